package org.pairledger.ingest.ledger.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells 0 to 5 are two rows of two parts and their sum, 6 to 8 the totals of the columns. */
class ErrorLocalisationTest {

  private static final List<Edit> TABLE =
      List.of(
          new SumEdit(2, List.of(0, 1)),
          new SumEdit(5, List.of(3, 4)),
          new SumEdit(6, List.of(0, 3)),
          new SumEdit(7, List.of(1, 4)),
          new SumEdit(8, List.of(2, 5)));

  private static long[] right() {
    return new long[] {10, 20, 30, 40, 50, 90, 50, 70, 120};
  }

  @Test
  void aTableThatAgreesAsksForNothing() {
    assertThat(ErrorLocalisation.smallest(TABLE, right())).isEmpty();
  }

  @Test
  void theOneCellThatTwoChecksMeetInIsNamedWithItsValue() {
    long[] values = right();
    values[3] = 4;

    assertThat(ErrorLocalisation.smallest(TABLE, values)).containsExactly(Set.of(3));
    assertThat(new NewValues(TABLE, values).of(Set.of(3))).contains(Map.of(3, 40L));
  }

  @Test
  void aCellThatAnotherCheckHoldsInPlaceIsNoExplanation() {
    List<Edit> edits = List.of(new SumEdit(2, List.of(0, 1)), new SumEdit(3, List.of(0)));

    assertThat(ErrorLocalisation.smallest(edits, new long[] {10, 20, 31, 10}))
        .containsExactlyInAnyOrder(Set.of(1), Set.of(2));
  }

  @Test
  void twoWrongCellsAreFoundTogether() {
    long[] values = right();
    values[0] = 11;
    values[5] = 95;

    // nothing smaller than two cells satisfies all; (0, 5) is among what does
    assertThat(ErrorLocalisation.smallest(TABLE, values))
        .contains(Set.of(0, 5))
        .allMatch(cells -> cells.size() == 2);
    assertThat(new NewValues(TABLE, values).of(Set.of(0, 5))).contains(Map.of(0, 10L, 5, 90L));
  }

  @Test
  void aProductIsHeldToWhatWasRounded() {
    Edit product = new ProductEdit(0, 1, 2);

    assertThat(product.holds(new long[] {300, 333, 1000}))
        .as("3 × 3.33 is 9.99, told as 10")
        .isTrue();
    assertThat(product.holds(new long[] {300, 333, 1100})).isFalse();
    assertThat(
            new NewValues(
                    List.of(product, new SumEdit(3, List.of(2))),
                    new long[] {300, 500, 12_000, 12_000})
                .of(Set.of(1)))
        .contains(Map.of(1, 4_000L));
  }

  @Test
  void whatHasNoSingleAnswerHasNone() {
    Optional<Map<Integer, Long>> told =
        new NewValues(List.of(new SumEdit(2, List.of(0, 1))), new long[] {1, 2, 9})
            .of(Set.of(0, 1));

    assertThat(told).isEmpty();
  }

  /** Against every subset of the cells, asked whether its equations can be solved at all. */
  @Test
  void theSmallestSetsAreThoseThatTryingAllWouldFind() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      long[] values = right();
      for (int wrong = 0; wrong <= random.nextInt(3); wrong++) {
        values[random.nextInt(values.length)] += 1 + random.nextInt(9);
      }

      assertThat(new HashSet<>(ErrorLocalisation.smallest(TABLE, values)))
          .as("values " + java.util.Arrays.toString(values))
          .isEqualTo(bruteForce(values));
    }
  }

  private static Set<Set<Integer>> bruteForce(long[] values) {
    Set<Set<Integer>> smallest = new HashSet<>();
    if (TABLE.stream().allMatch(edit -> edit.holds(values))) {
      return smallest;
    }
    for (int size = 1; size <= 3 && smallest.isEmpty(); size++) {
      for (int mask = 0; mask < 1 << values.length; mask++) {
        if (Integer.bitCount(mask) == size && isSolvable(mask, values)) {
          Set<Integer> cells = new TreeSet<>();
          for (int cell = 0; cell < values.length; cell++) {
            if ((mask >> cell & 1) == 1) {
              cells.add(cell);
            }
          }
          smallest.add(cells);
        }
      }
    }
    return smallest;
  }

  private static boolean isSolvable(int mask, long[] values) {
    List<double[]> rows = new ArrayList<>();
    for (Edit edit : TABLE) {
      double[] row = new double[values.length + 1];
      edit.terms(values)
          .forEach((cell, weight) -> row[cell] = (mask >> cell & 1) * weight.doubleValue());
      row[values.length] = edit.off(values).doubleValue();
      rows.add(row);
    }
    return rank(rows, values.length) == rank(rows, values.length + 1);
  }

  private static int rank(List<double[]> given, int columns) {
    List<double[]> rows = new ArrayList<>();
    given.forEach(row -> rows.add(row.clone()));
    int rank = 0;
    for (int column = 0; column < columns; column++) {
      int at = column;
      double[] pivot =
          rows.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst().orElse(null);
      if (pivot != null) {
        rank++;
        rows.remove(pivot);
        for (double[] row : rows) {
          double factor = row[column] / pivot[column];
          for (int i = 0; i < row.length; i++) {
            row[i] -= factor * pivot[i];
          }
        }
      }
    }
    return rank;
  }

  @ParameterizedTest
  @CsvSource({
    "1200000, 12000000, 差若干个零",
    "12000000, 1200, 差若干个零",
    "450000, 540000, 相邻两位颠倒",
    "450000, 460000, ''",
    "0, 460000, ''",
    "450000, 45, 差若干个零"
  })
  void aSlipOfTheHandIsKnown(long stands, long meant, String slip) {
    assertThat(Slip.between(stands, meant)).isEqualTo(slip);
  }
}
