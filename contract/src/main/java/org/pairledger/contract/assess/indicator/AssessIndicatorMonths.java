package org.pairledger.contract.assess.indicator;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_indicator_months}: one row per pairing, year, indicator, side and month. */
public final class AssessIndicatorMonths {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field INDICATOR = required("indicator", "指标代码", "Indicator", STRING);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field PERIOD_DATE = required("period_date", "月末", "Month end", DATE);
  public static final Field VALUE = optional("value", "指标值", "Value", RATIO);
  public static final Field NUMERATOR = optional("numerator", "分子", "Numerator", RATIO);
  public static final Field DENOMINATOR = optional("denominator", "分母", "Denominator", RATIO);
  public static final Field MONTH_NET = optional("month_net", "当月净增", "Month net", RATIO);
  public static final Field PRIOR_YEAR_VALUE =
      optional("prior_year_value", "上年同期值", "Same period last year", RATIO);
  public static final Field KNOWN_THEN_VALUE =
      optional("known_then_value", "当时已知值", "As known then", RATIO);
  public static final Field IS_PROVISIONAL =
      required("is_provisional", "是否阶段性", "Provisional", BOOLEAN);

  public static final Table TABLE =
      new Table(
          "assess_indicator_months",
          "指标月度值",
          "one row per pairing, year, indicator, side and month",
          List.of(PAIRING_ID, PLAN_YEAR, INDICATOR, SIDE, PERIOD_DATE),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              INDICATOR,
              SIDE,
              PERIOD_DATE,
              VALUE,
              NUMERATOR,
              DENOMINATOR,
              MONTH_NET,
              PRIOR_YEAR_VALUE,
              KNOWN_THEN_VALUE,
              IS_PROVISIONAL));

  private AssessIndicatorMonths() {}
}
