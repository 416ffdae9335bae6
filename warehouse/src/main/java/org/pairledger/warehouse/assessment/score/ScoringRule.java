package org.pairledger.warehouse.assessment.score;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pairledger.contract.regime.Mode;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Exact;

/** How an achievement becomes a share of a weight. The numbers come from the regime's file. */
public sealed interface ScoringRule {

  /**
   * What it earns.
   *
   * @param weight in points, for shapes that count in points
   */
  Score score(Achievement achieved, BigFraction weight);

  /** The rule of a weighted mode. */
  static ScoringRule of(Mode mode) {
    return switch (mode.shape()) {
      case RATIO_CAPPED -> new RatioCapped();
      case ALL_OR_NOTHING -> new AllOrNothing();
      case STEP_DEDUCTION -> new StepDeduction(Steps.of(mode), Exact.of(mode.number("points")));
      case GROWTH_VS_PRIOR_YEAR ->
          new GrowthVsPriorYear(Exact.of(mode.number("full_at")), Exact.of(mode.number("zero_at")));
      case EVIDENCE_PRESENT -> new EvidencePresent();
      case RANK_IN_GROUP ->
          new RankInGroup(Exact.of(mode.number("first")), Exact.of(mode.number("last")));
      case BONUS, PENALTY, VETO ->
          throw new IllegalArgumentException(mode.shape() + " stands beside the weights");
    };
  }

  /** The share reached, one at most. */
  record RatioCapped() implements ScoringRule {
    @Override
    public Score score(Achievement achieved, BigFraction weight) {
      return achieved.target() == null
          ? new Score.NotScored(NotScoredReason.NO_TARGET)
          : new Score.Share(achieved.comparison().share(achieved.actual(), achieved.target()));
    }
  }

  /** Everything at the target; one short of it, nothing. */
  record AllOrNothing() implements ScoringRule {
    @Override
    public Score score(Achievement achieved, BigFraction weight) {
      if (achieved.target() == null) {
        return new Score.NotScored(NotScoredReason.NO_TARGET);
      }
      boolean holds = achieved.comparison().holds(achieved.actual(), achieved.target());
      return new Score.Share(holds ? BigFraction.ONE : BigFraction.ZERO);
    }
  }

  /** Each whole step of shortfall costs so many points, down to nothing. */
  record StepDeduction(Steps steps, BigFraction points) implements ScoringRule {
    @Override
    public Score score(Achievement achieved, BigFraction weight) {
      if (achieved.target() == null) {
        return new Score.NotScored(NotScoredReason.NO_TARGET);
      }
      BigFraction missing = achieved.comparison().shortfall(achieved.actual(), achieved.target());
      BigFraction lost = steps.count(missing, achieved.target()).multiply(points);
      BigFraction kept = weight.subtract(lost).divide(weight);
      return new Score.Share(Exact.max(kept, BigFraction.ZERO));
    }
  }

  /** Full at one growth, nothing at another, even between; no base, no score. */
  record GrowthVsPriorYear(BigFraction fullAt, BigFraction zeroAt) implements ScoringRule {
    @Override
    public Score score(Achievement achieved, BigFraction weight) {
      if (achieved.priorYear() == null || achieved.priorYear().signum() <= 0) {
        return new Score.NotScored(NotScoredReason.NO_PRIOR_YEAR);
      }
      BigFraction growth =
          Exact.of(achieved.actual())
              .divide(Exact.of(achieved.priorYear()))
              .subtract(BigFraction.ONE)
              .multiply(100);
      return new Score.Share(share(growth));
    }

    private BigFraction share(BigFraction growth) {
      if (Exact.compare(growth, fullAt) >= 0) {
        return BigFraction.ONE;
      }
      return Exact.compare(growth, zeroAt) <= 0
          ? BigFraction.ZERO
          : growth.subtract(zeroAt).divide(fullAt.subtract(zeroAt));
    }
  }

  /** Full when one record counts. */
  record EvidencePresent() implements ScoringRule {
    @Override
    public Score score(Achievement achieved, BigFraction weight) {
      return new Score.Share(achieved.evidenceRows() > 0 ? BigFraction.ONE : BigFraction.ZERO);
    }
  }

  /** One share for the first of the group, another for its last, even between. */
  record RankInGroup(BigFraction first, BigFraction last) implements ScoringRule {
    @Override
    public Score score(Achievement achieved, BigFraction weight) {
      Achievement.Place place = achieved.place();
      if (place == null) {
        return new Score.NotScored(NotScoredReason.NO_PEERS);
      }
      if (place.peers() == 1) {
        return new Score.Share(first);
      }
      BigFraction ahead = BigFraction.of(place.peers() - place.rank(), place.peers() - 1);
      return new Score.Share(last.add(first.subtract(last).multiply(ahead)));
    }
  }
}
