package org.pairledger.warehouse.assessment.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.warehouse.assessment.decision.Decided;
import org.pairledger.warehouse.assessment.judge.TargetJudge;
import org.pairledger.warehouse.assessment.promise.PlanYear;

/**
 * Every pairing's year judged, with the scorecards filled in and everybody's standing.
 *
 * @param cards of each outcome, in its order
 * @param standing by the ledgers
 * @param verifiedStanding by what was verified, and by the ledgers of whom nobody verified
 */
public record Assessment(
    List<Outcome> outcomes,
    List<List<Outcome.Reckoned>> cards,
    Standing standing,
    Standing verifiedStanding) {

  public static Assessment of(List<PlanYear> years, TargetJudge judge, List<Judgement> judgements) {
    return of(years, judge, judgements, Decided.NOTHING);
  }

  public static Assessment of(
      List<PlanYear> years, TargetJudge judge, List<Judgement> judgements, Decided anew) {
    Map<String, List<Judgement>> decided = new HashMap<>();
    judgements.forEach(one -> decided.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one));
    // One year knows nothing of another until peers are compared, so each core takes its share.
    List<Outcome> outcomes =
        VerifiedBases.over(
            years.parallelStream()
                .map(
                    year ->
                        Outcome.of(year, judge, decided.getOrDefault(key(year), List.of()), anew))
                .toList());
    Outcome.Ranked peers = Outcome.Ranked.of(outcomes);
    List<List<Outcome.Reckoned>> cards =
        outcomes.parallelStream().map(outcome -> outcome.cards(peers)).toList();
    List<Outcome.Reckoned> all = cards.stream().flatMap(List::stream).toList();
    return new Assessment(
        outcomes,
        cards,
        new Standing(all.stream().map(Outcome.Reckoned::ledgers).toList()),
        new Standing(all.stream().map(Outcome.Reckoned::last).toList()));
  }

  private static String key(Judgement one) {
    return one.pairingId() + "|" + one.year();
  }

  private static String key(PlanYear year) {
    return year.pairingId() + "|" + year.year();
  }
}
