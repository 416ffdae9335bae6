package org.pairledger.ingest.ledger.edit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a set of cells would have to hold so that all edits hold, where that is one answer. */
public final class NewValues {

  private static final int DIGITS = 12;

  /** What is exact first, and else in the order of the edits. */
  private static final Comparator<Told> BY_TOLERANCE =
      Comparator.comparing(Told::tolerance).thenComparingInt(Told::nth);

  private final Map<Integer, List<Told>> holding = new HashMap<>();
  private final long[] values;

  /** An edit with what it says of the values as they stand. */
  private record Told(
      int nth, Edit edit, Map<Integer, BigInteger> terms, BigInteger off, BigInteger tolerance) {}

  /** An equation over the changes of the chosen cells: weights, then the sum they must have. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Equation(BigDecimal[] numbers) {}

  /**
   * The values of a table and the edits they should satisfy.
   *
   * @param values of the cells as they stand, in hundredths
   */
  public NewValues(List<? extends Edit> edits, long[] values) {
    this.values = values.clone();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      Told one = new Told(i, edit, edit.terms(values), edit.off(values), edit.tolerance(values));
      one.terms()
          .keySet()
          .forEach(cell -> holding.computeIfAbsent(cell, c -> new ArrayList<>(2)).add(one));
    }
  }

  /**
   * The values, in hundredths, by cell.
   *
   * @return empty when several answers fit, or none does to the hundredth
   */
  public Optional<Map<Integer, Long>> of(Set<Integer> cells) {
    List<Integer> unknown = cells.stream().sorted().toList();
    SortedSet<Told> about = new TreeSet<>(BY_TOLERANCE);
    unknown.forEach(cell -> about.addAll(holding.getOrDefault(cell, List.of())));
    List<Equation> equations = about.stream().map(edit -> equation(edit, unknown)).toList();
    BigDecimal[] changes = solved(equations, unknown.size());
    if (changes == null) {
      return Optional.empty();
    }
    Map<Integer, Long> meant = new TreeMap<>();
    for (int i = 0; i < changes.length; i++) {
      int cell = unknown.get(i);
      BigDecimal value = changes[i].add(BigDecimal.valueOf(values[cell]));
      BigInteger hundredths = value.setScale(0, RoundingMode.HALF_UP).toBigInteger();
      if (hundredths.bitLength() > 62) {
        return Optional.empty();
      }
      meant.put(cell, hundredths.longValue());
    }
    return about.stream().allMatch(edit -> holds(edit, meant))
        ? Optional.of(meant)
        : Optional.empty();
  }

  /** Whether an edit holds with these values: a sum by what they change, others reckoned anew. */
  private boolean holds(Told one, Map<Integer, Long> meant) {
    if (one.edit() instanceof SumEdit) {
      BigInteger off = one.off();
      for (Map.Entry<Integer, Long> cell : meant.entrySet()) {
        BigInteger weight = one.terms().getOrDefault(cell.getKey(), BigInteger.ZERO);
        BigInteger change =
            BigInteger.valueOf(cell.getValue()).subtract(BigInteger.valueOf(values[cell.getKey()]));
        off = off.add(weight.multiply(change));
      }
      return off.abs().compareTo(one.tolerance()) <= 0;
    }
    Map<Integer, Long> before = new TreeMap<>();
    meant.forEach(
        (cell, value) -> {
          before.put(cell, values[cell]);
          values[cell] = value;
        });
    boolean holds = one.edit().holds(values);
    before.forEach((cell, value) -> values[cell] = value);
    return holds;
  }

  private static Equation equation(Told one, List<Integer> unknown) {
    BigDecimal[] numbers = new BigDecimal[unknown.size() + 1];
    for (int i = 0; i < unknown.size(); i++) {
      numbers[i] = new BigDecimal(one.terms().getOrDefault(unknown.get(i), BigInteger.ZERO));
    }
    numbers[unknown.size()] = new BigDecimal(one.off().negate());
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
