package org.pairledger.warehouse.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in blocks of persons, and what can be worked out from it. */
final class BlockFigures {

  /**
   * A figure that is published.
   *
   * @param now what it is
   * @param before what earlier releases published of it, the release before first
   */
  record Base(Cells now, List<Cells> before) {

    Base {
      before = List.copyOf(before);
    }
  }

  /**
   * What can be worked out beside the blocks: something published less a sum of bases, or that sum.
   *
   * @param whole what is published already; nothing for the sum alone
   * @param before what the same earlier releases published of the whole
   * @param anchor what is published of an adjoining year, by pairing
   */
  record Watch(@Nullable Cells whole, List<Cells> before, List<Integer> bases, Cells anchor) {

    Watch {
      before = List.copyOf(before);
      bases = List.copyOf(bases);
    }
  }

  private final long k;
  private final int last;
  private final List<Base> bases;
  private final List<Watch> watches;
  private final int releases;

  /**
   * The figures.
   *
   * @param k the fewest persons, in millionths
   * @param last the last time
   */
  BlockFigures(long k, int last, List<Base> bases, List<Watch> watches) {
    this.k = k;
    this.last = last;
    this.bases = List.copyOf(bases);
    this.watches = List.copyOf(watches);
    this.releases = bases.isEmpty() ? 0 : bases.get(0).before().size();
  }

  List<Base> bases() {
    return bases;
  }

  List<Watch> watches() {
    return watches;
  }

  boolean isSafe(long persons) {
    return persons == Cells.NONE || persons == 0 || Math.abs(persons) >= k;
  }

  boolean isSafeBetween(long one, long other) {
    return one == Cells.NONE || other == Cells.NONE || isSafe(one - other);
  }

  /** A published pairing without the published ones nearest under it. */
  record Block(int node, List<Integer> without) {}

  /** How many earlier releases there are to be set beside this one. */
  int releases() {
    return releases;
  }

  /** What is published of a block: what was, while it has moved by fewer than k. */
  long shown(int base, Block block, int time) {
    long now = bases.get(base).now().without(block.node(), block.without(), time);
    boolean isSafe = true;
    for (int release = 0; release < releases; release++) {
      isSafe &= isSafeBetween(now, before(release, base, block, time));
    }
    long before = releases == 0 ? Cells.NONE : before(0, base, block, time);
    return isSafe || before == Cells.NONE ? now : before;
  }

  private long before(int release, int base, Block block, int time) {
    return bases.get(base).before().get(release).without(block.node(), block.without(), time);
  }

  private long moved(int release, int base, Block block, int time) {
    long before = before(release, base, block, time);
    return before == Cells.NONE ? Cells.NONE : shown(base, block, time) - before;
  }

  private long watched(Watch watch, Block block, int time) {
    long sum = 0;
    for (int base : watch.bases()) {
      long part = shown(base, block, time);
      if (part == Cells.NONE) {
        return Cells.NONE;
      }
      sum += part;
    }
    if (watch.whole() == null) {
      return sum;
    }
    long whole = watch.whole().without(block.node(), block.without(), time);
    return whole == Cells.NONE ? Cells.NONE : whole - sum;
  }

  boolean isSafe(Block block, int time) {
    for (int base = 0; base < bases.size(); base++) {
      long shown = shown(base, block, time);
      if (shown == Cells.NONE || !isSafe(shown) || !isSafeBeside(base, block, shown)) {
        return false;
      }
    }
    return watches.stream()
        .allMatch(watch -> isSafeBeside(watch, block, watched(watch, block, time)));
  }

  private boolean isSafeBeside(Watch watch, Block block, long watched) {
    return isSafe(watched) && isSafeBesideEarlier(watch, block, watched);
  }

  /** Against every time of every earlier release. */
  boolean isSafeBesideEarlier(Watch watch, Block block, long watched) {
    for (int release = 0; release < releases; release++) {
      for (int time = 0; time <= last; time++) {
        if (!isSafeBetween(watched, watchedBefore(release, watch, block, time))) {
          return false;
        }
      }
    }
    return true;
  }

  /** What could be worked out in the same way from an earlier release. */
  private long watchedBefore(int release, Watch watch, Block block, int time) {
    long sum = 0;
    for (int base : watch.bases()) {
      long part = before(release, base, block, time);
      if (part == Cells.NONE) {
        return Cells.NONE;
      }
      sum += part;
    }
    if (watch.whole() == null) {
      return sum;
    }
    long whole = watch.before().get(release).without(block.node(), block.without(), time);
    return whole == Cells.NONE ? Cells.NONE : whole - sum;
  }

  /** Against every time of every earlier release, all of which can be set side by side. */
  private boolean isSafeBeside(int base, Block block, long shown) {
    for (int release = 0; release < releases; release++) {
      for (int time = 0; time <= last; time++) {
        if (!isSafeBetween(shown, before(release, base, block, time))) {
          return false;
        }
      }
    }
    return true;
  }

  boolean isSafeBetween(Block block, int time, int other) {
    for (int base = 0; base < bases.size(); base++) {
      if (!isSafeBetween(shown(base, block, time), shown(base, block, other))) {
        return false;
      }
      for (int release = 0; release < releases; release++) {
        if (!isSafeBetween(moved(release, base, block, time), moved(release, base, block, other))) {
          return false;
        }
      }
    }
    return watches.stream()
        .allMatch(
            watch -> isSafeBetween(watched(watch, block, time), watched(watch, block, other)));
  }
}
