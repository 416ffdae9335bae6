package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;

/**
 * A scorecard of the shipped regime: items weigh the same in their category, categories the same in
 * the total, and what has nothing scored drops out. Points that were decided stand for an item's.
 */
final class Card {

  private static final Fraction HUNDRED = Fraction.of(100);

  private final Map<String, Fraction> items = new LinkedHashMap<>();
  private final Map<String, Fraction> categories = new LinkedHashMap<>();
  private final Fraction total;

  /**
   * Fills the card in.
   *
   * @param shares of the items that have something scored
   * @param decided points by item
   * @param whole the total that was decided, null if none was
   */
  Card(
      Plan plan,
      Map<String, Fraction> shares,
      Function<Item, String> category,
      Map<String, BigDecimal> decided,
      @Nullable BigDecimal whole) {
    List<Item> scored =
        plan.items().stream().filter(item -> shares.containsKey(item.item())).toList();
    long count = scored.stream().map(category).distinct().count();
    for (Item item : scored) {
      String name = category.apply(item);
      long peers = scored.stream().filter(other -> category.apply(other).equals(name)).count();
      Fraction weight = HUNDRED.over(Fraction.of(count)).over(Fraction.of(peers));
      Fraction earned = weight.times(shares.getOrDefault(item.item(), Fraction.ZERO));
      BigDecimal given = decided.get(item.item());
      Fraction points = given == null ? earned : Fraction.of(given);
      items.put(item.item(), points);
      categories.merge(name, points, Fraction::plus);
    }
    total =
        whole == null
            ? categories.values().stream().reduce(Fraction.ZERO, Fraction::plus)
            : Fraction.of(whole);
  }

  Map<String, Fraction> items() {
    return items;
  }

  Map<String, Fraction> categories() {
    return categories;
  }

  Fraction total() {
    return total;
  }
}
