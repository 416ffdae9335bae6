package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_item_scores}: one row per scorecard, pairing, year and item. */
public final class AssessItemScores {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field ITEM_NO = required("item_no", "事项编号", "Item", STRING);
  public static final Field ITEM_SORT = required("item_sort", "事项顺序", "Item order", INTEGER);
  public static final Field ITEM_NAME = required("item_name", "事项", "Item summary", STRING);
  public static final Field CATEGORY = required("category", "类别", "Category", STRING);
  public static final Field RESPONSIBLE = optional("responsible", "责任单位", "Responsible", STRING);
  public static final Field DEADLINE = optional("deadline", "完成时限", "Deadline", DATE);
  public static final Field SCORE_LINE = optional("score_line", "评分行", "Scorecard line", STRING);
  public static final Field SCORE_MODE = optional("score_mode", "计分方式", "Scoring mode", STRING);
  public static final Field ACTUAL_VALUE = optional("actual_value", "完成值", "Actual", RATIO);
  public static final Field UNIT = optional("unit", "单位", "Unit", STRING);
  public static final Field PRIOR_YEAR_VALUE =
      optional("prior_year_value", "上年同期值", "Same period last year", RATIO);
  public static final Field PRIOR_FROM =
      optional("prior_from", "上年同期起", "Same period last year, from", DATE);
  public static final Field PRIOR_TO =
      optional("prior_to", "上年同期止", "Same period last year, to", DATE);
  public static final Field RANK_IN_GROUP =
      optional("rank_in_group", "组内名次", "Rank in group", INTEGER);
  public static final Field PEER_COUNT = optional("peer_count", "组内数量", "Peers", INTEGER);
  public static final Field WEIGHT = optional("weight", "权重", "Weight", RATIO);
  public static final Field SCORE_RATIO = optional("score_ratio", "得分率", "Score ratio", RATIO);
  public static final Field RAW_POINTS =
      optional("raw_points", "未舍入得分", "Points, unrounded", RATIO);
  public static final Field SELF_RAW_POINTS =
      optional("self_raw_points", "未舍入自评得分", "Self assessed, unrounded", RATIO);
  public static final Field VERIFIED_RAW_POINTS =
      optional("verified_raw_points", "未舍入核查得分", "Verified, unrounded", RATIO);
  public static final Field NOT_SCORED_REASON =
      optional("not_scored_reason", "不计分原因", "Why not scored", STRING);

  public static final Table TABLE =
      new Table(
          "assess_item_scores",
          "事项得分",
          "one row per scorecard, pairing, year and item",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, ITEM_NO),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              ITEM_NO,
              ITEM_SORT,
              ITEM_NAME,
              CATEGORY,
              RESPONSIBLE,
              DEADLINE,
              SCORE_LINE,
              SCORE_MODE,
              ACTUAL_VALUE,
              UNIT,
              PRIOR_YEAR_VALUE,
              PRIOR_FROM,
              PRIOR_TO,
              RANK_IN_GROUP,
              PEER_COUNT,
              WEIGHT,
              SCORE_RATIO,
              RAW_POINTS,
              SELF_RAW_POINTS,
              VERIFIED_RAW_POINTS,
              NOT_SCORED_REASON));

  private AssessItemScores() {}
}
