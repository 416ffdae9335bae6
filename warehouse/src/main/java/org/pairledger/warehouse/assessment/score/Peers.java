package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Question;

/**
 * Who is ranked with whom: the values of a peer group on one line of one scorecard to one question,
 * one a pairing, in the indicator's own unit.
 */
public final class Peers {

  /** A question of a line, as a group answers it. */
  private record Pool(int year, String group, String scorecard, String line, Question question) {}

  private final Map<Pool, Map<String, BigDecimal>> values = new HashMap<>();

  /**
   * The peers of all pairings' years.
   *
   * @param overlays what people decided of each, which stands before what the ledgers say
   */
  public Peers(List<Outcome> outcomes, Function<Outcome, Overlay> overlays) {
    for (Outcome outcome : outcomes) {
      if (outcome.year().isRanked()) {
        Overlay overlay = overlays.apply(outcome);
        outcome.year().regime().scorecards().forEach(card -> enter(outcome, card, overlay));
      }
    }
  }

  private void enter(Outcome outcome, Scorecard card, Overlay overlay) {
    for (CardLine line : outcome.lines(card)) {
      if (line.line().mode().shape() == Shape.RANK_IN_GROUP) {
        line.earning().forEach(told -> enter(card, line.line(), overlay.seen(told), overlay));
      }
    }
  }

  private void enter(Scorecard card, ScoreLine line, Judged seen, Overlay overlay) {
    BigDecimal value = overlay.value(seen, line);
    if (value != null && seen.question() != null) {
      values
          .computeIfAbsent(pool(card, line, seen), key -> new HashMap<>())
          .put(seen.year().pairingId(), value.multiply(seen.unitSize()));
    }
  }

  /** The place of a pairing's value among the others'; nothing without a group or a value. */
  Achievement.@Nullable Place place(Scorecard card, ScoreLine line, Judged one) {
    Map<String, BigDecimal> pool =
        Objects.requireNonNull(one.question()) == null ? null : values.get(pool(card, line, one));
    BigDecimal own = pool == null ? null : pool.get(one.year().pairingId());
    if (pool == null || own == null) {
      return null;
    }
    boolean lowIsGood =
        one.promise().comparison() != null && one.promise().comparison().isUpperBound();
    long better =
        pool.values().stream()
            .filter(other -> (lowIsGood ? -1 : 1) * other.compareTo(own) > 0)
            .count();
    return new Achievement.Place((int) better + 1, pool.size());
  }

  private static Pool pool(Scorecard card, ScoreLine line, Judged one) {
    PlanYear year = one.year();
    return new Pool(
        year.year(),
        year.pairing().peerGroup(),
        card.scorecard(),
        line.id(),
        Objects.requireNonNull(one.question()));
  }
}
