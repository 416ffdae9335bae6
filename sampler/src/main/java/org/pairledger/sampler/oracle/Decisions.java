package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.judgement.Judgement;

/**
 * What people decided of a plan's year, by the stages that count for one reckoning: the assessed
 * side's own word, or the verification with the final word over it. The other side's opinion is
 * heard and changes nothing.
 *
 * @param values by target, {@code points} by item
 * @param rows by indicator: what single rows count for, other than was told
 */
record Decisions(
    Map<String, BigDecimal> values,
    Map<String, BigDecimal> points,
    Map<String, List<Row>> rows,
    @Nullable BigDecimal total,
    boolean isVetoed) {

  private static final List<String> SELF = List.of("自评");
  private static final List<String> VERIFYING = List.of("核查", "终评");

  /**
   * A row of a ledger that somebody decided on.
   *
   * @param told what it counts for by itself, in the indicator's unit
   * @param side whose deed it is
   */
  record Row(LocalDate day, String side, BigDecimal told, BigDecimal decided) {

    /** By how much a figure changes. */
    BigDecimal difference(Ask ask, LocalDate on) {
      return ask.by(side) && ask.in(day, on) ? decided.subtract(told) : BigDecimal.ZERO;
    }
  }

  static Decisions self(List<Judgement> judgements) {
    return of(judgements, SELF);
  }

  static Decisions verified(List<Judgement> judgements) {
    return of(judgements, VERIFYING);
  }

  boolean isEmpty() {
    return values.isEmpty() && points.isEmpty() && rows.isEmpty() && total == null && !isVetoed;
  }

  /** By how much decided rows change an indicator. */
  BigDecimal difference(String indicator, Ask ask, LocalDate on) {
    return rows.getOrDefault(indicator, List.of()).stream()
        .map(row -> row.difference(ask, on))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Decisions of(List<Judgement> judgements, List<String> stages) {
    Map<String, BigDecimal> values = new HashMap<>();
    Map<String, BigDecimal> points = new HashMap<>();
    Map<String, List<Row>> rows = new HashMap<>();
    BigDecimal total = null;
    boolean isVetoed = false;
    for (String stage : stages) {
      for (Judgement one : judgements.stream().filter(j -> j.stage().equals(stage)).toList()) {
        switch (one.kind()) {
          case "target" -> one.verifiedValue().ifPresent(value -> values.put(one.ref(), value));
          case "line" -> one.points().ifPresent(given -> points.put(one.ref(), given));
          case "total" -> total = one.points().orElse(total);
          default -> {
            String indicator = one.ref().substring(0, one.ref().indexOf(':'));
            rows.computeIfAbsent(indicator, code -> new ArrayList<>()).add(row(one, indicator));
          }
        }
        isVetoed |= one.veto() && !one.kind().equals("fact");
      }
    }
    return new Decisions(values, points, rows, total, isVetoed);
  }

  /** The rows of the sample that are decided on, as the truth has them. */
  private static Row row(Judgement one, String indicator) {
    BigDecimal decided = one.verifiedValue().orElse(BigDecimal.ZERO);
    return switch (indicator + " " + one.pairingId() + " " + one.year()) {
      case "FND-01 xinhui-ningming 2018" ->
          new Row(LocalDate.of(2018, 3, 27), "J", BigDecimal.valueOf(112), decided);
      case "LAB-22 xinhui-ningming 2018" ->
          new Row(LocalDate.of(2018, 4, 26), "J", BigDecimal.ONE, decided);
      default -> throw new IllegalStateException("No row of the truth is known for " + one.ref());
    };
  }
}
