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

/** {@code fct_public_posts}: one row per post holder told in a ledger. */
public final class FctPublicPosts {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field POST_KIND = required("post_kind", "岗位", "Post", STRING);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field VILLAGE_NAME = optional("village_name", "行政村", "Village", STRING);
  public static final Field HAMLET_KEY = optional("hamlet_key", "屯键", "Hamlet key", STRING);
  public static final Field IS_POOR = optional("is_poor", "是否登记对象", "Registered poor", BOOLEAN);
  public static final Field STARTED_ON = required("started_on", "开始日期", "Started on", DATE);
  public static final Field ENDED_ON = optional("ended_on", "结束日期", "Ended on", DATE);
  public static final Field SUBSIDY_MONTH_YUAN =
      optional("subsidy_month_yuan", "月补贴（元）", "Subsidy a month (yuan)", DECIMAL);
  public static final Field STATED_ON = optional("stated_on", "报表日期", "Stated on", DATE);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_public_posts",
          "公益岗位",
          "one row per post holder told in a ledger",
          List.of(
              PERSON_KEY,
              POST_KIND,
              TOWNSHIP_CODE,
              VILLAGE_NAME,
              HAMLET_KEY,
              IS_POOR,
              STARTED_ON,
              ENDED_ON,
              SUBSIDY_MONTH_YUAN,
              STATED_ON));

  private FctPublicPosts() {}
}
