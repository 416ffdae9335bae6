package org.pairledger.contract.assess.plan;

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

/** {@code assess_target_months}: one row per target and month of its window. */
public final class AssessTargetMonths {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field TARGET_ID = required("target_id", "任务编号", "Target", STRING);
  public static final Field PERIOD_DATE = required("period_date", "月末", "Month end", DATE);
  public static final Field VALUE = optional("value", "指标值", "Value", RATIO);
  public static final Field PRIOR_YEAR_VALUE =
      optional("prior_year_value", "上年同期值", "Same period last year", RATIO);
  public static final Field IS_PROVISIONAL =
      required("is_provisional", "是否阶段性", "Provisional", BOOLEAN);

  public static final Table TABLE =
      new Table(
          "assess_target_months",
          "任务月度值",
          "one row per target and month of its window",
          List.of(PAIRING_ID, PLAN_YEAR, TARGET_ID, PERIOD_DATE),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              TARGET_ID,
              PERIOD_DATE,
              VALUE,
              PRIOR_YEAR_VALUE,
              IS_PROVISIONAL));

  private AssessTargetMonths() {}
}
