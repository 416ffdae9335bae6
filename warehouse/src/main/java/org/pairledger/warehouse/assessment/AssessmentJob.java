package org.pairledger.warehouse.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.plan.AssessTargetResults;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.warehouse.assessment.decision.Decided;
import org.pairledger.warehouse.assessment.decision.FactDecisions;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Evidence;
import org.pairledger.warehouse.assessment.judge.EvidenceReader;
import org.pairledger.warehouse.assessment.judge.Questions;
import org.pairledger.warehouse.assessment.judge.TargetJudge;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.score.Assessment;
import org.pairledger.warehouse.assessment.score.Outcome;
import org.pairledger.warehouse.assessment.table.LossRows;
import org.pairledger.warehouse.assessment.table.PlanRows;
import org.pairledger.warehouse.assessment.table.RowEffects;
import org.pairledger.warehouse.assessment.table.ScoreRows;
import org.pairledger.warehouse.assessment.table.ScoreTrace;
import org.pairledger.warehouse.assessment.table.TableWriter;
import org.pairledger.warehouse.assessment.table.TargetMonths;
import org.pairledger.warehouse.assessment.table.TargetRows;
import org.pairledger.warehouse.assessment.table.TargetUnits;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * Judges and scores every plan of a workspace and writes the tables of the assessment: questions,
 * answers, evidence, targets, scorecards, standings.
 */
public final class AssessmentJob {

  private final Workspace workspace;
  private final Regimes regimes;
  private final IndicatorCatalogue catalogue;
  private final Measurer measurer;
  private final LocalDate asOf;

  /**
   * An assessment by these rules: nothing after their day counts; a year also ends with its last.
   */
  public AssessmentJob(Rulebook rules) {
    this.workspace = rules.workspace();
    this.regimes = rules.regimes();
    this.catalogue = rules.indicators();
    this.measurer = rules.measurer();
    this.asOf = rules.asOf();
  }

  /**
   * Writes schema {@code assess}: plans, annotations, judgements, target results, scores, the rows
   * and units behind each target, and what the points were lost on.
   *
   * @param connection has the star in schema {@code star}
   * @param knownOn only what was known on this day counts
   * @return what can be asked of it
   */
  public Assessed write(Connection connection, LocalDate knownOn) throws SQLException {
    Answered answered = assess(connection, knownOn);
    ScoreTrace.write(
        connection,
        catalogue,
        measurer,
        answered.answers(),
        answered.assessment().outcomes(),
        asOf,
        knownOn);
    TargetUnits.write(
        connection,
        catalogue,
        measurer,
        answered.answers(),
        answered.assessment().outcomes(),
        asOf,
        knownOn);
    RowEffects effects = RowEffects.read(connection, catalogue, answered.assessment().standing());
    new LossRows(answered.assessment(), answered.judge(), effects).write(connection);
    return answered.assessed();
  }

  /** The same without the rows behind each target, for whoever asks for the scores alone. */
  public void writeScores(Connection connection, LocalDate knownOn) throws SQLException {
    Answered answered = assess(connection, knownOn);
    if (answered.assessment().outcomes().size() != workspace.plans().size()) {
      throw new IllegalStateException("a plan was not judged");
    }
  }

  /** What was measured, who judged it, and what became of it. */
  record Answered(
      Questions.Answers answers, TargetJudge judge, Assessment assessment, Assessed assessed) {}

  /** Everything but the rows behind each target. */
  public Answered assess(Connection connection, LocalDate knownOn) throws SQLException {
    List<PlanYear> years = years(knownOn);
    Questions questions = new Questions(catalogue, years, workspace.years());
    Measurer.WithCourses measured =
        measurer.measureWithCourses(connection, asOf, knownOn, questions.requests());
    Questions.Answers answers = questions.answers(measured.answers(), measured.courses());
    Evidence evidence = EvidenceReader.read(connection);
    TargetJudge judge = new TargetJudge(catalogue, answers, evidence);
    Anew anew = new Anew(connection, knownOn, questions, evidence);
    Decided decided = new Decided(judge(anew, Overlay.SELF), judge(anew, Overlay.VERIFYING));
    Assessment assessment = Assessment.of(years, judge, workspace.judgements(), decided);
    write(connection, assessment);
    TargetMonths.write(connection, answers, assessment.outcomes());
    return new Answered(
        answers,
        judge,
        assessment,
        new Assessed(catalogue, years, questions, evidence, measured.answers()));
  }

  /** What a second measuring needs. */
  private record Anew(
      Connection connection, LocalDate knownOn, Questions questions, Evidence evidence) {}

  /** Who judges by rows as these stages decided on them; null when they decided on none. */
  private @Nullable TargetJudge judge(Anew anew, List<String> stages) throws SQLException {
    Collection<Judgement> decisions = FactDecisions.of(workspace.judgements(), stages);
    if (decisions.isEmpty()) {
      return null;
    }
    new FactDecisions(catalogue).write(anew.connection(), decisions);
    List<Measured> measured =
        measurer
            .decided()
            .measure(anew.connection(), asOf, anew.knownOn(), anew.questions().requests());
    return new TargetJudge(
        catalogue, anew.questions().answers(measured, List.of()), anew.evidence());
  }

  static void write(Connection connection, Assessment assessment) throws SQLException {
    PlanRows.write(connection, assessment.outcomes());
    try (TableWriter targets = new TableWriter(connection, AssessTargetResults.TABLE)) {
      for (int i = 0; i < assessment.outcomes().size(); i++) {
        TargetRows.write(
            assessment.outcomes().get(i), Outcome.shares(assessment.cards().get(i)), targets);
      }
    }
    new ScoreRows(assessment).write(connection);
  }

  private List<PlanYear> years(LocalDate knownOn) {
    Map<String, Pairing> pairings =
        workspace.pairings().stream()
            .collect(Collectors.toMap(Pairing::pairingId, Function.identity()));
    return workspace.plans().stream()
        .map(
            plan ->
                PlanYear.of(
                    plan,
                    Objects.requireNonNull(pairings.get(plan.pairingId())),
                    regimes.of(plan.year()).orElseThrow(),
                    asOf,
                    knownOn))
        .toList();
  }
}
