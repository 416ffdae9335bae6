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

/** {@code fct_training_sessions}: one row per course run told in a ledger. */
public final class FctTrainingSessions {

  public static final Field SESSION_KEY = required("session_key", "班次键", "Session key", STRING);
  public static final Field SESSION_NAME = required("session_name", "班次名称", "Session", STRING);
  public static final Field TRAINING_KIND = required("training_kind", "类别", "Kind", STRING);
  public static final Field ACTING_SIDE = optional("acting_side", "行动方", "Acting side", STRING);
  public static final Field SESSION_FROM = required("session_from", "开班日期", "From", DATE);
  public static final Field SESSION_TO = required("session_to", "结业日期", "To", DATE);
  public static final Field ORGANISER = optional("organiser", "主办单位", "Organiser", STRING);
  public static final Field PLACE = optional("place", "地点", "Place", STRING);
  public static final Field RUN_COUNT = required("run_count", "期数", "Runs", INTEGER);
  public static final Field PERSON_TIMES = optional("person_times", "人次", "Person-times", INTEGER);
  public static final Field POOR_PERSON_TIMES =
      optional("poor_person_times", "帮扶对象人次", "of which poor", INTEGER);
  public static final Field LEADER_PERSON_TIMES =
      optional("leader_person_times", "带头人人次", "of which leaders", INTEGER);
  public static final Field CADRE_PERSON_TIMES =
      optional("cadre_person_times", "干部人次", "of which cadres", INTEGER);
  public static final Field ROSTER_COUNT =
      required("roster_count", "花名册人次", "Attendances in the roster", INTEGER);
  public static final Field COST_YUAN = optional("cost_yuan", "经费（元）", "Cost (yuan)", DECIMAL);
  public static final Field EMPLOYED_COUNT =
      optional("employed_count", "就业人数", "Employed", INTEGER);
  public static final Field FUND_SOURCE =
      optional("fund_source", "资金来源", "Source of funds", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_training_sessions",
          "培训班",
          "one row per course run told in a ledger",
          List.of(
              SESSION_KEY,
              SESSION_NAME,
              TRAINING_KIND,
              ACTING_SIDE,
              SESSION_FROM,
              SESSION_TO,
              ORGANISER,
              PLACE,
              RUN_COUNT,
              PERSON_TIMES,
              POOR_PERSON_TIMES,
              LEADER_PERSON_TIMES,
              CADRE_PERSON_TIMES,
              ROSTER_COUNT,
              COST_YUAN,
              EMPLOYED_COUNT,
              FUND_SOURCE));

  private FctTrainingSessions() {}
}
