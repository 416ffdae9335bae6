package org.pairledger.ingest.ledger;

import java.util.Set;

/** The errors of a spreadsheet, as a text file keeps them. */
final class ErrorWords {

  private static final Set<String> WORDS =
      Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

  private ErrorWords() {}

  static boolean isOne(String text) {
    return WORDS.contains(text.strip());
  }
}
