package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_students}: one row per student told in a ledger. */
public final class FctStudents {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field IS_POOR = optional("is_poor", "是否登记对象", "Registered poor", BOOLEAN);
  public static final Field SCHOOL = required("school", "学校", "School", STRING);
  public static final Field SCHOOL_PROVINCE =
      optional("school_province", "所在省", "Province", STRING);
  public static final Field SCHOOL_PROVINCE_CODE =
      optional("school_province_code", "省代码", "Province code", STRING);
  public static final Field MAJOR = optional("major", "专业", "Major", STRING);
  public static final Field ENROLLED_ON = required("enrolled_on", "入学日期", "Enrolled on", DATE);
  public static final Field GRADUATED_ON = optional("graduated_on", "毕业日期", "Graduated on", DATE);
  public static final Field EMPLOYED_ON = optional("employed_on", "就业日期", "Employed on", DATE);
  public static final Field IS_EMPLOYED = required("is_employed", "是否就业", "Employed", BOOLEAN);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_students",
          "东部职校学生",
          "one row per student told in a ledger",
          List.of(
              PERSON_KEY,
              IS_POOR,
              SCHOOL,
              SCHOOL_PROVINCE,
              SCHOOL_PROVINCE_CODE,
              MAJOR,
              ENROLLED_ON,
              GRADUATED_ON,
              EMPLOYED_ON,
              IS_EMPLOYED));

  private FctStudents() {}
}
