package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_row_effects}: one row per scorecard, target and row behind it without which the
 * points would be others.
 *
 * <p>Of targets whose {@code is_row_effect_known} is true in {@code assess_point_losses}, a row
 * that is not here moves no point by itself. {@code trace_no} is that of {@code
 * assess_score_trace}.
 */
public final class AssessRowEffects {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field TARGET_ID = required("target_id", "任务编号", "Target", STRING);
  public static final Field TRACE_NO = required("trace_no", "序号", "No", INTEGER);
  public static final Field VALUE_WITHOUT =
      required("value_without", "去掉本条后完成值", "Value without the row", RATIO);
  public static final Field POINTS_MOVED =
      required("points_moved", "本条影响的分数", "Points that hang on the row", RATIO);
  public static final Field POINTS_WITHOUT =
      required("points_without", "去掉本条后总分", "Total without the row", DECIMAL);
  public static final Field GRADE_WITHOUT =
      optional("grade_without", "去掉本条后等次", "Grade without the row", STRING);
  public static final Field RANK_WITHOUT =
      optional("rank_without", "去掉本条后名次", "Rank without the row", INTEGER);

  public static final Table TABLE =
      new Table(
          "assess_row_effects",
          "单条记录对得分的影响",
          "one row per scorecard, target and row behind it without which the points would be others",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, TARGET_ID, TRACE_NO),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              TARGET_ID,
              TRACE_NO,
              VALUE_WITHOUT,
              POINTS_MOVED,
              POINTS_WITHOUT,
              GRADE_WITHOUT,
              RANK_WITHOUT));

  private AssessRowEffects() {}
}
