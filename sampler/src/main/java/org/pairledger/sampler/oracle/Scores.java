package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;

/** What the shipped regime gives, and beside it what it gives after people's decisions. */
final class Scores {

  private static final int PLACES = 6;

  private final Plan plan;
  private final List<Verdict> verdicts;
  private final Decisions self;
  private final Decisions verified;

  Scores(Plan plan, List<Verdict> verdicts, List<Judgement> judgements) {
    this.plan = plan;
    this.verdicts = List.copyOf(verdicts);
    this.self = Decisions.self(judgements);
    this.verified = Decisions.verified(judgements);
  }

  /** Lines of the expected file: scorecard, kind, what, points, self assessed, verified. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(lines("plan_completion", Item::category));
    lines.addAll(lines("assessment", Scores::assessed));
    return lines;
  }

  /** Lines of the expected file: scorecard, points, grade and veto after the verification. */
  List<String> verdict() {
    if (verified.isEmpty()) {
      return List.of();
    }
    return List.of(
        verdict("plan_completion", Item::category), verdict("assessment", Scores::assessed));
  }

  private static String assessed(Item item) {
    return switch (item.item()) {
      case "7.1" -> "携手奔小康";
      case "7.2" -> "资金支持";
      case "7.3" -> "组织领导";
      default -> item.category().equals("产业协作") ? "产业合作" : item.category();
    };
  }

  private List<String> lines(String name, Function<Item, String> category) {
    Card told = told(category);
    Card own = self.isEmpty() ? null : decided(category, Verdict::self, self);
    Card found = verified.isEmpty() ? null : decided(category, Verdict::verified, verified);
    List<String> lines = new ArrayList<>();
    told.items()
        .forEach(
            (item, points) ->
                lines.add(
                    line(name, "item", item, PLACES, points, of(own, item), of(found, item))));
    told.categories()
        .forEach((what, points) -> lines.add(line(name, "category", what, 2, points, null, null)));
    lines.add(line(name, "total", "", 2, told.total(), total(own), total(found)));
    return lines;
  }

  private String verdict(String name, Function<Item, String> category) {
    Fraction points = decided(category, Verdict::verified, verified).total();
    return String.join(
        ",", name, text(points, 2), grade(points), String.valueOf(verified.isVetoed()));
  }

  private String grade(Fraction points) {
    BigDecimal shown = points.rounded(2);
    if (verified.isVetoed() || shown.compareTo(BigDecimal.valueOf(60)) < 0) {
      return "较差";
    }
    return shown.compareTo(BigDecimal.valueOf(90)) >= 0
        ? "好"
        : shown.compareTo(BigDecimal.valueOf(80)) >= 0 ? "较好" : "一般";
  }

  private Card told(Function<Item, String> category) {
    return new Card(plan, shares(verdict -> null), category, Map.of(), null);
  }

  private Card decided(
      Function<Item, String> category,
      Function<Verdict, @Nullable BigDecimal> decided,
      Decisions decisions) {
    return new Card(plan, shares(decided), category, decisions.points(), decisions.total());
  }

  /** Each item's share: the mean of its scored targets, by what was decided of them if anything. */
  private Map<String, Fraction> shares(Function<Verdict, @Nullable BigDecimal> decided) {
    Map<String, Fraction> shares = new LinkedHashMap<>();
    for (Item item : plan.items()) {
      List<Fraction> own =
          verdicts.stream()
              .filter(v -> v.target().item().equals(item.item()))
              .filter(v -> v.target().basis().name().equals("SCORED"))
              .map(v -> share(v, decided.apply(v)))
              .toList();
      if (!own.isEmpty()) {
        shares.put(
            item.item(),
            own.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(own.size())));
      }
    }
    return shares;
  }

  private static Fraction share(Verdict verdict, @Nullable BigDecimal decided) {
    BigDecimal value = decided == null ? verdict.value() : decided;
    return value == null
        ? Fraction.ZERO
        : Fraction.of(value).over(Fraction.of(verdict.target().value().orElseThrow())).atMostOne();
  }

  private static @Nullable Fraction of(@Nullable Card card, String item) {
    return card == null ? null : card.items().get(item);
  }

  private static @Nullable Fraction total(@Nullable Card card) {
    return card == null ? null : card.total();
  }

  private static String text(@Nullable Fraction points, int places) {
    return points == null ? "" : Oracle.text(points.rounded(places));
  }

  private static String line(
      String card,
      String kind,
      String what,
      int places,
      @Nullable Fraction points,
      @Nullable Fraction own,
      @Nullable Fraction found) {
    return String.join(
        ",", card, kind, what, text(points, places), text(own, places), text(found, places));
  }
}
