package org.pairledger.warehouse.assessment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.decision.Decided;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Evidence;
import org.pairledger.warehouse.assessment.judge.Questions;
import org.pairledger.warehouse.assessment.judge.TargetJudge;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.score.Assessment;
import org.pairledger.warehouse.assessment.score.CardScore;
import org.pairledger.warehouse.assessment.score.Outcome;
import org.pairledger.warehouse.assessment.score.Peers;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * Plans judged by the ledgers alone, with other answers here and there. An answer moves the year of
 * the pairing that asked, and where the others of its peer group stand; nothing else is judged
 * anew.
 */
final class Worlds {

  /** A pairing's year by one set of answers. */
  record Year(Outcome outcome, List<CardScore> cards) {}

  /** Other answers at some places of one year; looked up by the places, told apart by all of it. */
  private record Others(SortedMap<Integer, Measured> at) {

    @Override
    public int hashCode() {
      return at.keySet().hashCode();
    }
  }

  private static final Peers NOBODY = new Peers(List.of(), outcome -> Overlay.NONE);

  private final IndicatorCatalogue catalogue;
  private final List<PlanYear> years;
  private final Evidence evidence;
  private final Questions.Answers answers;
  private final int[] yearOf;
  private final Map<String, List<Integer>> groups = new HashMap<>();
  private final Map<Integer, Map<Others, Year>> judged = new HashMap<>();
  private final List<Year> now;

  Worlds(
      IndicatorCatalogue catalogue,
      List<PlanYear> years,
      Questions questions,
      Evidence evidence,
      List<Measured> measured) {
    this.catalogue = catalogue;
    this.years = years;
    this.evidence = evidence;
    this.answers = questions.answers(measured, List.of());
    this.yearOf = yearOf();
    for (int no = 0; no < years.size(); no++) {
      if (years.get(no).isRanked()) {
        groups.computeIfAbsent(group(years.get(no)), key -> new ArrayList<>()).add(no);
      }
    }
    Assessment all = Assessment.of(years, new TargetJudge(catalogue, answers, evidence), List.of());
    this.now =
        IntStream.range(0, years.size())
            .mapToObj(
                no ->
                    new Year(
                        all.outcomes().get(no),
                        all.cards().get(no).stream().map(Outcome.Reckoned::ledgers).toList()))
            .toList();
  }

  private int[] yearOf() {
    Map<Assessed.Year, Integer> numbers = new HashMap<>();
    for (int no = 0; no < years.size(); no++) {
      numbers.put(new Assessed.Year(years.get(no).pairingId(), years.get(no).year()), no);
    }
    int[] found = new int[answers.measured().size()];
    answers
        .places()
        .forEach(
            (key, place) ->
                found[place] =
                    Objects.requireNonNull(
                        numbers.get(new Assessed.Year(key.pairingId(), key.year()))));
    return found;
  }

  /** Every year as it was answered. */
  List<Year> now() {
    return now;
  }

  /**
   * With other answers at these places: every year that is judged, or stands among its peers, anew,
   * by its number.
   *
   * @return first those whose own answers are others, then those with their peers
   */
  Moved with(Map<Integer, Measured> others) {
    Map<Integer, SortedMap<Integer, Measured>> changed = new TreeMap<>();
    others.forEach(
        (place, answer) -> {
          if (!answer.equals(answers.measured().get(place))) {
            changed.computeIfAbsent(yearOf[place], no -> new TreeMap<>()).put(place, answer);
          }
        });
    Map<Integer, Year> own = new TreeMap<>();
    changed.forEach((no, at) -> own.put(no, judged(no, new Others(at))));
    Map<Integer, Year> all = new TreeMap<>(own);
    TreeSet<String> met = new TreeSet<>();
    for (int no : own.keySet()) {
      if (years.get(no).isRanked() && met.add(group(years.get(no)))) {
        List<Integer> group = Objects.requireNonNull(groups.get(group(years.get(no))));
        group.forEach(peer -> all.putIfAbsent(peer, now.get(peer)));
        rankAnew(group, all);
      }
    }
    return new Moved(own, all);
  }

  /**
   * What other answers move.
   *
   * @param own years whose answers are others
   * @param all these, and all of their peer groups
   */
  record Moved(Map<Integer, Year> own, Map<Integer, Year> all) {}

  private Year judged(int no, Others others) {
    return judged
        .computeIfAbsent(no, key -> new HashMap<>())
        .computeIfAbsent(others, key -> judge(years.get(no), key.at()));
  }

  private Year judge(PlanYear year, Map<Integer, Measured> at) {
    List<Measured> measured =
        new AbstractList<>() {
          @Override
          public Measured get(int place) {
            @Nullable Measured other = at.get(place);
            return other == null ? answers.measured().get(place) : other;
          }

          @Override
          public int size() {
            return answers.measured().size();
          }
        };
    TargetJudge judge =
        new TargetJudge(
            catalogue, new Questions.Answers(answers.places(), measured, List.of()), evidence);
    Outcome outcome = Outcome.of(year, judge, List.of(), Decided.NOTHING);
    return new Year(outcome, cards(outcome, NOBODY));
  }

  /** Where lines score by rank, each peer's points hang on the others' values. */
  private void rankAnew(List<Integer> group, Map<Integer, Year> all) {
    if (group.stream().noneMatch(no -> isByRank(years.get(no)))) {
      return;
    }
    Peers peers =
        new Peers(
            group.stream().map(no -> Objects.requireNonNull(all.get(no)).outcome()).toList(),
            outcome -> Overlay.NONE);
    for (int no : group) {
      Outcome outcome = Objects.requireNonNull(all.get(no)).outcome();
      all.put(no, new Year(outcome, cards(outcome, peers)));
    }
  }

  private static boolean isByRank(PlanYear year) {
    return year.regime().scorecards().stream()
        .flatMap(card -> card.lines().stream())
        .anyMatch(line -> line.mode().shape() == Shape.RANK_IN_GROUP);
  }

  private static List<CardScore> cards(Outcome outcome, Peers peers) {
    return outcome.cards(new Outcome.Ranked(peers, peers, peers)).stream()
        .map(Outcome.Reckoned::ledgers)
        .toList();
  }

  private static String group(PlanYear year) {
    return year.year() + "|" + year.pairing().peerGroup();
  }
}
