package org.pairledger.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Asks a million times each; {@code -Dpairledger.attacks=N} asks more or less often. */
class NobodyIsIsolatedTest {

  private static final int K = 5;
  private static final int WORLDS = 200;
  private static final int QUESTIONS = Integer.getInteger("pairledger.attacks", 1_000_000) / WORLDS;

  @Test
  void noSumOrDifferenceOfOneReleaseIsOverFewerThanK() {
    int isolated = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      RandomPersons persons = new RandomPersons(seed);
      isolated += isolated(persons, List.of(persons.published(K, List.of())), seed);
    }
    assertThat(isolated).isZero();
  }

  @Test
  void noDifferenceOfTwoReleasesShowsWhoCameBetweenThem() {
    int isolated = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      RandomPersons persons = new RandomPersons(seed);
      Map<PersonCells.Key, SortedMap<String, Cells>> first = persons.published(K, List.of());
      persons.add(seed % 2 == 0 ? 1 : 1 + seed % 9);
      isolated += isolated(persons, List.of(first, persons.published(K, List.of(first))), seed);
    }
    assertThat(isolated).isZero();
  }

  @Test
  void noDifferenceToAReleaseThatWasGoneBackFromShowsWhoCame() {
    int isolated = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      RandomPersons persons = new RandomPersons(seed);
      Map<PersonCells.Key, SortedMap<String, Cells>> first = persons.published(K, List.of());
      persons.add(1 + seed % 9);
      Map<PersonCells.Key, SortedMap<String, Cells>> second = persons.published(K, List.of(first));
      persons.add(seed % 2 == 0 ? 1 : 1 + seed % 7);
      Map<PersonCells.Key, SortedMap<String, Cells>> third =
          persons.published(K, List.of(first, second));
      isolated += isolated(persons, List.of(second, third), seed);
      isolated += isolated(persons, List.of(first, third), seed);
    }
    assertThat(isolated).isZero();
  }

  @Test
  void theSameQuestionsIsolateManyWhereNothingIsHidden() {
    RandomPersons persons = new RandomPersons(1);
    Map<PersonCells.Key, SortedMap<String, Cells>> first = persons.everything();
    persons.add(1);
    assertThat(isolated(persons, List.of(first, persons.everything()), 1)).isPositive();
  }

  @Test
  void mostFiguresOfLargePlacesAreStillShown() {
    long shown = 0;
    long all = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      RandomPersons persons = new RandomPersons(seed);
      persons.add(500);
      Cells cells = persons.published(K, List.of()).get(RandomPersons.WHOLE).get("J");
      for (int node = 0; node < persons.tree.size(); node++) {
        all++;
        shown += cells.isThere(node, RandomPersons.MONTHS - 1) ? 1 : 0;
      }
    }
    assertThat(shown * 100 / all).isGreaterThan(80);
  }

  private static int isolated(
      RandomPersons persons,
      List<Map<PersonCells.Key, SortedMap<String, Cells>>> releases,
      long seed) {
    return new Attacker(persons.tree, releases, seed).isolated(QUESTIONS, K);
  }
}
