package org.pairledger.contract.assess.indicator;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_indicator_years}: one row per pairing, year, indicator and side. */
public final class AssessIndicatorYears {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field INDICATOR = required("indicator", "指标代码", "Indicator", STRING);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field AS_OF_DATE = required("as_of_date", "截至日期", "As of", DATE);
  public static final Field VALUE = optional("value", "指标值", "Value", RATIO);
  public static final Field NUMERATOR = optional("numerator", "分子", "Numerator", RATIO);
  public static final Field DENOMINATOR = optional("denominator", "分母", "Denominator", RATIO);
  public static final Field NULL_REASON = optional("null_reason", "无值原因", "Why no value", STRING);
  public static final Field PRIOR_YEAR_VALUE =
      optional("prior_year_value", "上年同期值", "Same period last year", RATIO);
  public static final Field GROWTH_PERCENT =
      optional("growth_percent", "同比增幅", "Growth (%)", RATIO);
  public static final Field RANK_IN_GROUP =
      optional("rank_in_group", "组内名次", "Rank in group", INTEGER);
  public static final Field PEER_COUNT = optional("peer_count", "组内数量", "Peers", INTEGER);
  public static final Field RANK_CHANGE = optional("rank_change", "名次变化", "Rank change", INTEGER);
  public static final Field BREAK_FLAG = optional("break_flag", "口径变化", "Break", STRING);
  public static final Field EVIDENCE_ROWS =
      required("evidence_rows", "计入记录数", "Rows counted", INTEGER);
  public static final Field EXCLUDED_ROWS =
      required("excluded_rows", "未计记录数", "Rows not counted", INTEGER);

  public static final Table TABLE =
      new Table(
          "assess_indicator_years",
          "指标年度值",
          "one row per pairing, year, indicator and side",
          List.of(PAIRING_ID, PLAN_YEAR, INDICATOR, SIDE),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              INDICATOR,
              SIDE,
              AS_OF_DATE,
              VALUE,
              NUMERATOR,
              DENOMINATOR,
              NULL_REASON,
              PRIOR_YEAR_VALUE,
              GROWTH_PERCENT,
              RANK_IN_GROUP,
              PEER_COUNT,
              RANK_CHANGE,
              BREAK_FLAG,
              EVIDENCE_ROWS,
              EXCLUDED_ROWS));

  private AssessIndicatorYears() {}
}
