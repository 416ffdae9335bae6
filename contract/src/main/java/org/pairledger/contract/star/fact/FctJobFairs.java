package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_job_fairs}: one row per job fair told in a ledger. */
public final class FctJobFairs {

  public static final Field FAIR_DATE = required("fair_date", "日期", "Date", DATE);
  public static final Field FAIR_FORM = required("fair_form", "形式", "Form", STRING);
  public static final Field IS_DISABLED_FAIR =
      required("is_disabled_fair", "是否残疾人专场", "For disabled people", BOOLEAN);
  public static final Field FAIR_KEY = required("fair_key", "场次键", "Fair key", STRING);
  public static final Field HOST = optional("host", "主办", "Host", STRING);
  public static final Field PLACE = optional("place", "地点", "Place", STRING);
  public static final Field ANNOUNCEMENT_NO =
      optional("announcement_no", "公告号", "Announcement", STRING);
  public static final Field FIRM_COUNT = optional("firm_count", "参会企业数", "Firms", INTEGER);
  public static final Field POST_COUNT = optional("post_count", "岗位数", "Posts", INTEGER);
  public static final Field VISITOR_COUNT = optional("visitor_count", "进场人数", "Visitors", INTEGER);
  public static final Field INTENT_COUNT = optional("intent_count", "意向人数", "Intents", INTEGER);
  public static final Field SIGNED_COUNT = optional("signed_count", "签约人数", "Signed", INTEGER);
  public static final Field POOR_VISITOR_COUNT =
      optional("poor_visitor_count", "帮扶对象", "of which poor", INTEGER);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_job_fairs",
          "招聘会",
          "one row per job fair told in a ledger",
          List.of(
              FAIR_DATE,
              FAIR_FORM,
              IS_DISABLED_FAIR,
              FAIR_KEY,
              HOST,
              PLACE,
              ANNOUNCEMENT_NO,
              FIRM_COUNT,
              POST_COUNT,
              VISITOR_COUNT,
              INTENT_COUNT,
              SIGNED_COUNT,
              POOR_VISITOR_COUNT));

  private FctJobFairs() {}
}
