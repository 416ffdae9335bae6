package org.pairledger.sampler.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pairledger.contract.workspace.Item;
import org.pairledger.contract.workspace.Plan;

/**
 * Scores by the shipped regime: an item is the mean of its scored targets, items weigh the same in
 * their category, categories the same in the total, and what has nothing scored drops out.
 */
final class Scores {

  private static final Fraction HUNDRED = Fraction.of(100);
  private static final int PLACES = 6;

  private final Plan plan;
  private final Map<String, Fraction> items = new LinkedHashMap<>();

  Scores(Plan plan, List<Verdict> verdicts) {
    this.plan = plan;
    for (Item item : plan.items()) {
      List<Fraction> shares =
          verdicts.stream()
              .filter(v -> v.target().item().equals(item.item()))
              .filter(v -> v.target().basis().name().equals("SCORED"))
              .map(Scores::share)
              .toList();
      if (!shares.isEmpty()) {
        items.put(item.item(), mean(shares));
      }
    }
  }

  private static Fraction share(Verdict verdict) {
    if (verdict.value() == null) {
      return Fraction.ZERO;
    }
    return Fraction.of(verdict.value())
        .over(Fraction.of(verdict.target().value().orElseThrow()))
        .atMostOne();
  }

  private static Fraction mean(List<Fraction> shares) {
    return shares.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(shares.size()));
  }

  /** Lines of the expected file: scorecard, kind, what, points. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(card("plan_completion", Item::category));
    lines.addAll(card("assessment", Scores::assessed));
    return lines;
  }

  private static String assessed(Item item) {
    return switch (item.item()) {
      case "7.1" -> "携手奔小康";
      case "7.2" -> "资金支持";
      case "7.3" -> "组织领导";
      default -> item.category().equals("产业协作") ? "产业合作" : item.category();
    };
  }

  private List<String> card(String name, Function<Item, String> category) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    plan.items().stream()
        .filter(item -> items.containsKey(item.item()))
        .forEach(
            item ->
                members
                    .computeIfAbsent(category.apply(item), k -> new ArrayList<>())
                    .add(item.item()));
    Fraction weight = HUNDRED.over(Fraction.of(members.size()));
    List<String> lines = new ArrayList<>();
    Fraction total = Fraction.ZERO;
    for (Map.Entry<String, List<String>> entry : members.entrySet()) {
      Fraction each = weight.over(Fraction.of(entry.getValue().size()));
      Fraction sum = Fraction.ZERO;
      for (String item : entry.getValue()) {
        Fraction points = each.times(items.getOrDefault(item, Fraction.ZERO));
        sum = sum.plus(points);
        lines.add(line(name, "item", item, points, PLACES));
      }
      total = total.plus(sum);
      lines.add(line(name, "category", entry.getKey(), sum, 2));
    }
    lines.add(line(name, "total", "", total, 2));
    return lines;
  }

  private static String line(String card, String kind, String what, Fraction points, int places) {
    return String.join(",", card, kind, what, Oracle.text(points.rounded(places)));
  }
}
