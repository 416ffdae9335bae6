package org.pairledger.ingest.sheet.table;

/**
 * A table when it has ended.
 *
 * @param head as it was announced
 * @param firstRow first row below the header, from 0 of the sheet
 * @param lastRow last row that is data, group or derived; before {@code firstRow} if there is none
 */
public record FoundTable(TableHead head, int firstRow, int lastRow) {}
