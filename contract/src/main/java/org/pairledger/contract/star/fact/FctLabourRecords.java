package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_labour_records}: one row per person and HR export. */
public final class FctLabourRecords {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field DATA_DATE = optional("data_date", "数据日期", "Data date", DATE);
  public static final Field IS_REGISTERED =
      optional("is_registered", "是否登记对象", "Registered poor", BOOLEAN);
  public static final Field TRANSFER_STATE =
      optional("transfer_state", "转移就业状况", "Transfer state", STRING);
  public static final Field TRANSFER_MODE =
      optional("transfer_mode", "转移方式", "Transfer mode", STRING);
  public static final Field EMPLOYMENT_STATE =
      optional("employment_state", "就业状态", "Employment state", STRING);
  public static final Field EMPLOYMENT_AREA = optional("employment_area", "就业地区", "Area", STRING);
  public static final Field EMPLOYMENT_MODE = optional("employment_mode", "就业方式", "Mode", STRING);
  public static final Field EMPLOYER = optional("employer", "用人单位", "Employer", STRING);
  public static final Field WORK_MONTHS = optional("work_months", "务工月数", "Months", DECIMAL);
  public static final Field WAGE_YUAN =
      optional("wage_yuan", "月工资（元）", "Monthly wage (yuan)", DECIMAL);
  public static final Field HAS_CONTRACT = optional("has_contract", "是否签合同", "Contract", BOOLEAN);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_labour_records",
          "人社记录",
          "one row per person and HR export",
          List.of(
              PERSON_KEY,
              DATA_DATE,
              IS_REGISTERED,
              TRANSFER_STATE,
              TRANSFER_MODE,
              EMPLOYMENT_STATE,
              EMPLOYMENT_AREA,
              EMPLOYMENT_MODE,
              EMPLOYER,
              WORK_MONTHS,
              WAGE_YUAN,
              HAS_CONTRACT));

  private FctLabourRecords() {}
}
