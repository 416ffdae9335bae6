package org.pairledger.warehouse.report.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How figures are written for people: no trailing noughts, thousands apart, points with two places.
 */
public final class Figures {

  /** What stands where there is no figure. */
  public static final String NONE = "—";

  /** Stands beside a figure that a question hangs on. */
  public static final String DOUBTED = "※";

  private Figures() {}

  /** Two places at most. */
  public static String plain(BigDecimal number) {
    return format("#,##0.##", number);
  }

  /** Two places, or as many as it takes where rounding would hide that a goal was missed. */
  public static String against(BigDecimal number, @Nullable BigDecimal goal) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP);
    boolean hides = goal != null && number.compareTo(goal) != 0 && rounded.compareTo(goal) == 0;
    return hides ? format("#,##0.######", number) : plain(number);
  }

  public static String plainOrNone(@Nullable BigDecimal number) {
    return number == null ? NONE : plain(number);
  }

  public static String withUnit(@Nullable BigDecimal number, String unit) {
    return number == null ? NONE : plain(number) + unit;
  }

  /** Points: always two places. */
  public static String points(@Nullable BigDecimal points) {
    return points == null ? NONE : format("0.00", points.setScale(2, RoundingMode.HALF_UP));
  }

  /** A share as per cent, one place. */
  public static String percent(@Nullable BigDecimal share) {
    return share == null
        ? NONE
        : format("#,##0.0", share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
  }

  /** Yuan as 万元, two places. */
  static String tenThousand(@Nullable BigDecimal yuan) {
    return yuan == null
        ? NONE
        : format("#,##0.00", yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP));
  }

  /** A change with its sign. */
  public static String change(@Nullable BigDecimal change) {
    return change == null ? NONE : (change.signum() > 0 ? "+" : "") + points(change);
  }

  private static String format(String pattern, BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
