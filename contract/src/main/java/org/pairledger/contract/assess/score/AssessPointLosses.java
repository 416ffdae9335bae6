package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_point_losses}: one row per scorecard, pairing, year and part of the points: what
 * each target could earn and what it lost.
 *
 * <p>{@code loss_kind} is 任务 (a target), 事项 (an item without a target of its own), 加分, 扣分, 封顶, 一票否决
 * or 舍入. The parts of a scorecard add up, exactly, to its possible points less its published ones.
 */
public final class AssessPointLosses {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field LOSS_NO = required("loss_no", "失分序号", "Loss", INTEGER);
  public static final Field LOSS_KIND = required("loss_kind", "失分种类", "Kind of part", STRING);
  public static final Field ITEM_NO = optional("item_no", "事项编号", "Item", STRING);
  public static final Field ITEM_NAME = optional("item_name", "事项", "Item summary", STRING);
  public static final Field TARGET_ID = optional("target_id", "任务编号", "Target", STRING);
  public static final Field CATEGORY = optional("category", "类别", "Category", STRING);
  public static final Field RESPONSIBLE = optional("responsible", "责任单位", "Responsible", STRING);
  public static final Field PART_POINTS =
      required("part_points", "本部分满分", "Points of the part", RATIO);
  public static final Field LOST_POINTS = required("lost_points", "失分", "Points lost", RATIO);
  public static final Field LATE_LEDGER_POINTS =
      required("late_ledger_points", "台账未报或迟报的失分", "Points lost beside late ledgers", RATIO);
  public static final Field POINTS_IF_KEPT =
      required("points_if_kept", "补足后总分", "Total without this loss", DECIMAL);
  public static final Field GRADE_IF_KEPT =
      optional("grade_if_kept", "补足后等次", "Grade without this loss", STRING);
  public static final Field RANK_IF_KEPT =
      optional("rank_if_kept", "补足后名次", "Rank without this loss", INTEGER);
  public static final Field IS_ROW_EFFECT_KNOWN =
      required("is_row_effect_known", "单条影响已算", "Effect of single rows known", BOOLEAN);

  public static final Table TABLE =
      new Table(
          "assess_point_losses",
          "失分构成",
          "one row per scorecard, pairing, year and part of the points",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, LOSS_NO),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              LOSS_NO,
              LOSS_KIND,
              ITEM_NO,
              ITEM_NAME,
              TARGET_ID,
              CATEGORY,
              RESPONSIBLE,
              PART_POINTS,
              LOST_POINTS,
              LATE_LEDGER_POINTS,
              POINTS_IF_KEPT,
              GRADE_IF_KEPT,
              RANK_IF_KEPT,
              IS_ROW_EFFECT_KNOWN));

  private AssessPointLosses() {}
}
