package org.pairledger.transform.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pairledger.transform.match.SameThings.Decision;
import org.pairledger.transform.match.SameThings.Statement;

/** Things of three pairings P, Q and R; each is named by its pairing and day. */
class SameThingsTest {

  private static final int DAYS_APART = 3;

  @Test
  void threePairingsTellOneThing() {
    assertThat(same(List.of(), told("P", 1, "崇左"), told("Q", 2, null), told("R", 1, "崇左")))
        .isEqualTo(Map.of("P1", "P1", "Q2", "P1", "R1", "P1"));
  }

  @Test
  void everyTwoOfAGroupAreAlike() {
    assertThat(same(List.of(), told("P", 1, null), told("Q", 4, null), told("R", 7, null)))
        .isEqualTo(Map.of("P1", "P1", "Q4", "P1"));
    assertThat(same(List.of(), told("P", 1, "龙州"), told("Q", 1, null), told("R", 1, "天等")))
        .isEqualTo(Map.of("P1", "P1", "Q1", "P1"));
  }

  @Test
  void aPairingsTwoThingsStayTwo() {
    assertThat(same(List.of(), told("P", 1, null), told("P", 2, null), told("Q", 2, null)))
        .isEqualTo(Map.of("P2", "P2", "Q2", "P2"));
  }

  @Test
  void whatSomebodyPartedStaysApartByAnyWay() {
    List<Decision> apart = List.of(new Decision(1, 3, false));

    assertThat(same(apart, told("P", 1, null), told("Q", 2, null), told("R", 3, null)))
        .isEqualTo(Map.of("P1", "P1", "Q2", "P1"));
  }

  @Test
  void whatSomebodyJoinedIsOneHoweverItIsToldAndDrawsItsLikeAlong() {
    List<Decision> joined = List.of(new Decision(1, 20, true));

    assertThat(same(joined, told("P", 1, null), told("Q", 20, null), told("R", 21, null)))
        .isEqualTo(Map.of("P1", "P1", "Q20", "P1", "R21", "P1"));
  }

  @Test
  void statementsThatWereNeverKnownTogetherAreNotMatched() {
    Statement replaced =
        new Statement("P1", "P", 2020, 1, "w", agreeing(null), 1, new Known(10, 20));
    Statement later =
        new Statement("Q1", "Q", 2020, 2, "w", agreeing(null), 1, new Known(20, null));

    assertThat(SameThings.of(List.of(replaced, later), List.of(), DAYS_APART)).isEmpty();
  }

  @Test
  void aLaterYearsLedgerPartsNothingThatAnEarlierYearJoined() {
    Statement there = new Statement("P1", "P", 2020, 1, "w", agreeing(null), 1, new Known(0, null));
    Statement here = new Statement("Q3", "Q", 2020, 2, "w", agreeing(null), 3, new Known(0, null));
    Statement later = new Statement("Q1", "Q", 2021, 3, "w", agreeing(null), 1, new Known(0, null));

    assertThat(SameThings.of(List.of(there, here, later), List.of(), DAYS_APART))
        .isEqualTo(Map.of("P1", "P1", "Q3", "P1"));
  }

  private static Map<String, String> same(List<Decision> decisions, Statement... told) {
    return SameThings.of(List.of(told), decisions, DAYS_APART);
  }

  /** A statement known since day 0 whose fact is numbered by its day. */
  private static Statement told(String pairing, int day, @Nullable String place) {
    return new Statement(
        pairing + day, pairing, 2020, day, "w", agreeing(place), day, new Known(0, null));
  }

  private static List<@Nullable String> agreeing(@Nullable String place) {
    return Arrays.asList(place);
  }
}
