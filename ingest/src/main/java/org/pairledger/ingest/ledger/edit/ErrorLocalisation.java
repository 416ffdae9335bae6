package org.pairledger.ingest.ledger.edit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of cells of which a change can satisfy all edits (Fellegi and Holt 1976).
 *
 * <p>A chosen cell is eliminated: each two edits that hold it imply one that does not, and where an
 * implied edit fails, a further cell of it has to change. So the search branches over the cells of
 * a failed edit, explicit or implied, one cell deeper each time, and all sets of the first depth
 * that has any are found: exact, or nothing when the bound of its steps is reached.
 */
public final class ErrorLocalisation {

  private static final int MOST_CELLS = 3;
  private static final int MOST_STEPS = 20_000;

  private final List<Set<Integer>> found = new ArrayList<>();
  private int steps;

  private ErrorLocalisation() {}

  /** An edit, or one that edits imply, where all that is not in it stays. */
  private record Row(SortedMap<Integer, BigInteger> terms, BigInteger off, BigInteger tolerance) {

    boolean fails() {
      return off.abs().compareTo(tolerance) > 0;
    }

    /** What this and an edit with the same cell imply without it. */
    Row without(int cell, Row other) {
      BigInteger mine = other.terms.get(cell);
      BigInteger theirs = terms.get(cell);
      SortedMap<Integer, BigInteger> implied = new TreeMap<>();
      terms.forEach((one, weight) -> implied.put(one, weight.multiply(mine)));
      other.terms.forEach(
          (one, weight) -> implied.merge(one, weight.multiply(theirs).negate(), BigInteger::add));
      implied.values().removeIf(weight -> weight.signum() == 0);
      return new Row(
          implied,
          off.multiply(mine).subtract(other.off.multiply(theirs)),
          tolerance.multiply(mine.abs()).add(other.tolerance.multiply(theirs.abs())));
    }
  }

  /**
   * All smallest sets of cells.
   *
   * @param values of the cells as they stand, in hundredths
   * @return empty when all edits hold, when more than three cells would have to change, or when the
   *     bound was reached before all sets were found
   */
  public static List<Set<Integer>> smallest(List<? extends Edit> edits, long[] values) {
    List<Row> rows = new ArrayList<>();
    for (Edit edit : edits) {
      rows.add(new Row(edit.terms(values), edit.off(values), edit.tolerance(values)));
    }
    if (rows.stream().noneMatch(Row::fails)) {
      return List.of();
    }
    for (int most = 1; most <= MOST_CELLS; most++) {
      ErrorLocalisation search = new ErrorLocalisation();
      search.branch(rows, new TreeSet<>(), new TreeSet<>(), most);
      if (search.steps > MOST_STEPS) {
        return List.of();
      }
      if (!search.found.isEmpty()) {
        return search.found;
      }
    }
    return List.of();
  }

  private void branch(List<Row> rows, Set<Integer> chosen, Set<Integer> left, int most) {
    Row failed = fewest(rows);
    if (++steps > MOST_STEPS) {
      return;
    }
    if (failed == null) {
      found.add(Set.copyOf(chosen));
      return;
    }
    if (chosen.size() == most) {
      return;
    }
    Set<Integer> tried = new TreeSet<>(left);
    for (int cell : failed.terms().keySet()) {
      if (tried.add(cell)) {
        Set<Integer> more = new TreeSet<>(chosen);
        more.add(cell);
        branch(eliminated(rows, cell, failed), more, tried, most);
      }
    }
  }

  /** The failed edit with the fewest cells; null when none fails. */
  private static @Nullable Row fewest(List<Row> rows) {
    Row fewest = null;
    for (Row row : rows) {
      if (row.fails() && (fewest == null || row.terms().size() < fewest.terms().size())) {
        fewest = row;
      }
    }
    return fewest;
  }

  @SuppressWarnings("ReferenceEquality")
  private static List<Row> eliminated(List<Row> rows, int cell, Row pivot) {
    List<Row> rest = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (row != pivot) {
        rest.add(row.terms().containsKey(cell) ? row.without(cell, pivot) : row);
      }
    }
    return rest;
  }

  /** The edits that hold one of these cells. */
  static List<Edit> about(List<? extends Edit> edits, Set<Integer> cells, long[] values) {
    List<Edit> about = new ArrayList<>();
    for (Edit edit : edits) {
      Map<Integer, BigInteger> terms = edit.terms(values);
      if (cells.stream().anyMatch(terms::containsKey)) {
        about.add(edit);
      }
    }
    return about;
  }
}
