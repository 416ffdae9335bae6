package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.Measured;
import org.pairledger.warehouse.indicator.Request;

/**
 * A finished assessment, which can be asked what it would be if its questions had other answers.
 */
public final class Assessed {

  private final IndicatorCatalogue catalogue;
  private final List<PlanYear> years;
  private final Questions questions;
  private final Evidence evidence;
  private final List<Measured> answers;

  Assessed(
      IndicatorCatalogue catalogue,
      List<PlanYear> years,
      Questions questions,
      Evidence evidence,
      List<Measured> answers) {
    this.catalogue = catalogue;
    this.years = List.copyOf(years);
    this.questions = questions;
    this.evidence = evidence;
    this.answers = List.copyOf(answers);
  }

  /** A pairing's year. */
  public record Year(String pairingId, int planYear) {}

  /** A target, or a line of a scorecard that measures for itself. */
  public record FigureKey(Year year, String ref, boolean isTarget) {}

  /** What a figure comes to, in the unit in which it is shown. */
  public record Figure(String name, @Nullable BigDecimal value, String unit) {}

  /** A scorecard of a pairing's year. */
  public record CardKey(Year year, String scorecard) {}

  /** What a scorecard comes to. */
  public record Result(
      @Nullable BigDecimal points, @Nullable String grade, @Nullable Integer rank) {}

  /** What all of it comes to with one set of answers. */
  public record World(Map<FigureKey, Figure> figures, Map<CardKey, Result> results) {}

  /** What was asked, in order. */
  public List<Request> requests() {
    return List.copyOf(questions.requests());
  }

  /** What was answered, in the order of the requests. */
  public List<Measured> answers() {
    return answers;
  }

  /** What the ledgers alone would come to with these answers. */
  public World world(List<Measured> others) {
    TargetJudge judge = new TargetJudge(catalogue, questions.answers(others, List.of()), evidence);
    Assessment assessment = Assessment.of(years, judge, List.of());
    Map<FigureKey, Figure> figures = new HashMap<>();
    assessment.outcomes().stream()
        .flatMap(
            outcome ->
                Stream.concat(outcome.targets().stream(), outcome.measures().values().stream()))
        .forEach(judged -> figures.put(key(judged), figure(judged)));
    Map<CardKey, Result> results = new HashMap<>();
    assessment.cards().stream()
        .flatMap(List::stream)
        .map(Outcome.Reckoned::ledgers)
        .forEach(
            score ->
                results.put(
                    new CardKey(year(score.year()), score.card().scorecard()),
                    result(score, assessment.standing())));
    return new World(figures, results);
  }

  private static Year year(PlanYear year) {
    return new Year(year.pairingId(), year.year());
  }

  private static FigureKey key(Judged one) {
    return new FigureKey(year(one.year()), one.promise().ref(), one.promise().ofPlan());
  }

  private static Figure figure(Judged one) {
    String name = one.indicatorName() == null ? "" : one.indicatorName();
    return new Figure(name, one.actual(), one.promise().unit());
  }

  private static Result result(CardScore score, Standing standing) {
    Achievement.Place place = standing.place(score);
    String grade =
        score.year().pairing().scored()
            ? Grades.grade(
                score.card(), score.year().pairing().peerGroup(), score.points(), place, false)
            : null;
    return new Result(score.points(), grade, place == null ? null : place.rank());
  }
}
