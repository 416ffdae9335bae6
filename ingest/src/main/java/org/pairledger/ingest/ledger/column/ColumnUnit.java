package org.pairledger.ingest.ledger.column;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.number.CountCell;
import org.pairledger.ingest.cell.number.MoneyUnit;
import org.pairledger.ingest.cell.number.StatedUnit;

/**
 * The unit of a column's numbers.
 *
 * @param stated by its heading, or else by a line above the table
 * @param isOwn whether its own heading says so: then a column of units is asked for nothing but
 *     another currency
 * @param isConverted whether its heading says that its amounts are renminbi, whatever was given
 * @param asRowSays whether a column of units says it in each row, of numbers that are no money
 */
public record ColumnUnit(StatedUnit stated, boolean isOwn, boolean isConverted, boolean asRowSays) {

  private static final Pattern CONVERTED = Pattern.compile("人民币|折[合算成]");

  /** Of a column that states nothing. */
  public static final ColumnUnit NONE = new ColumnUnit(StatedUnit.NONE, false, false, false);

  /** Of a column of amounts, whose heading says a unit or leaves it to what stands above. */
  public static ColumnUnit ofMoney(String heading, StatedUnit own, StatedUnit above) {
    boolean isOwn = own.saysMoney() || own.isOfThings();
    return new ColumnUnit(isOwn ? own : above, isOwn, CONVERTED.matcher(heading).find(), false);
  }

  /** Whether it is known in which unit its amounts are told. */
  public boolean isStated() {
    return stated.saysMoney() || isOwn;
  }

  /** Of amounts; yuan where nothing is stated. */
  public MoneyUnit money() {
    return stated.money().orElse(MoneyUnit.YUAN);
  }

  /** The ten thousands that counts under it are told in. */
  public int power() {
    return stated.count() == null ? 0 : CountCell.power(stated.count());
  }

  /**
   * The unit of the row's amount: its own column of units goes before what stands above the table,
   * and must agree with what the heading says.
   */
  public StatedUnit of(@Nullable StatedUnit row) {
    if (row == null || (isOwn && isConverted)) {
      return stated;
    }
    return isOwn && !row.isForeign() && !row.isOfThings() ? stated.and(row) : row;
  }

  /**
   * The unit of a number that is no money, in words; null where none is stated.
   *
   * @param own the unit its field is kept in; null where it counts anything
   * @param row what the row's column of units says
   */
  @Nullable
  public String count(@Nullable String own, @Nullable StatedUnit row) {
    if (!asRowSays || row == null) {
      return stated.count();
    }
    if (row.saysMoney()) {
      return MoneyUnit.YUAN.label();
    }
    return own == null || row.count() == null ? stated.count() : row.count();
  }
}
