package org.pairledger.warehouse.indicator;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.YearParameters;
import org.pairledger.warehouse.indicator.fold.Candidate;

/** Asks the shipped indicators one question at a time, in the words of a target. */
public final class Asking {

  public static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load(Optional.empty());

  /** No rules of any year: every indicator by its own defaults. */
  public static final YearParameters DEFAULTS = (year, code) -> Map.of();

  private final Star star;
  private final List<PlanUnit> units;
  private LocalDate asOf = LocalDate.of(2020, 12, 31);
  private LocalDate knownOn = LocalDate.of(2020, 12, 31);
  private LocalDate from = LocalDate.of(2020, 1, 1);
  private LocalDate to = LocalDate.of(2020, 12, 31);
  private Map<String, String> params = Map.of();
  private String pairing = "P";
  private String side = "J";
  private int year = 2020;

  private Asking(Star star, List<PlanUnit> units) {
    this.star = star;
    this.units = units;
  }

  public static Asking of(Star star, PlanUnit... units) {
    return new Asking(star, List.of(units));
  }

  public Asking asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  public Asking knownOn(String day) {
    knownOn = LocalDate.parse(day);
    return this;
  }

  public Asking window(String first, String last) {
    from = LocalDate.parse(first);
    to = LocalDate.parse(last);
    return this;
  }

  public Asking year(int asked) {
    year = asked;
    return window(asked + "-01-01", asked + "-12-31");
  }

  public Asking with(String name, String value) {
    params = Map.of(name, value);
    return this;
  }

  public Asking side(String asked) {
    side = asked;
    return this;
  }

  public Asking pairing(String asked) {
    pairing = asked;
    return this;
  }

  /** How much. */
  public Measured ask(String code) throws SQLException {
    return ask(code, null, null);
  }

  /** How much, and when was so much reached. */
  public Measured ask(String code, @Nullable String threshold, @Nullable String deadline)
      throws SQLException {
    return new Measurer(CATALOGUE, units, DEFAULTS)
        .measure(star.connection(), asOf, knownOn, List.of(request(code, threshold, deadline)))
        .get(0);
  }

  /** The value alone, without trailing zeros; "null" when there is none. */
  public String value(String code) throws SQLException {
    return plain(ask(code).value());
  }

  /** Why rows do not count. */
  public List<String> excluded(String code) throws SQLException {
    return new Measurer(CATALOGUE, units, DEFAULTS)
        .candidates(star.connection(), asOf, knownOn, request(code, null, null)).stream()
            .filter(candidate -> !candidate.isCounted())
            .map(Candidate::excludedBecause)
            .map(String::valueOf)
            .toList();
  }

  public static String plain(@Nullable BigDecimal value) {
    return value == null ? "null" : value.stripTrailingZeros().toPlainString();
  }

  private Request request(String code, @Nullable String threshold, @Nullable String deadline) {
    return new Request(
        pairing,
        year,
        code,
        params,
        side,
        from,
        to,
        ">=",
        threshold == null ? null : new BigDecimal(threshold),
        deadline == null ? null : LocalDate.parse(deadline));
  }
}
