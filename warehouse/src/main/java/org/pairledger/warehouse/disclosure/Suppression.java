package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairledger.warehouse.disclosure.BlockFigures.Block;

/**
 * Chooses which cells of a figure over persons are published together, so that nobody is isolated.
 *
 * <p>The persons behind the cells are dealt into blocks: what lies in a pairing and in none of the
 * published ones under it, between two published times. A published cell is a sum of whole blocks,
 * and a block holds nobody or at least k; so whatever is added up or subtracted, what comes out is
 * a sum of such blocks, and inside a block everything stays possible.
 */
final class Suppression {

  private final PairingTree tree;
  private final int last;
  private final BlockFigures figures;
  private final boolean[][] allowed;

  /**
   * A choice over these figures.
   *
   * @param k the fewest persons, in millionths
   * @param allowed by pairing and time, what no earlier release hid
   */
  Suppression(
      PairingTree tree,
      long k,
      List<BlockFigures.Base> bases,
      List<BlockFigures.Watch> watches,
      boolean[][] allowed) {
    this.tree = tree;
    this.allowed = allowed;
    this.last = allowed[0].length - 1;
    this.figures = new BlockFigures(k, last, bases, watches);
  }

  /** The published cells of each base; none where it is hidden. */
  List<Cells> shown() {
    boolean[] excluded = new boolean[tree.size()];
    while (true) {
      Blocks blocks = new Blocks(pairings(excluded));
      int fault = settle(blocks);
      if (fault < 0) {
        return IntStream.range(0, figures.bases().size()).mapToObj(blocks::shown).toList();
      }
      excluded[fault] = true;
    }
  }

  /** Those that have a figure of the last time, each with a block that is safe. */
  private boolean[] pairings(boolean[] excluded) {
    boolean[] published = new boolean[tree.size()];
    for (int node = 0; node < published.length; node++) {
      published[node] = allowed[node][last] && !excluded[node] && hasOwn(node);
      while (published[node] && !isSafe(node, published)) {
        int cheapest = cheapest(node, published);
        published[cheapest < 0 ? node : cheapest] = false;
      }
    }
    return published;
  }

  private boolean hasOwn(int node) {
    return figures.bases().stream()
        .allMatch(
            base -> base.now().isThere(node, last) && figures.isSafe(base.now().at()[node][last]));
  }

  private boolean isSafe(int node, boolean[] published) {
    return figures.isSafe(new Block(node, tree.nearest(node, published)), last);
  }

  /** Of those under a pairing the smallest that makes its block safe, else the smallest. */
  private int cheapest(int node, boolean[] published) {
    int best = -1;
    boolean bestHelps = false;
    for (int each : tree.nearest(node, published)) {
      long size = size(each, published);
      published[each] = false;
      boolean helps = isSafe(node, published);
      published[each] = true;
      boolean isBetter =
          best < 0 || (helps && !bestHelps) || (helps == bestHelps && size < size(best, published));
      if (size > 0 && isBetter) {
        best = each;
        bestHelps = helps;
      }
    }
    return best;
  }

  private long size(int node, boolean[] published) {
    Block block = new Block(node, tree.nearest(node, published));
    return IntStream.range(0, figures.bases().size())
        .mapToLong(base -> Math.abs(figures.shown(base, block, last)))
        .sum();
  }

  /** Closes times at which whole pairings isolate; a pairing that does so at the last, or -1. */
  private int settle(Blocks blocks) {
    for (int node = 0; node < tree.size(); node++) {
      if (!blocks.published[node]) {
        continue;
      }
      for (int time = last; time >= 0; time--) {
        if (blocks.isOpen(node, time) && !blocks.isSafeAt(node, time)) {
          if (time == last) {
            return node;
          }
          blocks.close(node, time);
        }
      }
    }
    return -1;
  }

  /** The blocks of a choice of pairings, each with the times at which it is told. */
  private final class Blocks {

    private final boolean[] published;
    private final Block[] blocks;
    private final boolean[][] told;
    private final boolean[][] open;
    private final long[][][] sums;

    Blocks(boolean[] published) {
      this.published = published;
      this.blocks = new Block[published.length];
      this.told = new boolean[published.length][last + 1];
      this.open = new boolean[published.length][last + 1];
      this.sums = new long[figures.bases().size()][published.length][last + 1];
      for (int node = 0; node < published.length; node++) {
        if (published[node]) {
          blocks[node] = new Block(node, tree.nearest(node, published));
          tell(blocks[node]);
        }
      }
      addUp();
    }

    /** From the last time back: those that differ from all later ones by nobody or enough. */
    private void tell(Block block) {
      List<Integer> chosen = new ArrayList<>();
      for (int time = last; time >= 0; time--) {
        int each = time;
        if (isAllowed(block, time)
            && figures.isSafe(block, time)
            && chosen.stream().allMatch(other -> figures.isSafeBetween(block, each, other))) {
          chosen.add(time);
          told[block.node()][time] = true;
        }
      }
    }

    private boolean isAllowed(Block block, int time) {
      return allowed[block.node()][time]
          && block.without().stream().allMatch(each -> allowed[each][time]);
    }

    /** A pairing's figure is that of its block and of the published ones under it. */
    private void addUp() {
      for (int node = 0; node < published.length; node++) {
        for (int time = 0; published[node] && time <= last; time++) {
          int at = time;
          Block block = blocks[node];
          open[node][time] =
              told[node][time] && block.without().stream().allMatch(each -> open[each][at]);
          for (int base = 0; base < figures.bases().size() && open[node][time]; base++) {
            long[][] sum = sums[base];
            sum[node][time] =
                figures.shown(base, block, time)
                    + block.without().stream().mapToLong(each -> sum[each][at]).sum();
          }
        }
      }
    }

    boolean isOpen(int node, int time) {
      return open[node][time];
    }

    void close(int node, int time) {
      tree.withAllUnder(node).forEach(each -> told[each][time] = false);
      addUp();
    }

    private long watchedAt(BlockFigures.Watch watch, int node, int time) {
      long sum = watch.bases().stream().mapToLong(base -> sums[base][node][time]).sum();
      if (watch.whole() == null) {
        return sum;
      }
      long whole = watch.whole().at()[node][time];
      return whole == Cells.NONE ? Cells.NONE : whole - sum;
    }

    /** Against itself, what is published already, later times, and the year beside it. */
    boolean isSafeAt(int node, int time) {
      for (BlockFigures.Watch watch : figures.watches()) {
        long here = watchedAt(watch, node, time);
        boolean isApart = time == last || figures.isSafeBetween(here, watch.anchor().at()[node][0]);
        if (!figures.isSafe(here) || !isApart) {
          return false;
        }
        Block whole = new Block(node, List.of());
        if (!figures.isSafeBesideEarlier(watch, whole, here)) {
          return false;
        }
        for (int later = time + 1; later <= last; later++) {
          if (open[node][later] && !figures.isSafeBetween(here, watchedAt(watch, node, later))) {
            return false;
          }
        }
      }
      return true;
    }

    Cells shown(int base) {
      Cells cells = Cells.none(published.length, last + 1);
      for (int node = 0; node < published.length; node++) {
        for (int time = 0; time <= last; time++) {
          if (open[node][time]) {
            cells.at()[node][time] = sums[base][node][time];
          }
        }
      }
      return cells;
    }
  }
}
