package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_activities}: one row per activity told in a ledger. */
public final class FctActivities {

  public static final Field ACTIVITY_DATE = required("activity_date", "日期", "Date", DATE);
  public static final Field ACTIVITY_KIND = required("activity_kind", "类型", "Kind", STRING);
  public static final Field ACTIVITY_KEY = required("activity_key", "活动键", "Activity key", STRING);
  public static final Field ACTING_SIDE = optional("acting_side", "行动方", "Acting side", STRING);
  public static final Field HELD_IN = optional("held_in", "举办地", "Held in", STRING);
  public static final Field SUBJECT = optional("subject", "主题", "Subject", STRING);
  public static final Field ORGANISER = optional("organiser", "主办单位", "Organiser", STRING);
  public static final Field PLACE = optional("place", "地点", "Place", STRING);
  public static final Field PARTICIPANT_COUNT =
      optional("participant_count", "参加人数", "Participants", INTEGER);
  public static final Field SERVED_PERSON_TIMES =
      optional("served_person_times", "服务人次", "Served", INTEGER);
  public static final Field SERVICE_HOURS = optional("service_hours", "服务时长", "Hours", DECIMAL);
  public static final Field OUTCOME_YUAN =
      optional("outcome_yuan", "签约额（元）", "Outcome (yuan)", DECIMAL);
  public static final Field EVIDENCE = optional("evidence", "证明材料", "Evidence", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_activities",
          "活动",
          "one row per activity told in a ledger",
          List.of(
              ACTIVITY_DATE,
              ACTIVITY_KIND,
              ACTIVITY_KEY,
              ACTING_SIDE,
              HELD_IN,
              SUBJECT,
              ORGANISER,
              PLACE,
              PARTICIPANT_COUNT,
              SERVED_PERSON_TIMES,
              SERVICE_HOURS,
              OUTCOME_YUAN,
              EVIDENCE));

  private FctActivities() {}
}
