package org.pairledger.ingest.sheet.content;

/** A merged range, all bounds inclusive and from 0; its text stands in the first cell. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
