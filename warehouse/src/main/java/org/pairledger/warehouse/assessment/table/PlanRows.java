package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.plan.AssessAnnotations;
import org.pairledger.contract.assess.plan.AssessJudgements;
import org.pairledger.contract.assess.plan.AssessPlans;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.plan.Annotation;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.score.Outcome;

/** The rows of {@code assess_plans}, {@code _annotations} and {@code _judgements}. */
public final class PlanRows {

  private PlanRows() {}

  public static void write(Connection connection, List<Outcome> outcomes) throws SQLException {
    try (TableWriter plans = new TableWriter(connection, AssessPlans.TABLE);
        TableWriter annotations = new TableWriter(connection, AssessAnnotations.TABLE);
        TableWriter judgements = new TableWriter(connection, AssessJudgements.TABLE)) {
      for (Outcome outcome : outcomes) {
        plan(outcome.year(), plans);
        for (Annotation annotation : outcome.year().plan().annotations()) {
          annotation(outcome.year(), annotation, annotations);
        }
        int no = 0;
        for (Judgement judgement : outcome.judgements()) {
          no++;
          judgement(no, judgement, outcome, judgements);
        }
      }
    }
  }

  private static void plan(PlanYear year, TableWriter writer) throws SQLException {
    writer.row(
        year.pairingId(),
        year.year(),
        year.plan().title(),
        year.plan().issuedOn(),
        year.plan().version(),
        year.plan().invented(),
        TargetRows.emptyToNull(year.plan().source()),
        year.regime().regime(),
        year.regime().name(),
        TargetRows.emptyToNull(year.regime().basis()),
        year.regime().weighting(),
        year.regime().file(),
        year.asOf(),
        year.knownOn());
  }

  private static void annotation(PlanYear year, Annotation one, TableWriter writer)
      throws SQLException {
    writer.row(
        year.pairingId(),
        year.year(),
        one.no(),
        TargetRows.emptyToNull(one.item()),
        one.subject(),
        TargetRows.emptyToNull(one.body()),
        TargetRows.emptyToNull(one.appendix()),
        TargetRows.emptyToNull(one.consequence()));
  }

  /** Who decided is left out: a person's name never reaches the served file. */
  private static void judgement(int no, Judgement one, Outcome outcome, TableWriter writer)
      throws SQLException {
    BigDecimal ledger = ledgerValue(one, outcome);
    BigDecimal judged = one.verifiedValue().orElse(null);
    writer.row(
        one.pairingId(),
        one.year(),
        no,
        one.stage(),
        one.kind(),
        one.ref(),
        ledger,
        judged,
        ledger == null || judged == null ? null : judged.subtract(ledger),
        one.points().orElse(null),
        one.veto(),
        TargetRows.emptyToNull(one.reason()),
        TargetRows.emptyToNull(one.docNo()),
        one.on().orElse(null));
  }

  private static @Nullable BigDecimal ledgerValue(Judgement one, Outcome outcome) {
    return one.kind().equals("target")
        ? outcome.targets().stream()
            .filter(target -> target.promise().ref().equals(one.ref()))
            .findFirst()
            .map(Judged::actual)
            .orElse(null)
        : null;
  }
}
