package org.pairledger.warehouse.assessment.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.promise.Comparison;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.promise.Question;
import org.pairledger.warehouse.indicator.answer.Course;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** Everything that has to be measured, asked once and in one list, and the answers by who asks. */
public final class Questions {

  private final IndicatorCatalogue catalogue;
  private final Set<Integer> known;
  private final List<Request> requests = new ArrayList<>();
  private final Map<Key, Integer> places = new HashMap<>();

  /**
   * The questions of these plans.
   *
   * @param known the years that have ledgers or plans: what has a year before is set beside it
   */
  public Questions(IndicatorCatalogue catalogue, List<PlanYear> years, Set<Integer> known) {
    this.catalogue = catalogue;
    this.known = Set.copyOf(known);
    years.forEach(this::ask);
  }

  /** The requests, in the order in which the answers are expected. */
  public List<Request> requests() {
    return requests;
  }

  public Answers answers(List<Measured> measured, List<Course> courses) {
    return new Answers(Map.copyOf(places), List.copyOf(measured), List.copyOf(courses));
  }

  private void ask(PlanYear year) {
    boolean prior =
        known.contains(year.year() - 1)
            || year.regime().scorecards().stream().anyMatch(Questions::growsSomewhere);
    year.plan().targets().forEach(target -> ask(year, Promise.of(target, year), prior));
    for (Scorecard card : year.regime().scorecards()) {
      for (ScoreLine line : card.lines()) {
        if (line.binds().kind() == Binding.Kind.INDICATOR) {
          ask(year, Promise.of(card.scorecard(), line, year), prior);
        }
      }
    }
  }

  private static boolean growsSomewhere(Scorecard card) {
    return card.lines().stream()
        .anyMatch(line -> line.mode().shape() == Shape.GROWTH_VS_PRIOR_YEAR);
  }

  private void ask(PlanYear year, Promise promise, boolean prior) {
    if (promise.indicator() == null) {
      return;
    }
    Indicator indicator = catalogue.get(promise.indicator());
    BigDecimal threshold =
        promise.value() != null && promise.hasTarget()
            ? indicator.inOwnUnit(promise.value(), promise.unit()).orElse(promise.value())
            : null;
    Request request = request(year, promise, indicator, threshold);
    put(key(year, promise, About.ITSELF), request);
    if (prior) {
      put(key(year, promise, About.YEAR_BEFORE), request.yearBefore(year.asOf()));
    }
    if (indicator.isAskedOfEach(promise.side())) {
      put(key(year, promise, About.DONOR), request.ofSide("D"));
      put(key(year, promise, About.RECIPIENT), request.ofSide("R"));
    }
  }

  private void put(Key key, Request request) {
    places.put(key, requests.size());
    requests.add(request);
  }

  private static Request request(
      PlanYear year, Promise promise, Indicator indicator, @Nullable BigDecimal threshold) {
    Comparison comparison = promise.comparison();
    return new Request(
        year.pairingId(),
        year.year(),
        String.valueOf(promise.indicator()),
        Question.apart(indicator, promise.params()),
        promise.side(),
        promise.windowFrom(),
        promise.windowTo(),
        comparison == null ? Comparison.AT_LEAST.sign() : comparison.sign(),
        threshold,
        promise.deadline());
  }

  /** What of a promise is asked: itself, its base, or one side's part of what each side owes. */
  public enum About {
    ITSELF,
    YEAR_BEFORE,
    DONOR,
    RECIPIENT
  }

  /** Who asks: a promise of a pairing's year. */
  public record Key(String pairingId, int year, String ref, About about) {}

  private static Key key(PlanYear year, Promise promise, About about) {
    return new Key(year.pairingId(), year.year(), promise.ref(), about);
  }

  /**
   * The answers by who asked.
   *
   * @param courses empty where nobody looks at the months
   */
  public record Answers(Map<Key, Integer> places, List<Measured> measured, List<Course> courses) {

    @Nullable
    public Course course(PlanYear year, Promise promise, About about) {
      Integer place = places.get(key(year, promise, about));
      return place == null || courses.isEmpty() ? null : courses.get(place);
    }

    @Nullable
    public Measured find(PlanYear year, Promise promise) {
      return find(year, promise, About.ITSELF);
    }

    @Nullable Measured find(PlanYear year, Promise promise, About about) {
      Integer place = places.get(key(year, promise, about));
      return place == null ? null : measured.get(place);
    }
  }
}
