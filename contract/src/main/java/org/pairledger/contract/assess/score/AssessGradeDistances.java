package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_grade_distances}: one row per scorecard, pairing and year: how far it is to the
 * next grade up and down.
 *
 * <p>{@code grade_basis} is 得分 or 组内名次; points are of the former alone, places of the latter.
 */
public final class AssessGradeDistances {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field GRADE_BASIS =
      required("grade_basis", "等次依据", "What the grade goes by", STRING);
  public static final Field NEXT_GRADE =
      optional("next_grade", "上一等次", "Next better grade", STRING);
  public static final Field POINTS_TO_NEXT =
      optional("points_to_next", "距上一等次差分", "Points to the next grade", DECIMAL);
  public static final Field PLACES_TO_NEXT =
      optional("places_to_next", "距上一等次名次", "Places to the next grade", INTEGER);
  public static final Field LOWER_GRADE =
      optional("lower_grade", "下一等次", "Next lower grade", STRING);
  public static final Field POINTS_ABOVE_LOWER =
      optional("points_above_lower", "高于下限分数", "Points above the grade’s floor", DECIMAL);

  public static final Table TABLE =
      new Table(
          "assess_grade_distances",
          "等次差距",
          "one row per scorecard, pairing and year",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              GRADE_BASIS,
              NEXT_GRADE,
              POINTS_TO_NEXT,
              PLACES_TO_NEXT,
              LOWER_GRADE,
              POINTS_ABOVE_LOWER));

  private AssessGradeDistances() {}
}
