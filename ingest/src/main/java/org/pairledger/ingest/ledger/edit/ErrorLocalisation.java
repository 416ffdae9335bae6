package org.pairledger.ingest.ledger.edit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
  private static final int MOST_STEPS = 200_000;

  /** Terms of implied edits that are written down, of which one has as many as a table rows. */
  private static final long MOST_TERMS = 10_000_000;

  /** An edit by which a cell was eliminated says no more. */
  private static final Row GONE =
      new Row(Collections.emptySortedMap(), BigInteger.ZERO, BigInteger.ZERO);

  private final List<Row> given;
  private final Map<Integer, List<Integer>> holding = new HashMap<>();
  private final List<Set<Integer>> found = new ArrayList<>();
  private int steps;
  private long terms;

  private ErrorLocalisation(List<Row> given) {
    this.given = given;
    for (int i = 0; i < given.size(); i++) {
      for (int cell : given.get(i).terms().keySet()) {
        holding.computeIfAbsent(cell, one -> new ArrayList<>(2)).add(i);
      }
    }
  }

  /** An edit, or one that edits imply, where all that is not in it stays. */
  private record Row(SortedMap<Integer, BigInteger> terms, BigInteger off, BigInteger tolerance) {

    boolean fails() {
      return off.abs().compareTo(tolerance) > 0;
    }

    /** What this and an edit with the same cell imply without it, but for the cells of it. */
    Row bare(int cell, Row other) {
      BigInteger mine = Objects.requireNonNull(other.terms.get(cell));
      BigInteger theirs = Objects.requireNonNull(terms.get(cell));
      return new Row(
          Collections.emptySortedMap(),
          off.multiply(mine).subtract(other.off.multiply(theirs)),
          tolerance.multiply(mine.abs()).add(other.tolerance.multiply(theirs.abs())));
    }

    /** What this and an edit with the same cell imply without it. */
    Row without(int cell, Row other) {
      BigInteger mine = Objects.requireNonNull(other.terms.get(cell));
      BigInteger theirs = Objects.requireNonNull(terms.get(cell));
      SortedMap<Integer, BigInteger> implied = new TreeMap<>();
      terms.forEach((one, weight) -> implied.put(one, weight.multiply(mine)));
      other.terms.forEach(
          (one, weight) -> implied.merge(one, weight.multiply(theirs).negate(), BigInteger::add));
      implied.values().removeIf(weight -> weight.signum() == 0);
      Row bare = bare(cell, other);
      return new Row(implied, bare.off, bare.tolerance);
    }
  }

  /**
   * The edits once some cells are eliminated: of those given the ones that changed, and which fail.
   */
  private record State(Map<Integer, Row> changed, SortedSet<Integer> failing) {}

  /**
   * Groups of edits that have no cell in common, those alone in which any fails: each is explained
   * by itself.
   */
  public static List<List<Edit>> failing(List<? extends Edit> edits, long[] values) {
    Map<Integer, Integer> leaders = new HashMap<>();
    for (Edit edit : edits) {
      Iterator<Integer> cells = edit.terms(values).keySet().iterator();
      if (cells.hasNext()) {
        int first = leader(leaders, cells.next());
        cells.forEachRemaining(cell -> leaders.put(leader(leaders, cell), first));
      }
    }
    Map<Integer, List<Edit>> groups = new LinkedHashMap<>();
    for (Edit edit : edits) {
      edit.terms(values).keySet().stream()
          .findFirst()
          .ifPresent(
              cell ->
                  groups
                      .computeIfAbsent(leader(leaders, cell), one -> new ArrayList<>())
                      .add(edit));
    }
    groups.values().removeIf(group -> group.stream().allMatch(edit -> edit.holds(values)));
    return List.copyOf(groups.values());
  }

  private static int leader(Map<Integer, Integer> leaders, int cell) {
    int at = cell;
    for (int next = leaders.getOrDefault(at, at); next != at; next = leaders.getOrDefault(at, at)) {
      leaders.put(at, leaders.getOrDefault(next, next));
      at = next;
    }
    return at;
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
    SortedSet<Integer> failing = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).fails()) {
        failing.add(i);
      }
    }
    if (failing.isEmpty()) {
      return List.of();
    }
    ErrorLocalisation search = new ErrorLocalisation(rows);
    for (int most = 1; most <= MOST_CELLS; most++) {
      search.branch(new State(Map.of(), failing), new TreeSet<>(), new TreeSet<>(), most);
      if (search.isAtItsBound()) {
        return List.of();
      }
      if (!search.found.isEmpty()) {
        return search.found;
      }
    }
    return List.of();
  }

  private boolean isAtItsBound() {
    return steps > MOST_STEPS || terms > MOST_TERMS;
  }

  /** Chooses a cell of a failed edit, until so many are chosen that all may hold. */
  private void branch(State state, Set<Integer> chosen, Set<Integer> left, int most) {
    if (state.failing().isEmpty()) {
      return;
    }
    int failed = fewest(state);
    Set<Integer> tried = new TreeSet<>(left);
    for (int cell : row(state, failed).terms().keySet()) {
      if (isAtItsBound() || !tried.add(cell)) {
        continue;
      }
      steps++;
      Set<Integer> more = new TreeSet<>(chosen);
      more.add(cell);
      if (more.size() < most) {
        branch(eliminated(state, cell, failed), more, tried, most);
      } else if (holdsWithout(state, cell, failed)) {
        found.add(more);
      }
    }
  }

  private Row row(State state, int index) {
    Row changed = state.changed().get(index);
    return changed == null ? given.get(index) : changed;
  }

  /** The failed edit with the fewest cells. */
  private int fewest(State state) {
    return state.failing().stream()
        .min(Comparator.comparingInt(index -> row(state, index).terms().size()))
        .orElseThrow();
  }

  /** The edits that hold a cell now, but for the one it is eliminated by. */
  private Set<Integer> holding(State state, int cell, int pivot) {
    Set<Integer> all = new TreeSet<>(holding.getOrDefault(cell, List.of()));
    all.addAll(state.changed().keySet());
    all.removeIf(index -> index == pivot || !row(state, index).terms().containsKey(cell));
    return all;
  }

  private boolean holdsWithout(State state, int cell, int pivot) {
    Set<Integer> about = holding(state, cell, pivot);
    Row by = row(state, pivot);
    return state.failing().stream().allMatch(index -> index == pivot || about.contains(index))
        && about.stream().noneMatch(index -> row(state, index).bare(cell, by).fails());
  }

  private State eliminated(State state, int cell, int pivot) {
    Map<Integer, Row> changed = new HashMap<>(state.changed());
    SortedSet<Integer> failing = new TreeSet<>(state.failing());
    Row by = row(state, pivot);
    for (int index : holding(state, cell, pivot)) {
      Row implied = row(state, index).without(cell, by);
      terms += implied.terms().size();
      changed.put(index, implied);
      failing.remove(index);
      if (implied.fails()) {
        failing.add(index);
      }
    }
    changed.put(pivot, GONE);
    failing.remove(pivot);
    return new State(changed, failing);
  }
}
