package org.pairledger.ingest.staging;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.LedgerSummary;

/**
 * What reading a file came to, as a batch remembers it.
 *
 * @param key of the cache: everything its staging depends on
 * @param summary null when the file was refused
 */
record ReadFile(
    String key,
    String sourceFile,
    FoundFile.@Nullable Refusal refusal,
    @Nullable LedgerSummary summary,
    int problems) {}
