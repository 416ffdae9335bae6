package org.pairledger.warehouse.report.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report: what a page shows, and the number itself with its format for a workbook.
 *
 * @param value null where there is none; a workbook leaves the cell empty then
 * @param text as a page shows it
 * @param format as a spreadsheet writes it; unit and mark of doubt are part of it
 */
public record Figure(@Nullable BigDecimal value, String text, String format) {

  private static final int MOST_PLACES = 2;

  /** No figure, and what a page says instead. */
  public static Figure none(String instead) {
    return new Figure(null, instead, "");
  }

  /** A number with two places at most. */
  public static Figure plain(@Nullable BigDecimal number) {
    return withUnit(number, "");
  }

  /** A number with its unit. */
  public static Figure withUnit(@Nullable BigDecimal number, String unit) {
    return number == null
        ? none(Figures.NONE)
        : new Figure(number, Figures.withUnit(number, unit), format(number) + quoted(unit));
  }

  /** A count. */
  public static Figure count(int number) {
    return new Figure(BigDecimal.valueOf(number), Integer.toString(number), "#,##0");
  }

  /** Points: always two places. */
  public static Figure points(@Nullable BigDecimal points) {
    return points == null
        ? none(Figures.NONE)
        : new Figure(points, Figures.points(points), "#,##0.00");
  }

  /** Yuan as 万元, two places. */
  public static Figure tenThousand(@Nullable BigDecimal yuan) {
    return yuan == null
        ? none(Figures.NONE)
        : new Figure(yuan.movePointLeft(4), Figures.tenThousand(yuan), "#,##0.00");
  }

  /** A share, shown as per cent with one place. */
  public static Figure percent(@Nullable BigDecimal share) {
    return share == null
        ? none(Figures.NONE)
        : new Figure(share, Figures.percent(share), "#,##0.0%");
  }

  /** The same, marked where a question hangs on it. */
  public Figure doubted(boolean isDoubted) {
    return isDoubted && value != null
        ? new Figure(value, text + Figures.DOUBTED, format + quoted(Figures.DOUBTED))
        : this;
  }

  /** Only as many places as it needs: a spreadsheet leaves the point of those it may leave out. */
  static String format(BigDecimal number) {
    int places = number.setScale(MOST_PLACES, RoundingMode.HALF_UP).stripTrailingZeros().scale();
    return places <= 0 ? "#,##0" : "#,##0." + "0".repeat(places);
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }

  @Override
  public String toString() {
    return text;
  }
}
