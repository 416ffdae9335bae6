package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Exact;

/**
 * What a scorecard's points were lost on. All parts together, exactly: the total it could earn, and
 * that less what it earned before the last rounding.
 *
 * <p>A line whose rule is the mean shares its points among its targets alike, and each loses of its
 * own share; of a line that goes by its least target, the least ones lose what the line lost; of a
 * line that asks for all, those that miss it do.
 */
public final class PointLosses {

  private final CardScore score;
  private final List<PointLoss> losses = new ArrayList<>();

  private PointLosses(CardScore score) {
    this.score = score;
  }

  /** The parts in the order of the lines; none of a scorecard on which nothing was scored. */
  public static List<PointLoss> of(CardScore score) {
    if (score.points() == null) {
      return List.of();
    }
    PointLosses losses = new PointLosses(score);
    score.lines().forEach(losses::add);
    losses.addWhatWasTaken();
    return List.copyOf(losses.losses);
  }

  private void add(CardScore.Line line) {
    if (line.weight() != null) {
      weighted(line, Objects.requireNonNull(line.share()));
    } else if (line.points() != null && line.points().signum() != 0) {
      boolean isBonus = line.line().line().mode().shape() == Shape.BONUS;
      PointLoss.Kind kind = isBonus ? PointLoss.Kind.BONUS : PointLoss.Kind.PENALTY;
      losses.add(
          new PointLoss(
              kind, line.line(), line.line().alone(), BigFraction.ZERO, line.points().negate()));
    }
  }

  private void weighted(CardScore.Line line, BigFraction share) {
    BigFraction weight = Objects.requireNonNull(line.weight());
    Map<String, BigFraction> shares = score.targetShares();
    List<Judged> targets =
        line.line().earning().stream()
            .filter(target -> shares.containsKey(target.promise().ref()))
            .toList();
    if (targets.isEmpty()) {
      losses.add(
          new PointLoss(PointLoss.Kind.ITEM, line.line(), null, weight, lost(weight, share)));
      return;
    }
    BigFraction each = weight.divide(targets.size());
    ScoreLine.ItemRule rule = line.line().line().itemRule();
    List<Judged> losing =
        targets.stream().filter(target -> isLosing(rule, shares, target, targets)).toList();
    for (Judged target : targets) {
      BigFraction lost =
          switch (rule) {
            case MEAN -> lost(each, share(shares, target));
            case MIN, ALL ->
                losing.contains(target)
                    ? lost(weight, share).divide(losing.size())
                    : BigFraction.ZERO;
          };
      boolean isOfPlan = target.promise().ofPlan();
      losses.add(
          new PointLoss(
              isOfPlan ? PointLoss.Kind.TARGET : PointLoss.Kind.MEASURE,
              line.line(),
              target,
              each,
              lost));
    }
  }

  private static BigFraction share(Map<String, BigFraction> shares, Judged target) {
    return Objects.requireNonNull(shares.get(target.promise().ref()));
  }

  private static boolean isLosing(
      ScoreLine.ItemRule rule,
      Map<String, BigFraction> shares,
      Judged target,
      List<Judged> targets) {
    BigFraction own = share(shares, target);
    return switch (rule) {
      case MEAN -> true;
      case MIN -> targets.stream().allMatch(other -> Exact.compare(own, share(shares, other)) <= 0);
      case ALL -> Exact.compare(own, BigFraction.ONE) < 0;
    };
  }

  private static BigFraction lost(BigFraction weight, BigFraction share) {
    return weight.multiply(BigFraction.ONE.subtract(share));
  }

  /** What lies over the maximum or under zero, and what a veto took. */
  private void addWhatWasTaken() {
    BigFraction kept =
        losses.stream()
            .map(loss -> loss.points().subtract(loss.lost()))
            .reduce(BigFraction.ZERO, BigFraction::add);
    BigDecimal most = score.most();
    BigFraction taken = kept.subtract(Exact.clamp(kept, BigFraction.ZERO, Exact.of(most)));
    if (taken.signum() != 0) {
      PointLoss.Kind kind =
          most.compareTo(score.card().maximum()) < 0 ? PointLoss.Kind.VETO : PointLoss.Kind.CAP;
      losses.add(new PointLoss(kind, null, null, BigFraction.ZERO, taken));
    }
  }
}
