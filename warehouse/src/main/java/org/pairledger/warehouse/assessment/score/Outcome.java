package org.pairledger.warehouse.assessment.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.warehouse.assessment.decision.Decided;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.TargetJudge;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;

/**
 * One pairing's year with everything judged.
 *
 * @param measures what the scorecards' own lines look at, by scorecard and line
 * @param selfAnew what the self-assessment of single rows changes, by target or line
 * @param verifiedAnew what the verification of single rows changes, by target or line
 */
public record Outcome(
    PlanYear year,
    List<Judged> targets,
    Map<String, Judged> measures,
    List<Judgement> judgements,
    Map<String, Judged> selfAnew,
    Map<String, Judged> verifiedAnew) {

  /**
   * One scorecard, reckoned from the ledgers, and beside it from what people decided.
   *
   * @param self null without a self-assessment
   * @param verified null without a verification
   */
  public record Reckoned(
      CardScore ledgers, @Nullable CardScore self, @Nullable CardScore verified) {

    /** What was verified, or the ledgers' where nobody verified. */
    CardScore last() {
      return verified == null ? ledgers : verified;
    }
  }

  public static Outcome of(
      PlanYear year, TargetJudge judge, List<Judgement> judgements, Decided decided) {
    List<Judged> targets =
        year.plan().targets().stream()
            .map(target -> judge.judge(year, Promise.of(target, year)))
            .toList();
    Map<String, Judged> measures = new HashMap<>();
    for (Scorecard card : year.regime().scorecards()) {
      for (ScoreLine line : card.lines()) {
        if (line.binds().kind() == Binding.Kind.INDICATOR) {
          Promise promise = Promise.of(card.scorecard(), line, year);
          measures.put(promise.ref(), judge.judge(year, promise));
        }
      }
    }
    List<Judged> all = new ArrayList<>(targets);
    all.addAll(measures.values());
    return new Outcome(
        year,
        targets,
        measures,
        judgements,
        Decided.apart(decided.self(), year, all),
        Decided.apart(decided.verified(), year, all));
  }

  public Overlay self() {
    return Overlay.self(judgements, all(), selfAnew);
  }

  public Overlay verified() {
    return Overlay.verified(judgements, all(), verifiedAnew);
  }

  /** The same with other values to grow from. */
  Outcome growing(UnaryOperator<Judged> base) {
    return new Outcome(
        year,
        targets.stream().map(base).toList(),
        growing(measures, base),
        judgements,
        growing(selfAnew, base),
        growing(verifiedAnew, base));
  }

  private static Map<String, Judged> growing(Map<String, Judged> some, UnaryOperator<Judged> base) {
    Map<String, Judged> grown = new HashMap<>(some);
    grown.replaceAll((ref, told) -> base.apply(told));
    return grown;
  }

  /** Targets and the scorecards' own measures. */
  List<Judged> all() {
    List<Judged> all = new ArrayList<>(targets);
    all.addAll(measures.values());
    return all;
  }

  /** The lines of a scorecard for this year. */
  List<CardLine> lines(Scorecard card) {
    return CardLine.of(year, card, targets, measures);
  }

  /** The peers of the ledgers, of the self-assessments and of the verifications. */
  public record Ranked(Peers ledgers, Peers self, Peers verified) {

    static Ranked of(List<Outcome> outcomes) {
      return new Ranked(
          new Peers(outcomes, outcome -> Overlay.NONE),
          new Peers(outcomes, Outcome::self),
          new Peers(outcomes, Outcome::verified));
    }
  }

  public List<Reckoned> cards(Ranked peers) {
    Overlay self = self();
    Overlay verified = verified();
    List<Reckoned> cards = new ArrayList<>();
    for (Scorecard card : year.regime().scorecards()) {
      List<CardLine> lines = lines(card);
      cards.add(
          new Reckoned(
              new CardScorer(year, card, lines, peers.ledgers(), Overlay.NONE).score(),
              decided(card, lines, peers.self(), self).orElse(null),
              decided(card, lines, peers.verified(), verified).orElse(null)));
    }
    return cards;
  }

  private Optional<CardScore> decided(
      Scorecard card, List<CardLine> lines, Peers peers, Overlay overlay) {
    return overlay.isEmpty()
        ? Optional.empty()
        : Optional.of(new CardScorer(year, card, lines, peers, overlay).score());
  }

  /** The shares of single targets, as the leading scorecard reckons them. */
  public static Map<String, BigFraction> shares(List<Reckoned> cards) {
    return cards.stream()
        .map(Reckoned::ledgers)
        .filter(score -> score.card().tree() == Scorecard.Tree.PLAN)
        .findFirst()
        .or(() -> cards.stream().map(Reckoned::ledgers).findFirst())
        .map(CardScore::targetShares)
        .orElse(Map.of());
  }
}
