package org.pairledger.ingest.sheet.table;

import java.util.Locale;

/** What a line of a sheet is for. */
public enum LineClass {
  /** Title, unit, reporting office, date: what stands above a table. */
  METADATA,
  /** Names of columns, also where a printed page repeats them. */
  HEADER,
  /** Names a block of rows and carries no row of its own. */
  GROUP,
  DATA,
  /** 合计, 小计, 总计, 累计: a control total, never a fact. */
  DERIVED,
  /** Notes, signatures, page numbers. */
  NOTES,
  EMPTY;

  /** The class as it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
