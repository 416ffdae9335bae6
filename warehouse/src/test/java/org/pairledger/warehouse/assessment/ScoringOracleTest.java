package org.pairledger.warehouse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Years drawn by chance come to what plain arithmetic says, and what has no say in a figure never
 * moves it: a target, a scorecard, a pairing outside, a later month, a decision, a what-if.
 */
class ScoringOracleTest {

  private static final Map<String, Integer> OTHER = Map.of("T1", 7, "T2", 70, "T3", 3);

  @TempDir Path folder;

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aYearComesToWhatPlainArithmeticSays(long seed) throws Exception {
    GeneratedYear year = GeneratedYear.drawn(seed);

    assertThat(judged(year)).containsExactlyElementsOf(new PlainScores(year).rows());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatHasNoSayMovesNothing(long seed) throws Exception {
    GeneratedYear year = GeneratedYear.drawn(seed);
    List<String> before = judged(year);

    assertThat(
            judged(
                year.andTargets(
                    List.of(
                        "X1,1.9,OWN-01,,R,>=,500,亩,monitored",
                        "X2,1.9,OWN-01,size=big,R,>=,5,亩,scored",
                        "X3,1.9,OWN-02,,B,<=,5,亩,aspirational",
                        "X4,1.9,OWN-05,,J,>=,1,亩,scored,2026-03-01,2026-12-31,2026-05-31"))))
        .as("targets of an item that no line names")
        .isEqualTo(before);
    assertThat(
            judged(
                year.andCard(
                    """
                    zweite:
                      name: 另一张表
                      categories: plan
                      lines:
                        - {id: L6, category: 甲类, weight: 50, binds: {indicator: OWN-01, side: R}, mode: {kind: rank_in_group, first: 1, last: 0}}
                        - {id: M2, category: 甲类, weight: 50, binds: {indicator: OWN-01, side: R, target: 9, unit: 亩}, mode: {kind: ratio_capped}}
                    """)))
        .as("another scorecard on the same indicator")
        .isEqualTo(before);
    GeneratedYear wider = year.andOutside("z", OTHER).and(deed("z", "OWN-01", year.asOf(), 99));
    assertThat(without(judged(wider), row -> row.startsWith("z ")))
        .filteredOn(row -> !row.startsWith("q "))
        .as("a pairing outside the group")
        .isEqualTo(without(before, row -> row.startsWith("q ")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void laterDaysDecisionsAndOtherPlansMoveOnlyTheirOwn(long seed) throws Exception {
    GeneratedYear year = GeneratedYear.drawn(seed);
    List<String> before = judged(year);
    LocalDate next = year.asOf().plusDays(1);

    GeneratedYear later = year;
    for (String indicator : List.of("OWN-01", "OWN-02", "OWN-03", "OWN-04", "OWN-05")) {
      later = later.and(deed("p0", indicator, next, 500));
      later = later.and(deed("p0", indicator, next.minusYears(1), 500));
    }
    // 31 December of last year is the last day that a whole year looks back at
    if (year.asOf().getMonthValue() < 12) {
      assertThat(judged(later)).as("days after the day of judgement").isEqualTo(before);
    }
    assertThat(judged(year.asking("p0", OTHER)))
        .filteredOn(row -> !row.startsWith("p0 "))
        .as("a what-if with other targets of one pairing")
        .isEqualTo(without(before, row -> row.startsWith("p0 ")));
    List<String> decided = judged(year.deciding("p0", OTHER));
    assertThat(decided.stream().map(ScoringOracleTest::byTheLedgers))
        .as("the ledgers' reckoning after a decision")
        .isEqualTo(before.stream().map(ScoringOracleTest::byTheLedgers).toList());
    Predicate<String> moves = row -> row.startsWith("p0 ") || row.matches("p\\d (L6|total) .*");
    assertThat(without(decided, moves))
        .as("the others' verified reckoning, but for their ranks")
        .isEqualTo(without(before, moves));
  }

  private List<String> judged(GeneratedYear year) throws Exception {
    return year.judged(Files.createTempDirectory(folder, "year"));
  }

  private static GeneratedYear.Deed deed(String pairing, String what, LocalDate on, int quantity) {
    return new GeneratedYear.Deed(pairing, what, "R", on, quantity);
  }

  private static List<String> without(List<String> rows, Predicate<String> those) {
    return rows.stream().filter(those.negate()).toList();
  }

  private static String byTheLedgers(String row) {
    return row.substring(0, row.lastIndexOf(' '));
  }
}
