package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.judge.Evidence;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.Questions;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.score.CardScore;
import org.pairledger.warehouse.assessment.score.Grades;
import org.pairledger.warehouse.assessment.score.Standing;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * A finished assessment, which can be asked what it would be if its questions had other answers.
 */
public final class Assessed {

  private final IndicatorCatalogue catalogue;
  private final List<PlanYear> years;
  private final Questions questions;
  private final Evidence evidence;
  private final List<Measured> answers;
  private @Nullable Worlds worlds;

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

  /** What figures and scorecards come to with one set of answers. */
  public record World(Map<FigureKey, Figure> figures, Map<CardKey, Result> results) {}

  /** What was asked, in order. */
  public List<Request> requests() {
    return List.copyOf(questions.requests());
  }

  /** What was answered, in the order of the requests. */
  public List<Measured> answers() {
    return answers;
  }

  /** What the ledgers alone come to. */
  public World now() {
    List<Worlds.Year> now = worlds().now();
    return world(now, now);
  }

  /**
   * What the ledgers alone would come to with other answers at these places: the figures of the
   * years that asked there, and the scorecards of these years and of their peers.
   */
  public World with(Map<Integer, Measured> others) {
    Worlds.Moved moved = worlds().with(others);
    return world(moved.own().values(), moved.all().values());
  }

  private Worlds worlds() {
    Worlds made = worlds;
    if (made == null) {
      made = new Worlds(catalogue, years, questions, evidence, answers);
      worlds = made;
    }
    return made;
  }

  private static World world(Collection<Worlds.Year> own, Collection<Worlds.Year> all) {
    Map<FigureKey, Figure> figures = new HashMap<>();
    own.stream()
        .map(Worlds.Year::outcome)
        .flatMap(
            outcome ->
                Stream.concat(outcome.targets().stream(), outcome.measures().values().stream()))
        .forEach(judged -> figures.put(key(judged), figure(judged)));
    Standing standing = new Standing(all.stream().flatMap(year -> year.cards().stream()).toList());
    Map<CardKey, Result> results = new HashMap<>();
    all.stream()
        .flatMap(year -> year.cards().stream())
        .forEach(
            score ->
                results.put(
                    new CardKey(year(score.year()), score.card().scorecard()),
                    result(score, standing)));
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
