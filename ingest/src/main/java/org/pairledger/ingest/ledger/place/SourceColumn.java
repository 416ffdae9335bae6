package org.pairledger.ingest.ledger.place;

import org.jspecify.annotations.Nullable;

/** Which column of which table a field was read from, and under which heading and unit. */
public record SourceColumn(
    int sheet,
    int table,
    String sheetName,
    String dataset,
    String field,
    String letter,
    String heading,
    @Nullable String unit) {}
