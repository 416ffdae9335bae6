package org.pairledger.app.draft.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.warehouse.indicator.definition.Indicator;

/**
 * One target that a plan's words may mean.
 *
 * @param target its id
 * @param sentence of the plan
 * @param words of it that say the number; empty where there is none
 * @param indicator empty while it is asked
 * @param candidates that it may be
 * @param value with its comparator; empty where the plan prints none
 * @param basis as {@code targets.csv} writes it
 * @param question what a person has to say first, in Chinese; empty where it is taken
 * @param note from where in the plan, and what was understood
 */
public record Proposal(
    String target,
    String item,
    String sentence,
    String words,
    Optional<Indicator> indicator,
    List<Indicator> candidates,
    Map<String, String> params,
    String side,
    String comparator,
    Optional<BigDecimal> value,
    String unit,
    LocalDate from,
    LocalDate to,
    LocalDate deadline,
    String basis,
    String question,
    String note) {

  public Proposal {
    candidates = List.copyOf(candidates);
    params = new java.util.TreeMap<>(params);
  }

  /** What a person took: enough of it to say which ledgers it asks for. */
  public static Proposal answered(String item, Indicator indicator, String side, int year) {
    Span span = Span.year(year);
    return new Proposal(
        "",
        item,
        "",
        "",
        Optional.of(indicator),
        List.of(indicator),
        Map.of(),
        side,
        "",
        Optional.empty(),
        indicator.unit(),
        span.from(),
        span.to(),
        span.to(),
        "scored",
        "",
        "");
  }

  /** Whether it goes into {@code targets.csv} without being asked. */
  public boolean isTaken() {
    return question.isEmpty();
  }

  Proposal named(String id) {
    return new Proposal(
        id,
        item,
        sentence,
        words,
        indicator,
        candidates,
        params,
        side,
        comparator,
        value,
        unit,
        from,
        to,
        deadline,
        basis,
        question,
        note);
  }

  /** The same of one of its candidates, on other grounds. */
  Proposal taken(Indicator one, String why) {
    List<String> sides = SideWords.of(side.equals("J") ? "" : side, one);
    return new Proposal(
        target,
        item,
        sentence,
        words,
        Optional.of(one),
        candidates,
        params,
        sides.isEmpty() ? side : sides.get(0),
        comparator,
        value,
        Measures.of(unit, one),
        from,
        to,
        deadline,
        basis,
        "",
        why);
  }
}
