package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.PlanYear;

/**
 * Fills in a scorecard: lines into categories, categories into the total. A category without a
 * scored line drops out and the others are scaled to the full total; nothing is rounded before the
 * end.
 */
public final class CardScorer {

  private final PlanYear year;
  private final Scorecard card;
  private final List<CardLine> lines;
  private final List<CardLine> weighted;
  private final Overlay overlay;
  private final List<String> names;
  private final Weights weights;
  private final LineScorer scorer;
  private final IdentityHashMap<CardLine, Score> earned = new IdentityHashMap<>();
  private final Map<String, BigFraction> counting = new HashMap<>();

  public CardScorer(
      PlanYear year, Scorecard card, List<CardLine> lines, Peers peers, Overlay overlay) {
    this.year = year;
    this.card = card;
    this.lines = lines;
    this.overlay = overlay;
    this.weighted = lines.stream().filter(line -> line.line().mode().shape().isWeighted()).toList();
    this.names = CardLine.categories(year.regime(), card, lines);
    this.weights = new Weights(card, names, weighted);
    this.scorer = new LineScorer(card, peers, overlay);
    for (CardLine line : weighted) {
      Score score = score(line);
      earned.put(line, score);
      if (score instanceof Score.Share) {
        counting.merge(line.category(), weights.of(line), BigFraction::add);
      }
    }
  }

  public CardScore score() {
    BigFraction scale = scale();
    List<CardScore.Line> scored = lines.stream().map(line -> line(line, scale)).toList();
    List<CardScore.Category> categories =
        names.stream().map(name -> category(name, scored)).toList();
    BigFraction bonus = Beside.sum(lines, Shape.BONUS, overlay);
    BigFraction penalty = Beside.sum(lines, Shape.PENALTY, overlay);
    String veto = Veto.reason(lines, overlay);
    BigDecimal points = points(categories, bonus.subtract(penalty), veto != null);
    return new CardScore(
        year,
        card,
        scored,
        categories,
        bonus,
        penalty,
        scorer.targetShares(),
        scorer.places(),
        points,
        veto);
  }

  private Score score(CardLine line) {
    BigFraction weight = weights.of(line);
    if (weight.signum() == 0) {
      return new Score.NotScored(NotScoredReason.NO_WEIGHT);
    }
    if (!line.isInPlan()) {
      return new Score.NotScored(NotScoredReason.NO_SUCH_ITEM);
    }
    Score score = scorer.score(line, weight);
    boolean isDecided = overlay.points().containsKey(line.no());
    return isDecided && score instanceof Score.NotScored
        ? new Score.Share(BigFraction.ZERO)
        : score;
  }

  /** What every category that counts is multiplied by, so that together they make the total. */
  private BigFraction scale() {
    BigFraction sum =
        counting.keySet().stream().map(weights::of).reduce(BigFraction.ZERO, BigFraction::add);
    return sum.signum() == 0 ? BigFraction.ZERO : Exact.of(card.total()).divide(sum);
  }

  private CardScore.Line line(CardLine line, BigFraction scale) {
    Score score = earned.get(line);
    if (score == null) {
      return new CardScore.Line(
          line, null, null, Beside.points(line, overlay), NotScoredReason.BESIDE_WEIGHTS);
    }
    if (score instanceof Score.NotScored not) {
      return new CardScore.Line(line, null, null, null, not.reason());
    }
    BigFraction weight =
        weights
            .of(line.category())
            .multiply(scale)
            .multiply(weights.of(line))
            .divide(counting.get(line.category()));
    BigDecimal decided = overlay.points().get(line.no());
    BigFraction share =
        decided == null ? ((Score.Share) score).share() : Exact.of(decided).divide(weight);
    return new CardScore.Line(line, weight, share, weight.multiply(share), null);
  }

  private CardScore.Category category(String name, List<CardScore.Line> scored) {
    List<CardScore.Line> own =
        scored.stream()
            .filter(one -> earned.containsKey(one.line()) && one.line().category().equals(name))
            .toList();
    List<CardScore.Line> counted = own.stream().filter(CardScore.Line::isScored).toList();
    return new CardScore.Category(
        name,
        weights.of(name),
        counted.isEmpty() ? null : sum(counted, CardScore.Line::weight),
        counted.isEmpty() ? null : sum(counted, CardScore.Line::points),
        counted.size(),
        own.size());
  }

  private static <T> BigFraction sum(List<T> parts, Function<T, @Nullable BigFraction> what) {
    return parts.stream()
        .flatMap(part -> Optional.ofNullable(what.apply(part)).stream())
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private @Nullable BigDecimal points(
      List<CardScore.Category> categories, BigFraction beside, boolean vetoed) {
    if (overlay.total() != null) {
      return Exact.points(Exact.of(overlay.total()));
    }
    if (counting.isEmpty()) {
      return null;
    }
    BigFraction sum = sum(categories, CardScore.Category::points).add(beside);
    BigFraction most = Exact.of(CardScore.most(card, vetoed));
    return Exact.points(Exact.clamp(sum, BigFraction.ZERO, most));
  }
}
