package org.pairledger.warehouse.indicator.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator: its header, and the SQL that returns its candidates.
 *
 * @param since the plan year from which it is defined so; 0 for the first definition
 * @param category of the plan; {@code assessmentCategory} of the national scheme
 * @param countsIn the unit of what its rows add up where {@code unit} does not say it: a share of
 *     money; empty otherwise
 * @param sides the sides for which it is published: D, R, J
 * @param definition one Chinese sentence
 * @param sql null for a derived one
 * @param relations with which its SQL begins
 * @param derivation null for one with SQL
 */
public record Indicator(
    String code,
    int since,
    String name,
    String nameEn,
    String category,
    String assessmentCategory,
    String unit,
    String countsIn,
    Shape shape,
    List<String> sides,
    List<Parameter> params,
    String definition,
    @Nullable String sql,
    List<Relation> relations,
    @Nullable Derivation derivation) {

  private static final Map<String, BigDecimal> YUAN =
      Map.of(
          "元", BigDecimal.ONE,
          "万元", new BigDecimal("10000"),
          "亿元", new BigDecimal("100000000"));

  public Indicator {
    sides = List.copyOf(sides);
    params = List.copyOf(params);
    relations = List.copyOf(relations);
  }

  /** The file it stands in: {@code LAB-04.sql}, {@code LAB-04@2021.sql}. */
  public String file() {
    return code + (since == 0 ? "" : "@" + since) + ".sql";
  }

  /** The codes it is derived from; none when it has SQL of its own. */
  public List<String> parts() {
    return derivation == null ? List.of() : derivation.of();
  }

  /**
   * Whether a side means that each side answers for itself. Where each unit of a plan answers, both
   * sides' units do already.
   */
  public boolean isAskedOfEach(String side) {
    return side.equals("B")
        && isTold("D")
        && isTold("R")
        && shape.universe() != Shape.Universe.UNITS;
  }

  /** Whether it can be asked of each side, or of each unit of either side. */
  public boolean knowsEach() {
    return (isTold("D") && isTold("R")) || shape.universe() == Shape.Universe.UNITS;
  }

  private boolean isTold(String side) {
    return sides.contains(side);
  }

  /** Whether another definition of the code is listed, asked and read in the same way. */
  boolean isShownAs(Indicator other) {
    return listing().equals(other.listing());
  }

  private List<Object> listing() {
    return List.of(
        code,
        name,
        nameEn,
        category,
        assessmentCategory,
        unit,
        countsIn,
        shape,
        sides,
        params,
        Optional.ofNullable(derivation));
  }

  /** Whether what it adds up is money, kept in yuan. */
  public boolean isMoney() {
    return YUAN.containsKey(unit);
  }

  /** The unit of a row's amount; nothing where a row is a part of a share of nobody knows what. */
  public Optional<String> amountUnit() {
    if (!countsIn.isEmpty()) {
      return Optional.of(countsIn);
    }
    if (isMoney()) {
      return Optional.of("元");
    }
    return shape.percent() ? Optional.empty() : Optional.of(unit);
  }

  /** What one of its unit is in what the fold adds up: 10000 yuan for 万元, else one. */
  public BigDecimal unitSize() {
    return YUAN.getOrDefault(unit, BigDecimal.ONE);
  }

  /** A number written in another unit, in this indicator's own; empty if they do not agree. */
  public Optional<BigDecimal> inOwnUnit(BigDecimal value, String writtenUnit) {
    if (writtenUnit.equals(unit)) {
      return Optional.of(value);
    }
    if (!isMoney() || !YUAN.containsKey(writtenUnit)) {
      return Optional.empty();
    }
    return Optional.of(value.multiply(YUAN.get(writtenUnit)).divide(unitSize()));
  }

  /** Whether it can be measured over a window: a growth rate has a year before only inside one. */
  public boolean serves(LocalDate from, LocalDate to) {
    return derivation == null
        || derivation.kind() != Derivation.Kind.GROWTH
        || from.getYear() == to.getYear();
  }

  /** What is wrong with these parameters, in words; empty if nothing is. */
  public Optional<String> faultOf(Map<String, String> given) {
    for (Map.Entry<String, String> one : given.entrySet()) {
      Optional<Parameter> known =
          params.stream().filter(p -> p.name().equals(one.getKey())).findFirst();
      if (known.isEmpty()) {
        return Optional.of(code + " has no parameter " + one.getKey() + "; allowed: " + names());
      }
      if (!known.get().accepts(one.getValue())) {
        return Optional.of(
            code + " " + one.getKey() + "=" + one.getValue() + " is not allowed: " + known.get());
      }
    }
    return Optional.empty();
  }

  private List<String> names() {
    return params.stream().map(Parameter::name).toList();
  }
}
