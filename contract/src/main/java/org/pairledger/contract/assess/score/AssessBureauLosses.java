package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_bureau_losses}: one row per part of the points lost and bureau that the plan makes
 * responsible, which share it alike: the rows of a scorecard add up to what was lost.
 */
public final class AssessBureauLosses {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field LOSS_NO = required("loss_no", "失分序号", "Loss", INTEGER);
  public static final Field BUREAU = required("bureau", "责任单位（单个）", "Bureau", STRING);
  public static final Field BUREAU_COUNT =
      required("bureau_count", "共同责任单位数", "Bureaux that share it", INTEGER);
  public static final Field LOST_POINTS = required("lost_points", "失分", "Points lost", RATIO);

  public static final Table TABLE =
      new Table(
          "assess_bureau_losses",
          "责任单位失分",
          "one row per part of the points lost and bureau responsible",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, LOSS_NO, BUREAU),
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, LOSS_NO, BUREAU, BUREAU_COUNT, LOST_POINTS));

  private AssessBureauLosses() {}
}
