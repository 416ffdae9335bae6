package org.pairledger.contract.assess.plan;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_target_units}: one row per unit that a target expects something of (townships,
 * hamlets, the units of a plan), those that reported nothing with their zero.
 *
 * <p>{@code unit_value} is counted as the indicator counts, up to the day of judgement.
 */
public final class AssessTargetUnits {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field TARGET_ID = required("target_id", "任务编号", "Target", STRING);
  public static final Field UNIT_KEY = required("unit_key", "单元", "Unit", STRING);
  public static final Field UNIT_NAME = required("unit_name", "单元名称", "Unit, name", STRING);
  public static final Field UNIT_VALUE =
      required("unit_value", "单元完成值", "Value of the unit", RATIO);
  public static final Field UNIT_TARGET =
      optional("unit_target", "单元目标值", "Target of the unit", RATIO);
  public static final Field COUNTED_ROWS =
      required("counted_rows", "计入记录数", "Rows counted", INTEGER);
  public static final Field UNCOUNTED_ROWS =
      required("uncounted_rows", "未计记录数", "Rows not counted", INTEGER);
  public static final Field IS_SHORT = required("is_short", "单元未达标", "Unit falls short", BOOLEAN);

  public static final Table TABLE =
      new Table(
          "assess_target_units",
          "任务应有单元",
          "one row per target that asks each unit of a list, and unit",
          List.of(PAIRING_ID, PLAN_YEAR, TARGET_ID, UNIT_KEY),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              TARGET_ID,
              UNIT_KEY,
              UNIT_NAME,
              UNIT_VALUE,
              UNIT_TARGET,
              COUNTED_ROWS,
              UNCOUNTED_ROWS,
              IS_SHORT));

  private AssessTargetUnits() {}
}
