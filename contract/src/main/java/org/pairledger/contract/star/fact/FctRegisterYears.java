package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_register_years}: one row per person and register export. */
public final class FctRegisterYears {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field HOUSEHOLD_KEY =
      optional("household_key", "户键", "Household key", BIGINT);
  public static final Field REGISTER_YEAR =
      required("register_year", "登记年度", "Register year", INTEGER);
  public static final Field DATA_DATE = optional("data_date", "数据日期", "Data date", DATE);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field VILLAGE_NAME = optional("village_name", "行政村", "Village", STRING);
  public static final Field POVERTY_STATE =
      optional("poverty_state", "脱贫属性", "Poverty state", STRING);
  public static final Field HOUSEHOLD_KIND =
      optional("household_kind", "户类型", "Household kind", STRING);
  public static final Field IS_REGISTERED =
      required("is_registered", "是否登记对象", "Registered", BOOLEAN);
  public static final Field LABOUR_SKILL =
      optional("labour_skill", "劳动技能", "Labour ability", STRING);
  public static final Field WORK_STATE = optional("work_state", "务工状况", "Work state", STRING);
  public static final Field WORK_MONTHS = optional("work_months", "务工月数", "Months", DECIMAL);
  public static final Field STUDENT_STATE =
      optional("student_state", "在校生状况", "Student state", STRING);
  public static final Field HEALTH = optional("health", "健康状况", "Health", STRING);
  public static final Field BIRTH_YEAR = optional("birth_year", "出生年", "Birth year", INTEGER);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_register_years",
          "年度登记状态",
          "one row per person and register export",
          List.of(
              PERSON_KEY,
              HOUSEHOLD_KEY,
              REGISTER_YEAR,
              DATA_DATE,
              TOWNSHIP_CODE,
              VILLAGE_NAME,
              POVERTY_STATE,
              HOUSEHOLD_KIND,
              IS_REGISTERED,
              LABOUR_SKILL,
              WORK_STATE,
              WORK_MONTHS,
              STUDENT_STATE,
              HEALTH,
              BIRTH_YEAR));

  private FctRegisterYears() {}
}
