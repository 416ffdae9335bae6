package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_training_attendances}: one row per trainee and session told in a roster. */
public final class FctTrainingAttendances {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field SESSION_KEY = required("session_key", "班次键", "Session key", STRING);
  public static final Field SESSION_FACT_ID =
      optional("session_fact_id", "班次事实编号", "Session", BIGINT);
  public static final Field TRAINING_KIND = optional("training_kind", "类别", "Kind", STRING);
  public static final Field ATTENDED_ON = optional("attended_on", "结业日期", "Attended on", DATE);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field IS_POOR = optional("is_poor", "是否登记对象", "Registered poor", BOOLEAN);
  public static final Field IS_DISABLED = optional("is_disabled", "是否残疾", "Disabled", BOOLEAN);
  public static final Field TRADE = optional("trade", "工种", "Trade", STRING);
  public static final Field HAS_CERTIFICATE =
      optional("has_certificate", "是否取证", "Certificate", BOOLEAN);
  public static final Field IS_EMPLOYED = optional("is_employed", "是否就业", "Employed", BOOLEAN);
  public static final Field HAS_BUSINESS =
      optional("has_business", "是否创业成功", "Started a business", BOOLEAN);
  public static final Field HELPED_HOUSEHOLDS =
      optional("helped_households", "带动户数", "Households helped", INTEGER);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_training_attendances",
          "培训学员",
          "one row per trainee and session told in a roster",
          List.of(
              PERSON_KEY,
              SESSION_KEY,
              SESSION_FACT_ID,
              TRAINING_KIND,
              ATTENDED_ON,
              TOWNSHIP_CODE,
              IS_POOR,
              IS_DISABLED,
              TRADE,
              HAS_CERTIFICATE,
              IS_EMPLOYED,
              HAS_BUSINESS,
              HELPED_HOUSEHOLDS));

  private FctTrainingAttendances() {}
}
