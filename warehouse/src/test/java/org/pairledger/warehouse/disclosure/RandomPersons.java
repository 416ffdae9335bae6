package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Invented persons of a province with its cities and counties, each with the month in which he
 * comes to count; some count for a part of the indicator, too.
 */
final class RandomPersons {

  static final int MONTHS = 12;
  static final PersonCells.Key WHOLE = new PersonCells.Key("LAB-05", 2020);
  static final PersonCells.Key PART = new PersonCells.Key("LAB-02", 2020);

  /** One person. */
  private record Person(String county, int month, String side, boolean isOfPart) {}

  final PairingTree tree;
  private final Map<String, @Nullable String> parents = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<String> counties = new ArrayList<>();
  private final Random random;

  RandomPersons(long seed) {
    random = new Random(seed);
    parents.put("province", null);
    for (int city = 0; city < 1 + random.nextInt(3); city++) {
      parents.put("city" + city, "province");
      for (int county = 0; county < 1 + random.nextInt(4); county++) {
        String name = "county" + city + county;
        parents.put(name, "city" + city);
        counties.add(name);
      }
    }
    tree = PairingTree.of(parents);
    int most = 1 + random.nextInt(60);
    for (String county : counties) {
      add(county, random.nextInt(most));
    }
  }

  /** More persons in a county of chance. */
  void add(int count) {
    add(counties.get(random.nextInt(counties.size())), count);
  }

  private void add(String county, int count) {
    for (int i = 0; i < count; i++) {
      String side = random.nextInt(3) == 0 ? "D" : "R";
      persons.add(new Person(county, random.nextInt(MONTHS), side, random.nextInt(3) > 0));
    }
  }

  /** How many there are, by side. */
  SortedMap<String, Cells> cells(PersonCells.Key key) {
    SortedMap<String, Cells> cells = new TreeMap<>();
    for (String side : List.of("D", "J", "R")) {
      Cells of = new Cells(new long[tree.size()][MONTHS]);
      for (Person person : persons) {
        if ((side.equals("J") || side.equals(person.side()))
            && (key.equals(WHOLE) || person.isOfPart())) {
          count(of, person);
        }
      }
      cells.put(side, of);
    }
    return cells;
  }

  private void count(Cells cells, Person person) {
    String at = person.county();
    while (at != null) {
      for (int month = person.month(); month < MONTHS; month++) {
        cells.at()[tree.number(at)][month] += 1_000_000;
      }
      at = parents.get(at);
    }
  }

  /** What is published of whole and part, after what was published before, the last first. */
  Map<PersonCells.Key, SortedMap<String, Cells>> published(
      int k, List<Map<PersonCells.Key, SortedMap<String, Cells>>> before) {
    ShownFigures shown = new ShownFigures(tree, PersonKinds.read(), k * 1_000_000L);
    for (PersonCells.Key key : List.of(WHOLE, PART)) {
      List<Map<String, Cells>> published = new ArrayList<>();
      List<Map<String, boolean[][]>> known = new ArrayList<>();
      for (Map<PersonCells.Key, SortedMap<String, Cells>> release : before) {
        Map<String, boolean[][]> all = new TreeMap<>();
        release.get(key).forEach((side, cells) -> all.put(side, all(cells)));
        published.add(release.get(key));
        known.add(all);
      }
      shown.add(key, new PersonFigures(tree, MONTHS, cells(key), published, known), false);
    }
    return shown.all();
  }

  private static boolean[][] all(Cells cells) {
    boolean[][] all = new boolean[cells.at().length][MONTHS];
    for (boolean[] row : all) {
      Arrays.fill(row, true);
    }
    return all;
  }

  /** Every figure, as if nothing were hidden. */
  Map<PersonCells.Key, SortedMap<String, Cells>> everything() {
    return Map.of(WHOLE, cells(WHOLE), PART, cells(PART));
  }
}
