package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.warehouse.assessment.promise.Exact;

/** What every category and line could earn before anything drops out. */
final class Weights {

  private final Map<String, BigFraction> categories = new HashMap<>();
  private final IdentityHashMap<CardLine, BigFraction> lines = new IdentityHashMap<>();

  Weights(Scorecard card, List<String> names, List<CardLine> weighted) {
    Map<String, BigFraction> own = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (CardLine line : weighted) {
      counts.merge(line.category(), 1, Integer::sum);
      line.line()
          .weight()
          .ifPresent(weight -> own.merge(line.category(), Exact.of(weight), BigFraction::add));
    }
    for (String name : names) {
      categories.put(name, category(card, name, own, names.size()));
    }
    for (CardLine line : weighted) {
      BigFraction share =
          line.line()
              .weight()
              .map(Exact::of)
              .orElseGet(
                  () ->
                      Objects.requireNonNull(categories.get(line.category()))
                          .divide(Objects.requireNonNull(counts.get(line.category()))));
      lines.put(line, share);
    }
  }

  private static BigFraction category(
      Scorecard card, String name, Map<String, BigFraction> own, int count) {
    if (!card.categoryWeights().isEmpty()) {
      return Exact.of(card.categoryWeights().getOrDefault(name, BigDecimal.ZERO));
    }
    return own.isEmpty()
        ? Exact.of(card.total()).divide(count)
        : own.getOrDefault(name, BigFraction.ZERO);
  }

  BigFraction of(String category) {
    return categories.getOrDefault(category, BigFraction.ZERO);
  }

  BigFraction of(CardLine line) {
    return lines.getOrDefault(line, BigFraction.ZERO);
  }
}
