package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_employment_spells}: one row per worker and job told in a ledger. */
public final class FctEmploymentSpells {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);

  /** DS09 tells jobs; DS22, the work-monitoring export, tells many of them a second time. */
  public static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);

  public static final Field HOUSEHOLD_KEY =
      optional("household_key", "户键", "Household key", BIGINT);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field IS_POOR = optional("is_poor", "是否登记对象", "Registered poor", BOOLEAN);
  public static final Field WORK_PROVINCE =
      optional("work_province", "务工省份", "Work province", STRING);
  public static final Field WORK_PROVINCE_CODE =
      optional("work_province_code", "务工省代码", "Work province code", STRING);
  public static final Field WORK_CITY_CODE =
      optional("work_city_code", "务工市代码", "Work city code", STRING);
  public static final Field WORK_COUNTY_CODE =
      optional("work_county_code", "务工县代码", "Work county code", STRING);
  public static final Field EMPLOYER = optional("employer", "用人单位", "Employer", STRING);
  public static final Field EXPORT_MODE = optional("export_mode", "输出方式", "Mode", STRING);
  public static final Field IS_PUBLIC_POST =
      required("is_public_post", "是否公益岗位", "Public post", BOOLEAN);
  public static final Field STARTED_ON = required("started_on", "开始日期", "Started on", DATE);
  public static final Field STARTED_PRECISION =
      optional("started_precision", "日期精度", "Precision", STRING);
  public static final Field ENDED_ON = optional("ended_on", "结束日期", "Ended on", DATE);
  public static final Field STATED_MONTHS =
      optional("stated_months", "填报务工月数", "Stated months", DECIMAL);
  public static final Field WAGE_YUAN =
      optional("wage_yuan", "月工资（元）", "Monthly wage (yuan)", DECIMAL);
  public static final Field HAS_CONTRACT = optional("has_contract", "是否签合同", "Contract", BOOLEAN);
  public static final Field SUBSIDY_YUAN =
      optional("subsidy_yuan", "补贴（元）", "Subsidy (yuan)", DECIMAL);
  public static final Field STATED_ON = optional("stated_on", "报表日期", "Stated on", DATE);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_employment_spells",
          "就业经历",
          "one row per worker and job told in a ledger",
          List.of(
              DATASET,
              PERSON_KEY,
              HOUSEHOLD_KEY,
              TOWNSHIP_CODE,
              IS_POOR,
              WORK_PROVINCE,
              WORK_PROVINCE_CODE,
              WORK_CITY_CODE,
              WORK_COUNTY_CODE,
              EMPLOYER,
              EXPORT_MODE,
              IS_PUBLIC_POST,
              STARTED_ON,
              STARTED_PRECISION,
              ENDED_ON,
              STATED_MONTHS,
              WAGE_YUAN,
              HAS_CONTRACT,
              SUBSIDY_YUAN,
              STATED_ON));

  private FctEmploymentSpells() {}
}
