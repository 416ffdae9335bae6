package org.pairledger.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Drawings of a city and its counties a, b and c, with k = 5; a dot is a hidden figure. */
class SuppressionTest {

  private static final String HIDDEN = ".";

  @Test
  void aFigureOfFewIsHiddenAndTheSmallestBesideIt() {
    assertThat(shown("a 3", "b 20", "c 40", "city 63"))
        .containsExactly("a .", "b .", "c 40", "city 63");
  }

  @Test
  void twoSmallOnesHideEachOther() {
    assertThat(shown("a 3", "b 2", "c 40", "city 45"))
        .containsExactly("a .", "b .", "c 40", "city 45");
  }

  @Test
  void nobodyIsNoSecret() {
    assertThat(shown("a 0", "b 9", "c 40", "city 49"))
        .containsExactly("a 0", "b 9", "c 40", "city 49");
  }

  @Test
  void aSumOfFewIsHiddenToo() {
    assertThat(shown("a 1", "b 1", "c 1", "city 3")).containsExactly("a .", "b .", "c .", "city .");
  }

  @Test
  void monthsStandFarEnoughApart() {
    assertThat(shown("city 5 5 9 13 17 20 23")).containsExactly("city . . 9 . 17 . 23");
  }

  @Test
  void aFigureThatMovedByFewStaysAsItWasPublished() {
    assertThat(after(List.of("a 20", "b 20", "c 40", "city 80"), "a 21", "b 20", "c 40", "city 81"))
        .containsExactly("a 20", "b 20", "c 40", "city 80");
  }

  @Test
  void aFigureThatMovedByEnoughIsToldAnew() {
    assertThat(after(List.of("a 20", "b 20", "c 40", "city 80"), "a 26", "b 20", "c 40", "city 86"))
        .containsExactly("a 26", "b 20", "c 40", "city 86");
  }

  @Test
  void whatWasHiddenStaysHidden() {
    assertThat(after(List.of("a .", "b .", "c 40", "city 63"), "a 30", "b 20", "c 40", "city 90"))
        .containsExactly("a .", "b .", "c 40", "city 90");
  }

  private static List<String> shown(String... rows) {
    return after(List.of(), rows);
  }

  private static List<String> after(List<String> before, String... rows) {
    Map<String, @Nullable String> parents = new HashMap<>();
    for (String row : rows) {
      String name = cells(row).get(0);
      parents.put(name, name.equals("city") ? null : "city");
    }
    PairingTree tree = PairingTree.of(parents);
    int times = cells(rows[0]).size() - 1;
    Cells now = read(tree, times, List.of(rows));
    Cells then = read(tree, times, before);
    boolean[][] allowed = new boolean[tree.size()][times];
    for (int node = 0; node < tree.size(); node++) {
      for (int time = 0; time < times; time++) {
        allowed[node][time] = before.isEmpty() || then.isThere(node, time);
      }
    }
    Cells shown =
        new Suppression(
                tree,
                5_000_000,
                List.of(new BlockFigures.Base(now, List.of(then))),
                List.of(),
                allowed)
            .shown()
            .get(0);
    return Arrays.stream(rows).map(row -> draw(cells(row).get(0), tree, shown)).toList();
  }

  private static Cells read(PairingTree tree, int times, List<String> rows) {
    Cells cells = Cells.none(tree.size(), times);
    for (String row : rows) {
      for (int time = 0; time < times; time++) {
        String cell = cells(row).get(time + 1);
        cells.at()[tree.number(cells(row).get(0))][time] =
            cell.equals(HIDDEN) ? Cells.NONE : Long.parseLong(cell) * 1_000_000;
      }
    }
    return cells;
  }

  private static String draw(String name, PairingTree tree, Cells cells) {
    return name
        + " "
        + LongStream.of(cells.at()[tree.number(name)])
            .mapToObj(v -> v == Cells.NONE ? HIDDEN : String.valueOf(v / 1_000_000))
            .collect(Collectors.joining(" "));
  }

  private static List<String> cells(String row) {
    return List.of(row.split(" ", -1));
  }
}
