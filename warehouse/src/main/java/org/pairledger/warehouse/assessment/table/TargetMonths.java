package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.plan.AssessTargetMonths;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.Questions;
import org.pairledger.warehouse.assessment.score.Outcome;
import org.pairledger.warehouse.indicator.answer.Course;

/**
 * The rows of {@code assess_target_months}: each target's own course, by its parameters, side,
 * window and unit; a target of which nobody has heard has none.
 */
public final class TargetMonths {

  private final TableWriter writer;
  private final Questions.Answers answers;

  private TargetMonths(TableWriter writer, Questions.Answers answers) {
    this.writer = writer;
    this.answers = answers;
  }

  public static void write(Connection connection, Questions.Answers answers, List<Outcome> outcomes)
      throws SQLException {
    try (TableWriter writer = new TableWriter(connection, AssessTargetMonths.TABLE)) {
      TargetMonths months = new TargetMonths(writer, answers);
      for (Outcome outcome : outcomes) {
        for (Judged one : outcome.targets()) {
          months.write(one);
        }
      }
    }
  }

  private void write(Judged one) throws SQLException {
    Course course = answers.course(one.year(), one.promise(), Questions.About.ITSELF);
    Course before = answers.course(one.year(), one.promise(), Questions.About.YEAR_BEFORE);
    if (course == null || one.evidence().isSilent(one.evidenceRows())) {
      return;
    }
    YearMonth last = YearMonth.from(course.lastDay());
    YearMonth month = YearMonth.from(one.promise().windowFrom());
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      LocalDate end = month.atEndOfMonth();
      writer.row(
          one.year().pairingId(),
          one.year().year(),
          one.promise().ref(),
          end,
          inUnit(one, course.at(month)),
          before == null ? null : inUnit(one, before.at(month.minusYears(1))),
          end.isAfter(course.lastDay()));
    }
  }

  private static @Nullable BigDecimal inUnit(Judged one, @Nullable BigDecimal value) {
    return value == null ? null : value.divide(one.unitSize(), MathContext.UNLIMITED);
  }
}
