package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses weights that do not sum, and a maximum that nobody can reach. */
final class WeightChecks {

  private final Scorecard scorecard;
  private final Faulty place;

  private WeightChecks(Scorecard scorecard, Faulty place) {
    this.scorecard = scorecard;
    this.place = place;
  }

  static void check(Scorecard scorecard, Faulty place) {
    WeightChecks checks = new WeightChecks(scorecard, place);
    checks.categories();
    checks.lines();
    checks.maximum();
    checks.veto();
  }

  private void categories() {
    Map<String, BigDecimal> weights = scorecard.categoryWeights();
    BigDecimal sum = sum(weights.values());
    if (!weights.isEmpty() && sum.compareTo(scorecard.total()) != 0) {
      place.in("category_weights").fault(sum.toPlainString(), "must sum to " + plainTotal());
    }
    for (int i = 0; i < scorecard.lines().size(); i++) {
      Optional<String> category = scorecard.lines().get(i).category();
      if (category.isPresent()
          && !weights.isEmpty()
          && !weights.containsKey(category.get())
          && scorecard.lines().get(i).mode().shape().isWeighted()) {
        place
            .in("lines")
            .in(i)
            .in("category")
            .fault(category.get(), "has no weight; allowed are " + weights.keySet());
      }
    }
  }

  private void lines() {
    List<ScoreLine> weighted =
        scorecard.lines().stream().filter(line -> line.mode().shape().isWeighted()).toList();
    List<ScoreLine> numbered = weighted.stream().filter(line -> line.weight().isPresent()).toList();
    if (numbered.isEmpty()) {
      return;
    }
    if (numbered.size() < weighted.size()) {
      place.in("lines").fault("", "either every line has a weight or none has");
      return;
    }
    if (weighted.stream().anyMatch(line -> line.binds().kind() == Binding.Kind.EVERY_ITEM)) {
      place.in("lines").fault("items: all", "cannot stand beside lines with a weight of their own");
      return;
    }
    if (scorecard.categoryWeights().isEmpty()) {
      sums("", numbered, scorecard.total());
    } else if (numbered.stream().allMatch(line -> line.category().isPresent())) {
      byCategory(numbered)
          .forEach((name, own) -> sums(name, own, scorecard.categoryWeights().get(name)));
    } else {
      place.in("lines").fault("", "with category_weights every weighted line names its category");
    }
  }

  private static Map<String, List<ScoreLine>> byCategory(List<ScoreLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> line.category().orElse(""), TreeMap::new, Collectors.toList()));
  }

  private void sums(String category, List<ScoreLine> lines, @Nullable BigDecimal expected) {
    BigDecimal sum = sum(lines.stream().map(line -> line.weight().orElseThrow()).toList());
    if (expected != null && sum.compareTo(expected) != 0) {
      String where = category.isEmpty() ? "the lines' weights" : category + ": the lines' weights";
      place.in("lines").fault(sum.toPlainString(), where + " must sum to " + plain(expected));
    }
  }

  private void maximum() {
    BigDecimal reachable =
        scorecard.lines().stream()
            .filter(line -> line.mode().shape() == Shape.BONUS)
            .map(line -> line.mode().number("cap"))
            .reduce(scorecard.total(), BigDecimal::add);
    if (scorecard.maximum().compareTo(reachable) > 0) {
      place
          .in("maximum")
          .fault(plain(scorecard.maximum()), "cannot be reached; at most " + plain(reachable));
    }
    if (scorecard.maximum().compareTo(scorecard.total()) < 0) {
      place.in("maximum").fault(plain(scorecard.maximum()), "must not lie below the total");
    }
  }

  private void veto() {
    Optional<String> grade = scorecard.veto().flatMap(Scorecard.Veto::grade);
    boolean known =
        grade.isEmpty()
            || scorecard
                .grades()
                .map(rule -> rule.bands().stream().anyMatch(b -> b.grade().equals(grade.get())))
                .orElse(false);
    if (!known) {
      place.in("veto").in("grade").fault(grade.get(), "must be one of the scorecard's grades");
    }
    boolean vetoes = scorecard.lines().stream().anyMatch(line -> line.mode().shape() == Shape.VETO);
    if (vetoes && scorecard.veto().isEmpty()) {
      place.in("veto").fault("", "is missing; a line of mode veto needs it");
    }
  }

  private String plainTotal() {
    return plain(scorecard.total());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal sum(Iterable<BigDecimal> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    return sum;
  }
}
