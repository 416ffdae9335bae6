package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.regime.Shape;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.promise.PlanYear;

/**
 * A line of a scorecard for one pairing's year: an item of the plan, or an indicator.
 *
 * @param no the item's number, or the line's id
 * @param isInPlan whether the plan has the item that the line is about
 * @param targets all of the item's, scored or not
 */
public record CardLine(
    String no,
    int sort,
    String name,
    String category,
    String responsible,
    @Nullable LocalDate deadline,
    ScoreLine line,
    boolean isInPlan,
    List<Judged> targets) {

  private static final String BESIDE = "加减分";

  /** The category of an item that is not there. */
  private static final String NOWHERE = "计划未列";

  /** The lines of a scorecard, items in the plan's order, then the indicators. */
  public static List<CardLine> of(
      PlanYear year, Scorecard card, List<Judged> targets, Map<String, Judged> measures) {
    Map<String, List<Judged>> byItem = new HashMap<>();
    targets.forEach(
        one -> byItem.computeIfAbsent(one.promise().item(), no -> new ArrayList<>()).add(one));
    List<CardLine> lines = new ArrayList<>();
    for (Item item : year.plan().items()) {
      List<Judged> own = byItem.getOrDefault(item.item(), List.of());
      line(card, item).ifPresent(line -> lines.add(ofItem(year, card, item, line, own)));
    }
    Set<String> items = year.plan().items().stream().map(Item::item).collect(Collectors.toSet());
    for (ScoreLine line : card.lines()) {
      if (line.binds().kind() == Binding.Kind.ITEM && !items.contains(line.binds().ref())) {
        lines.add(ofNoItem(lines.size() + 1, line));
      }
      if (line.binds().kind() == Binding.Kind.INDICATOR) {
        lines.add(
            ofIndicator(
                lines.size() + 1,
                line,
                Objects.requireNonNull(measures.get(card.scorecard() + "/" + line.id()))));
      }
    }
    return lines;
  }

  private static Optional<ScoreLine> line(Scorecard card, Item item) {
    Optional<ScoreLine> own =
        card.lines().stream()
            .filter(line -> line.binds().kind() == Binding.Kind.ITEM)
            .filter(line -> line.binds().ref().equals(item.item()))
            .findFirst();
    return own.isPresent()
        ? own
        : card.lines().stream()
            .filter(line -> line.binds().kind() == Binding.Kind.EVERY_ITEM)
            .findFirst();
  }

  private static CardLine ofItem(
      PlanYear year, Scorecard card, Item item, ScoreLine line, List<Judged> targets) {
    return new CardLine(
        item.item(),
        item.sort(),
        item.summary(),
        line.category().orElseGet(() -> category(year.regime(), card, item, targets)),
        item.responsible(),
        item.deadline(),
        line,
        true,
        targets);
  }

  /** Where the indicator decides, that of a scored target: what is only watched has no say. */
  private static String category(Regime regime, Scorecard card, Item item, List<Judged> targets) {
    if (card.tree() == Scorecard.Tree.PLAN) {
      return item.category();
    }
    return regime
        .assessmentCategory(item.category())
        .or(
            () ->
                targets.stream()
                    .sorted(Comparator.comparing(Judged::isScored).reversed())
                    .map(Judged::assessmentCategory)
                    .flatMap(category -> Optional.ofNullable(category).stream())
                    .findFirst())
        .orElse(item.category());
  }

  private static CardLine ofIndicator(int sort, ScoreLine line, Judged measure) {
    return new CardLine(
        line.id(),
        sort,
        Optional.ofNullable(measure.indicatorName()).orElse(line.binds().ref()),
        line.category().orElse(BESIDE),
        "",
        null,
        line,
        true,
        List.of(measure));
  }

  /** A line about an item that this plan lacks while others have it: shown, and not scored. */
  private static CardLine ofNoItem(int sort, ScoreLine line) {
    return new CardLine(
        line.binds().ref(),
        sort,
        NotScoredReason.NO_SUCH_ITEM.words(),
        line.category().orElse(NOWHERE),
        "",
        null,
        line,
        false,
        List.of());
  }

  /**
   * What earns points here: what is scored; under shapes that need no number also what is only
   * watched, where the item has nothing that is scored.
   */
  public List<Judged> earning() {
    Shape shape = line.mode().shape();
    boolean needsNumber =
        shape != Shape.EVIDENCE_PRESENT
            && shape != Shape.GROWTH_VS_PRIOR_YEAR
            && shape != Shape.RANK_IN_GROUP;
    return needsNumber || targets.stream().anyMatch(Judged::isScored)
        ? targets.stream().filter(Judged::isScored).toList()
        : targets.stream().filter(target -> target.promise().indicator() != null).toList();
  }

  /** What a line looks at that is about one measure alone; null where it is about several. */
  @Nullable
  public Judged alone() {
    List<Judged> earning = earning();
    return earning.size() == 1 ? earning.get(0) : null;
  }

  /** The value that a line about one measure looks at, in its unit. */
  @Nullable
  public BigDecimal measured() {
    Judged alone = alone();
    return alone == null ? null : alone.value(line.isAtDeadline());
  }

  /** The unit of that value. */
  @Nullable
  public String unit() {
    Judged alone = alone();
    return alone == null ? null : alone.unit();
  }

  /** What a line that compares years has grown from. */
  public Judged.@Nullable Base base() {
    Judged alone = alone();
    boolean grows = line.mode().shape() == Shape.GROWTH_VS_PRIOR_YEAR;
    return alone == null || !grows ? null : alone.base(line.isAtDeadline());
  }

  /** The categories of these lines' weights, in the regime's order. */
  static List<String> categories(Regime regime, Scorecard card, List<CardLine> lines) {
    Set<String> seen = new HashSet<>();
    List<String> categories = new ArrayList<>();
    for (CardLine line : lines) {
      if (line.line().mode().shape().isWeighted() && seen.add(line.category())) {
        categories.add(line.category());
      }
    }
    card.categoryWeights().keySet().stream().filter(seen::add).forEach(categories::add);
    categories.sort(Comparator.comparingInt(name -> order(regime, card, name)));
    return categories;
  }

  private static int order(Regime regime, Scorecard card, String category) {
    return card.tree() == Scorecard.Tree.PLAN
        ? regime.order(category)
        : regime.assessmentOrder(category);
  }
}
