package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_pairing_scores}: one row per scorecard, pairing and year. */
public final class AssessPairingScores {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field SCORECARD_NAME =
      required("scorecard_name", "评分表名称", "Scorecard name", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field REGIME = required("regime", "考核办法", "Regime", STRING);
  public static final Field WEIGHTING = required("weighting", "赋权说明", "Weighting", STRING);
  public static final Field PEER_GROUP = optional("peer_group", "考核分组", "Peer group", STRING);
  public static final Field POINTS = optional("points", "得分", "Points", DECIMAL);
  public static final Field POINTS_POSSIBLE =
      optional("points_possible", "满分", "Points possible", DECIMAL);
  public static final Field SELF_POINTS = optional("self_points", "自评得分", "Self assessed", DECIMAL);
  public static final Field VERIFIED_POINTS =
      optional("verified_points", "核查得分", "Verified", DECIMAL);
  public static final Field BONUS_POINTS = optional("bonus_points", "加分", "Bonus", DECIMAL);
  public static final Field PENALTY_POINTS = optional("penalty_points", "扣分", "Penalty", DECIMAL);
  public static final Field GRADE = optional("grade", "等次", "Grade", STRING);
  public static final Field VERIFIED_GRADE =
      optional("verified_grade", "核查等次", "Verified grade", STRING);
  public static final Field VETO_REASON = optional("veto_reason", "一票否决", "Veto", STRING);
  public static final Field RANK_IN_GROUP =
      optional("rank_in_group", "组内名次", "Rank in group", INTEGER);
  public static final Field PEER_COUNT = optional("peer_count", "组内数量", "Peers", INTEGER);
  public static final Field PRIOR_YEAR_POINTS =
      optional("prior_year_points", "上年得分", "Prior year", DECIMAL);
  public static final Field POINTS_CHANGE = optional("points_change", "得分变化", "Change", DECIMAL);
  public static final Field RANK_CHANGE = optional("rank_change", "名次变化", "Rank change", INTEGER);
  public static final Field ON_TIME_TARGETS =
      required("on_time_targets", "按期完成", "Met on time", INTEGER);
  public static final Field LATE_TARGETS = required("late_targets", "逾期完成", "Met late", INTEGER);
  public static final Field MISSED_TARGETS = required("missed_targets", "未完成", "Missed", INTEGER);
  public static final Field OPEN_TARGETS = required("open_targets", "进行中", "Open", INTEGER);
  public static final Field NO_EVIDENCE_TARGETS =
      required("no_evidence_targets", "缺证据", "Without evidence", INTEGER);
  public static final Field UNSCORED_TARGETS =
      required("unscored_targets", "不计分", "Not scored", INTEGER);

  public static final Table TABLE =
      new Table(
          "assess_pairing_scores",
          "结对得分",
          "one row per scorecard, pairing and year",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              SCORECARD_NAME,
              REGIME,
              WEIGHTING,
              PEER_GROUP,
              POINTS,
              POINTS_POSSIBLE,
              SELF_POINTS,
              VERIFIED_POINTS,
              BONUS_POINTS,
              PENALTY_POINTS,
              GRADE,
              VERIFIED_GRADE,
              VETO_REASON,
              RANK_IN_GROUP,
              PEER_COUNT,
              PRIOR_YEAR_POINTS,
              POINTS_CHANGE,
              RANK_CHANGE,
              ON_TIME_TARGETS,
              LATE_TARGETS,
              MISSED_TARGETS,
              OPEN_TARGETS,
              NO_EVIDENCE_TARGETS,
              UNSCORED_TARGETS));

  private AssessPairingScores() {}
}
