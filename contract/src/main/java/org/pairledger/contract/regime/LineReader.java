package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.pairing.Side;

/** Reads one line of a scorecard. */
final class LineReader {

  private static final Set<String> COMPARATORS = new TreeSet<>(Set.of(">=", "<=", "=", ">", "<"));

  private LineReader() {}

  static ScoreLine read(RegimeYaml.LineYaml yaml, Faulty place) {
    Mode mode = ModeReader.read(yaml.mode(), place.in("mode"));
    Binding binds = binds(yaml.binds(), place.in("binds"));
    ScoreLine.ScoreAt at = scoreAt(yaml, place);
    ScoreLine line =
        new ScoreLine(
            place.text("id", yaml.id()),
            Optional.ofNullable(yaml.category()),
            weight(yaml.weight(), place.in("weight")),
            binds,
            place.oneOf(
                "item_rule",
                yaml.itemRule(),
                ScoreLine.ItemRule.values(),
                Optional.of(ScoreLine.ItemRule.MEAN)),
            at,
            lateCredit(yaml, at, place.in("late_credit")),
            mode,
            place.oneOf(
                "no_target",
                yaml.noTarget(),
                ScoreLine.NoTargetPolicy.values(),
                Optional.of(ScoreLine.NoTargetPolicy.NOT_SCORED)));
    fits(line, place);
    return line;
  }

  private static ScoreLine.ScoreAt scoreAt(RegimeYaml.LineYaml yaml, Faulty place) {
    return place.oneOf(
        "score_at",
        yaml.scoreAt(),
        ScoreLine.ScoreAt.values(),
        Optional.of(ScoreLine.ScoreAt.AS_OF));
  }

  private static Optional<BigDecimal> weight(@Nullable String text, Faulty place) {
    if (text == null || text.equals("equal")) {
      return Optional.empty();
    }
    try {
      BigDecimal weight = new BigDecimal(text);
      if (weight.signum() > 0) {
        return Optional.of(weight);
      }
    } catch (NumberFormatException e) {
      // told below, together with what is not above 0
    }
    place.fault(text, "'equal' or a number above 0");
    return Optional.empty();
  }

  private static BigDecimal lateCredit(
      RegimeYaml.LineYaml yaml, ScoreLine.ScoreAt at, Faulty place) {
    BigDecimal credit = yaml.lateCredit();
    if (credit == null) {
      return BigDecimal.ONE;
    }
    if (at == ScoreLine.ScoreAt.DEADLINE) {
      place.fault(credit, "has no meaning with score_at deadline");
    }
    if (credit.signum() < 0 || credit.compareTo(BigDecimal.ONE) > 0) {
      place.fault(credit, "must be a share from 0 to 1");
    }
    return credit;
  }

  private static Binding binds(RegimeYaml.@Nullable BindsYaml yaml, Faulty place) {
    if (yaml == null) {
      place.fault("", "is missing");
      return new Binding(Binding.Kind.EVERY_ITEM, "", Optional.empty());
    }
    if (yaml.indicator() != null) {
      return new Binding(
          Binding.Kind.INDICATOR, yaml.indicator(), Optional.of(measure(yaml, place)));
    }
    if (yaml.item() != null) {
      return new Binding(Binding.Kind.ITEM, yaml.item(), Optional.empty());
    }
    if (!"all".equals(yaml.items())) {
      place.fault(yaml.items() == null ? "" : yaml.items(), "items: all, an item or an indicator");
    }
    return new Binding(Binding.Kind.EVERY_ITEM, "", Optional.empty());
  }

  private static Binding.Measure measure(RegimeYaml.BindsYaml yaml, Faulty place) {
    String comparator = yaml.comparator() == null ? ">=" : yaml.comparator();
    if (!COMPARATORS.contains(comparator)) {
      place.in("comparator").fault(comparator, "allowed are " + COMPARATORS);
    }
    return new Binding.Measure(
        new TreeMap<>(yaml.params() == null ? Map.of() : yaml.params()),
        side(yaml.side(), place),
        comparator,
        Optional.ofNullable(yaml.target()),
        yaml.unit() == null ? "" : yaml.unit());
  }

  private static Side side(@Nullable String text, Faulty place) {
    if (text == null || Side.names().contains(text)) {
      return text == null ? Side.J : Side.valueOf(text);
    }
    place.in("side").fault(text, "allowed are " + Side.names());
    return Side.J;
  }

  private static void fits(ScoreLine line, Faulty place) {
    Shape shape = line.mode().shape();
    boolean indicator = line.binds().kind() == Binding.Kind.INDICATOR;
    if (!shape.isWeighted() && line.weight().isPresent()) {
      place.in("weight").fault(line.weight().get(), shape.key() + " stands outside the weights");
    }
    if (!shape.isWeighted() && !indicator) {
      place.in("binds").fault(shape.key(), "must be bound to an indicator");
    }
    if (indicator && line.category().isEmpty() && shape.isWeighted()) {
      place.in("category").fault("", "is missing");
    }
    if (indicator && needsTarget(shape) && line.binds().measure().get().target().isEmpty()) {
      place.in("binds").in("target").fault("", "is missing, " + shape.key() + " needs one");
    }
  }

  private static boolean needsTarget(Shape shape) {
    return switch (shape) {
      case RATIO_CAPPED, ALL_OR_NOTHING, STEP_DEDUCTION, BONUS, VETO -> true;
      case GROWTH_VS_PRIOR_YEAR, EVIDENCE_PRESENT, RANK_IN_GROUP, PENALTY -> false;
    };
  }
}
