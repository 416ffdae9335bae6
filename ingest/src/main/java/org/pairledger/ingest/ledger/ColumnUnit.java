package org.pairledger.ingest.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.CountCell;
import org.pairledger.ingest.cell.MoneyUnit;
import org.pairledger.ingest.cell.StatedUnit;

/**
 * The unit of a column's numbers.
 *
 * @param stated by its heading, or else by a line above the table
 * @param isOwn whether its own heading says so: then a column of units is asked for nothing but
 *     another currency
 * @param isConverted whether its heading says that its amounts are renminbi, whatever was given
 */
record ColumnUnit(StatedUnit stated, boolean isOwn, boolean isConverted) {

  private static final Pattern CONVERTED = Pattern.compile("人民币|折[合算成]");

  /** Of a column that states nothing. */
  static final ColumnUnit NONE = new ColumnUnit(StatedUnit.NONE, false, false);

  /** Of a column of amounts, whose heading says a unit or leaves it to what stands above. */
  static ColumnUnit ofMoney(String heading, StatedUnit own, StatedUnit above) {
    boolean isOwn = own.saysMoney();
    return new ColumnUnit(isOwn ? own : above, isOwn, CONVERTED.matcher(heading).find());
  }

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
    if (row == null || !row.saysMoney()) {
      return stated;
    }
    return isOwn && (isConverted || !row.isForeign()) ? stated : row;
  }
}
