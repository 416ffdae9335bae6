package org.pairledger.contract.assess.plan;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_plans}: one row per pairing and year with a plan. */
public final class AssessPlans {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field PLAN_TITLE = required("plan_title", "工作要点名称", "Plan", STRING);
  public static final Field ISSUED_ON = required("issued_on", "印发日期", "Issued on", DATE);
  public static final Field PLAN_VERSION = required("plan_version", "版本", "Plan version", STRING);
  public static final Field IS_INVENTED = required("is_invented", "是否虚构", "Invented", BOOLEAN);
  public static final Field PLAN_SOURCE =
      optional("plan_source", "来源", "Source of the plan", STRING);
  public static final Field REGIME = required("regime", "考核办法", "Regime", STRING);
  public static final Field REGIME_NAME = required("regime_name", "考核办法名称", "Regime name", STRING);
  public static final Field REGIME_BASIS =
      optional("regime_basis", "办法依据", "What the regime rests on", STRING);
  public static final Field WEIGHTING = required("weighting", "赋权说明", "Weighting", STRING);
  public static final Field RULE_FILE = required("rule_file", "规则文件", "Rule file", STRING);
  public static final Field AS_OF_DATE = required("as_of_date", "截至日期", "As of", DATE);
  public static final Field KNOWN_ON_DATE = required("known_on_date", "资料截止日期", "Known on", DATE);

  public static final Table TABLE =
      new Table(
          "assess_plans",
          "工作要点",
          "one row per pairing and year with a plan",
          List.of(PAIRING_ID, PLAN_YEAR),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              PLAN_TITLE,
              ISSUED_ON,
              PLAN_VERSION,
              IS_INVENTED,
              PLAN_SOURCE,
              REGIME,
              REGIME_NAME,
              REGIME_BASIS,
              WEIGHTING,
              RULE_FILE,
              AS_OF_DATE,
              KNOWN_ON_DATE));

  private AssessPlans() {}
}
