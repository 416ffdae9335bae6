package org.pairledger.ingest.staging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.table.LedgerSummary;

/**
 * What reading a file came to, as a batch remembers it.
 *
 * @param key of the cache: everything its staging depends on
 * @param summary null when the file was refused
 * @param paired what its rows' pairings depend on, beside the file
 * @param problemsOf problems of the rows that name other pairings
 */
record ReadFile(
    String key,
    String sourceFile,
    FoundFile.@Nullable Refusal refusal,
    @Nullable LedgerSummary summary,
    int problems,
    String paired,
    Map<String, Integer> problemsOf) {

  ReadFile {
    problemsOf = Map.copyOf(problemsOf);
  }

  /** Whether rows of it may be of one pairing or another, by what they say. */
  boolean isPaired() {
    return summary != null && !summary.paired().isEmpty();
  }
}
