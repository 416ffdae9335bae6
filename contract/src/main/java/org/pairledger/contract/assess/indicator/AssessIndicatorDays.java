package org.pairledger.contract.assess.indicator;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_indicator_days}: one row per pairing, year, indicator, side and day of change. */
public final class AssessIndicatorDays {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field INDICATOR = required("indicator", "指标代码", "Indicator", STRING);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field DAY = required("day", "日期", "Day", DATE);
  public static final Field DELTA_NUMERATOR =
      required("delta_numerator", "分子变动", "Numerator delta", RATIO);
  public static final Field DELTA_DENOMINATOR =
      required("delta_denominator", "分母变动", "Denominator delta", RATIO);

  public static final Table TABLE =
      new Table(
          "assess_indicator_days",
          "指标日变动",
          "one row per pairing, year, indicator, side and day of change",
          List.of(PAIRING_ID, PLAN_YEAR, INDICATOR, SIDE, DAY),
          List.of(PAIRING_ID, PLAN_YEAR, INDICATOR, SIDE, DAY, DELTA_NUMERATOR, DELTA_DENOMINATOR));

  private AssessIndicatorDays() {}
}
