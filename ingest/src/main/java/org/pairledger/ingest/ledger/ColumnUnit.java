package org.pairledger.ingest.ledger;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.CountCell;
import org.pairledger.ingest.cell.MoneyUnit;
import org.pairledger.ingest.cell.StatedUnit;

/**
 * The unit of a column's numbers.
 *
 * @param stated by its heading, or else by a line above the table
 * @param isOwn whether its own heading says so: then no column of units is asked
 */
record ColumnUnit(StatedUnit stated, boolean isOwn) {

  /** Of a column that states nothing. */
  static final ColumnUnit NONE = new ColumnUnit(StatedUnit.NONE, false);

  /** Of amounts; yuan where nothing is stated. */
  MoneyUnit money() {
    return stated.money().orElse(MoneyUnit.YUAN);
  }

  /** The ten thousands that counts under it are told in. */
  int power() {
    return stated.count() == null ? 0 : CountCell.power(stated.count());
  }

  /** The unit, or the one that the row's own column of units says. */
  StatedUnit of(@Nullable StatedUnit row) {
    return row == null || isOwn || !row.saysMoney() ? stated : row;
  }
}
