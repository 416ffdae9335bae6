package org.pairledger.ingest.ledger.place;

/** Where a row stands: sheet and table from 0, row from 1. */
public record RowAddress(int sheet, int table, int row) {}
