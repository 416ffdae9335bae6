package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One indicator over persons in one year: its figures by side, and which of them are shown. */
final class PersonFigures {

  /** Both sides together. */
  static final String BOTH = "J";

  private final PairingTree tree;
  private final int times;
  private final SortedMap<String, Cells> now;
  private final List<Map<String, Cells>> before;
  private final List<Map<String, boolean[][]>> known;

  /**
   * The figures.
   *
   * @param now by side
   * @param before what each earlier release published, by side; the release before first
   * @param known by side, of which cells each of them said whether they are hidden
   */
  PersonFigures(
      PairingTree tree,
      int times,
      SortedMap<String, Cells> now,
      List<Map<String, Cells>> before,
      List<Map<String, boolean[][]>> known) {
    this.tree = tree;
    this.times = times;
    this.now = now;
    this.before = List.copyOf(before);
    this.known = List.copyOf(known);
  }

  /**
   * What is shown, by side.
   *
   * @param wholes what is shown already of which this is a part, by side
   * @param anchors what is shown of the year before at its end, by side; for stocks alone
   */
  SortedMap<String, Cells> shown(long k, List<Whole> wholes, Anchors anchors) {
    String total = now.containsKey(BOTH) ? BOTH : now.firstKey();
    List<String> sides =
        now.keySet().stream()
            .filter(side -> !side.equals(total) && !isZero(side) && !isSame(side, total))
            .toList();
    SortedMap<String, Cells> together =
        shown(k, new Split(total, List.of(total), false), wholes, anchors);
    if (!sides.isEmpty()) {
      boolean hasRest = !at(now, total).less(cells(sides, now)).isZero();
      SortedMap<String, Cells> apart = shown(k, new Split(total, sides, hasRest), wholes, anchors);
      together = tellsMore(apart, together, total) ? apart : together;
    }
    return together;
  }

  /** More cells, and no fewer of the total at the year's end. */
  private boolean tellsMore(Map<String, Cells> one, Map<String, Cells> other, String total) {
    return atTheEnd(at(one, total)) >= atTheEnd(at(other, total))
        && one.values().stream().mapToLong(PersonFigures::count).sum()
            > other.values().stream().mapToLong(PersonFigures::count).sum();
  }

  private long atTheEnd(Cells cells) {
    return IntStream.range(0, tree.size()).filter(node -> cells.isThere(node, times - 1)).count();
  }

  /** What is published of a year's end, beside which the next year's months stand. */
  interface Anchors {
    Cells of(String side);
  }

  /** What is published, now and in the earlier releases, of which a part is taken; by side. */
  record Whole(Map<String, Cells> now, List<Map<String, Cells>> before) {}

  /** What the earlier releases published. */
  List<Map<String, Cells>> before() {
    return before;
  }

  /** Which sides the total is told in; a rest is what is of none of them alone. */
  private record Split(String total, List<String> sides, boolean hasRest) {

    boolean isWhole() {
      return sides.equals(List.of(total));
    }
  }

  private SortedMap<String, Cells> shown(long k, Split split, List<Whole> wholes, Anchors anchors) {
    List<BlockFigures.Base> bases = bases(split);
    List<BlockFigures.Watch> watches = new ArrayList<>();
    List<Integer> all = IntStream.range(0, bases.size()).boxed().toList();
    watch(watches, split.total(), all, wholes, anchors);
    for (int i = 0; i < split.sides().size() && !split.isWhole(); i++) {
      watch(watches, split.sides().get(i), List.of(i), wholes, anchors);
    }
    List<Cells> shown = new Suppression(tree, k, bases, watches, allowed(split)).shown();
    SortedMap<String, Cells> bySide = new TreeMap<>();
    for (String side : now.keySet()) {
      int told = split.sides().indexOf(side);
      if (side.equals(split.total()) || isSame(side, split.total())) {
        bySide.put(side, sum(shown));
      } else if (told >= 0) {
        bySide.put(side, shown.get(told));
      } else {
        bySide.put(side, isZero(side) ? now.get(side) : Cells.none(tree.size(), times));
      }
    }
    return bySide;
  }

  private List<BlockFigures.Base> bases(Split split) {
    List<BlockFigures.Base> bases = new ArrayList<>();
    for (String side : split.sides()) {
      bases.add(new BlockFigures.Base(at(now, side), before(side)));
    }
    if (split.hasRest()) {
      List<Cells> rests = new ArrayList<>();
      for (int release = 0; release < before.size(); release++) {
        int of = release;
        List<Cells> parts = split.sides().stream().map(side -> before(of, side)).toList();
        rests.add(before(release, split.total()).less(parts));
      }
      bases.add(
          new BlockFigures.Base(at(now, split.total()).less(cells(split.sides(), now)), rests));
    }
    return bases;
  }

  private void watch(
      List<BlockFigures.Watch> watches,
      String side,
      List<Integer> bases,
      List<Whole> wholes,
      Anchors anchors) {
    watches.add(new BlockFigures.Watch(null, List.of(), bases, anchors.of(side)));
    for (Whole whole : wholes) {
      Cells cells = whole.now().get(side);
      if (cells != null) {
        watches.add(
            new BlockFigures.Watch(
                cells,
                whole.before().stream().map(earlier -> cells(earlier, side)).toList(),
                bases,
                Cells.none(cells.at().length, 1)));
      }
    }
  }

  /** What an earlier release hid stays hidden, so that its blocks are never cut. */
  private boolean[][] allowed(Split split) {
    List<String> sides = new ArrayList<>(split.sides());
    sides.add(split.total());
    boolean[][] allowed = new boolean[tree.size()][times];
    for (int node = 0; node < tree.size(); node++) {
      for (int time = 0; time < times; time++) {
        int pairing = node;
        int at = time;
        allowed[node][time] = sides.stream().allMatch(side -> isNeverHidden(side, pairing, at));
      }
    }
    return allowed;
  }

  private boolean isNeverHidden(String side, int node, int time) {
    for (int release = 0; release < known.size(); release++) {
      boolean[][] cells = known.get(release).get(side);
      if (cells != null && cells[node][time] && !before(release, side).isThere(node, time)) {
        return false;
      }
    }
    return true;
  }

  private Cells before(int release, String side) {
    return cells(before.get(release), side);
  }

  private List<Cells> before(String side) {
    return before.stream().map(earlier -> cells(earlier, side)).toList();
  }

  private Cells cells(Map<String, Cells> bySide, String side) {
    Cells cells = bySide.get(side);
    return cells == null ? Cells.none(tree.size(), times) : cells;
  }

  private static Cells at(Map<String, Cells> bySide, String side) {
    return Objects.requireNonNull(bySide.get(side));
  }

  private boolean isZero(String side) {
    return at(now, side).isZero() && before(side).stream().allMatch(Cells::isZero);
  }

  private boolean isSame(String side, String other) {
    return at(now, side).isSame(at(now, other))
        && IntStream.range(0, before.size())
            .allMatch(release -> before(release, side).isSame(before(release, other)));
  }

  private static List<Cells> cells(List<String> sides, Map<String, Cells> of) {
    return sides.stream().map(of::get).toList();
  }

  private static Cells sum(List<Cells> parts) {
    Cells first = parts.get(0);
    Cells sum = Cells.none(first.at().length, first.at().length == 0 ? 0 : first.at()[0].length);
    for (int node = 0; node < first.at().length; node++) {
      for (int time = 0; time < first.at()[node].length; time++) {
        if (first.isThere(node, time)) {
          int pairing = node;
          int at = time;
          sum.at()[node][time] = parts.stream().mapToLong(part -> part.at()[pairing][at]).sum();
        }
      }
    }
    return sum;
  }

  private static long count(Cells cells) {
    return Arrays.stream(cells.at())
        .flatMapToLong(Arrays::stream)
        .filter(v -> v != Cells.NONE)
        .count();
  }
}
