package org.pairledger.ingest.ledger.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pairledger.ingest.pairing.PairedFile;

/**
 * What is known of a file before it is read.
 *
 * @param name as sent, without folders
 * @param year of the folder it was sent to, for dates without one; 0 if unknown
 * @param isText whether it is delimited text, which keeps no types
 * @param declaredDataset what a person has said it is, in {@code submissions.csv}
 * @param paired the pairing it was sent for, and the counties that its rows may name
 */
public record LedgerFile(
    String name, int year, boolean isText, Optional<String> declaredDataset, PairedFile paired) {

  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(csv|tsv|txt)");

  /** A file of this name about which nobody has said anything. */
  public static LedgerFile named(String name, int year) {
    return new LedgerFile(
        name, year, TEXT.matcher(name).matches(), Optional.empty(), PairedFile.ALONE);
  }

  /** The same file, of this dataset if a person has said so. */
  public LedgerFile declared(Optional<String> dataset) {
    return new LedgerFile(name, year, isText, dataset, paired);
  }

  /** The same file, lying among those of a workspace's pairings. */
  public LedgerFile of(PairedFile pairing) {
    return new LedgerFile(name, year, isText, declaredDataset, pairing);
  }
}
