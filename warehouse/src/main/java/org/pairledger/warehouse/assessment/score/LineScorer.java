package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.judge.Status;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Comparison;
import org.pairledger.warehouse.assessment.promise.Exact;

/** What a line earns: each of its targets by the line's mode, then the line's rule over them. */
public final class LineScorer {

  private final Scorecard card;
  private final Peers peers;
  private final Overlay overlay;
  private final Map<String, BigFraction> targetShares = new HashMap<>();
  private final Map<String, Achievement.Place> places = new HashMap<>();

  LineScorer(Scorecard card, Peers peers, Overlay overlay) {
    this.card = card;
    this.peers = peers;
    this.overlay = overlay;
  }

  /** What each target that was scored has earned, by its id. */
  Map<String, BigFraction> targetShares() {
    return targetShares;
  }

  /** The place that each target that was ranked has in its group, by its id. */
  Map<String, Achievement.Place> places() {
    return places;
  }

  /**
   * A line's share.
   *
   * @param weight its nominal points
   */
  Score score(CardLine line, BigFraction weight) {
    ScoringRule rule = ScoringRule.of(line.line().mode());
    List<BigFraction> shares = new ArrayList<>();
    NotScoredReason reason = NotScoredReason.NO_SCORED_TARGET;
    for (Judged target : line.earning()) {
      Score score = target(line.line(), rule, target, weight);
      if (score instanceof Score.Share share) {
        shares.add(share.share());
        targetShares.put(target.promise().ref(), share.share());
      } else if (score instanceof Score.NotScored not) {
        reason = not.reason();
      }
    }
    return shares.isEmpty()
        ? withoutTarget(line, reason)
        : new Score.Share(together(line.line().itemRule(), shares));
  }

  private Score target(ScoreLine line, ScoringRule rule, Judged told, BigFraction weight) {
    Judged target = overlay.seen(told);
    boolean isDecided = overlay.values().containsKey(target.promise().ref());
    if (!isDecided && target.evidence().isSilent(target.evidenceRows())) {
      return new Score.Share(BigFraction.ZERO);
    }
    Score score = rule.score(achievement(line, target, isDecided), weight);
    boolean late = !isDecided && target.status() == Status.LATE;
    return late && score instanceof Score.Share share
        ? new Score.Share(share.share().multiply(Exact.of(line.lateCredit())))
        : score;
  }

  private Achievement achievement(ScoreLine line, Judged target, boolean isDecided) {
    BigDecimal actual = overlay.value(target, line);
    boolean isRanked = line.mode().shape() == Shape.RANK_IN_GROUP;
    Comparison comparison = target.promise().comparison();
    return new Achievement(
        comparison == null ? Comparison.AT_LEAST : comparison,
        actual == null ? BigDecimal.ZERO : actual,
        target.promise().value(),
        base(line, target),
        isDecided ? Math.max(1, target.evidenceRows()) : target.evidenceRows(),
        isRanked ? place(line, target) : null);
  }

  private static @Nullable BigDecimal base(ScoreLine line, Judged target) {
    Judged.Base base = target.base(line.isAtDeadline());
    return base == null ? null : base.value();
  }

  private Achievement.@Nullable Place place(ScoreLine line, Judged target) {
    Achievement.Place place = peers.place(card, line, target);
    if (place != null) {
      places.put(target.promise().ref(), place);
    }
    return place;
  }

  private static Score withoutTarget(CardLine line, NotScoredReason reason) {
    return switch (line.line().noTarget()) {
      case NOT_SCORED -> new Score.NotScored(reason);
      case ZERO -> new Score.Share(BigFraction.ZERO);
      case FULL -> new Score.Share(BigFraction.ONE);
      case EVIDENCE_PRESENT -> {
        boolean any = line.targets().stream().anyMatch(target -> target.evidenceRows() > 0);
        yield new Score.Share(any ? BigFraction.ONE : BigFraction.ZERO);
      }
    };
  }

  /** The share of a line whose targets have these. */
  public static BigFraction together(ScoreLine.ItemRule rule, List<BigFraction> shares) {
    BigFraction least = shares.stream().reduce(BigFraction.ONE, Exact::min);
    return switch (rule) {
      case MEAN -> shares.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(shares.size());
      case MIN -> least;
      case ALL -> least.equals(BigFraction.ONE) ? BigFraction.ONE : BigFraction.ZERO;
    };
  }
}
