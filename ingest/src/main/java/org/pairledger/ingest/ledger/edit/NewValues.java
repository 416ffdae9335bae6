package org.pairledger.ingest.ledger.edit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a set of cells would have to hold so that all edits hold, where that is one answer. */
public final class NewValues {

  private static final int DIGITS = 12;

  private NewValues() {}

  /** An equation over the changes of the chosen cells: weights, then the sum they must have. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Equation(BigDecimal[] numbers) {}

  /**
   * The values, in hundredths, by cell.
   *
   * @return empty when several answers fit, or none does to the hundredth
   */
  public static Optional<Map<Integer, Long>> of(
      List<? extends Edit> edits, Set<Integer> cells, long[] values) {
    List<Integer> unknown = cells.stream().sorted().toList();
    List<Edit> about = ErrorLocalisation.about(edits, cells, values);
    List<Equation> equations = new ArrayList<>();
    about.stream()
        .sorted((one, other) -> one.tolerance(values).compareTo(other.tolerance(values)))
        .forEach(edit -> equations.add(equation(edit, unknown, values)));
    BigDecimal[] changes = solved(equations, unknown.size());
    if (changes == null) {
      return Optional.empty();
    }
    long[] after = values.clone();
    Map<Integer, Long> told = new TreeMap<>();
    for (int i = 0; i < changes.length; i++) {
      int cell = unknown.get(i);
      BigDecimal value = changes[i].add(BigDecimal.valueOf(values[cell]));
      BigInteger hundredths = value.setScale(0, RoundingMode.HALF_UP).toBigInteger();
      if (hundredths.bitLength() > 62) {
        return Optional.empty();
      }
      after[cell] = hundredths.longValue();
      told.put(cell, after[cell]);
    }
    return about.stream().allMatch(edit -> edit.holds(after))
        ? Optional.of(told)
        : Optional.empty();
  }

  private static Equation equation(Edit edit, List<Integer> unknown, long[] values) {
    Map<Integer, BigInteger> terms = edit.terms(values);
    BigDecimal[] numbers = new BigDecimal[unknown.size() + 1];
    for (int i = 0; i < unknown.size(); i++) {
      numbers[i] = new BigDecimal(terms.getOrDefault(unknown.get(i), BigInteger.ZERO));
    }
    numbers[unknown.size()] = new BigDecimal(edit.off(values).negate());
    return new Equation(numbers);
  }

  /** Gauss and Jordan over the first equations that are independent; null if there are too few. */
  private static BigDecimal @Nullable [] solved(List<Equation> equations, int unknowns) {
    List<BigDecimal[]> rest = new ArrayList<>();
    equations.forEach(one -> rest.add(one.numbers().clone()));
    List<BigDecimal[]> pivots = new ArrayList<>();
    for (int column = 0; column < unknowns; column++) {
      int at = column;
      BigDecimal[] pivot = rest.stream().filter(row -> !isZero(row[at])).findFirst().orElse(null);
      if (pivot == null) {
        return null;
      }
      rest.remove(pivot);
      for (BigDecimal[] row : rest) {
        clear(row, pivot, column);
      }
      for (BigDecimal[] row : pivots) {
        clear(row, pivot, column);
      }
      pivots.add(pivot);
    }
    BigDecimal[] changes = new BigDecimal[unknowns];
    for (int i = 0; i < unknowns; i++) {
      BigDecimal[] row = pivots.get(i);
      changes[i] = row[unknowns].divide(row[i], DIGITS, RoundingMode.HALF_UP);
    }
    return changes;
  }

  private static void clear(BigDecimal[] row, BigDecimal[] pivot, int column) {
    BigDecimal mine = row[column];
    if (!isZero(mine)) {
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(mine));
      }
    }
  }

  private static boolean isZero(BigDecimal number) {
    return number.signum() == 0;
  }
}
