package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is shown so far of all figures over persons; each minds those before it. */
final class ShownFigures {

  private final PairingTree tree;
  private final PersonKinds kinds;
  private final long k;
  private final Map<PersonCells.Key, SortedMap<String, Cells>> shown = new LinkedHashMap<>();

  private final Map<PersonCells.Key, List<Map<String, Cells>>> before = new LinkedHashMap<>();

  /** Which parts that have nobody in common were taken out of a whole. */
  private final Map<PersonCells.Key, List<PersonCells.Key>> parts = new LinkedHashMap<>();

  ShownFigures(PairingTree tree, PersonKinds kinds, long k) {
    this.tree = tree;
    this.kinds = kinds;
    this.k = k;
  }

  Map<PersonCells.Key, SortedMap<String, Cells>> all() {
    return shown;
  }

  /** Adds a year of an indicator; years come in their order. */
  void add(PersonCells.Key key, PersonFigures figures, boolean isStock) {
    List<PersonFigures.Whole> wholes = new ArrayList<>();
    for (String whole : kinds.wholes(key.indicator())) {
      PersonCells.Key of = new PersonCells.Key(whole, key.year());
      if (shown.containsKey(of)) {
        boolean isApart = kinds.isApart(key.indicator());
        wholes.addAll(isApart ? rests(of) : List.of(whole(of)));
        if (isApart) {
          parts.computeIfAbsent(of, none -> new ArrayList<>()).add(key);
        }
      }
    }
    before.put(key, figures.before());
    shown.put(
        key,
        figures.shown(
            k, wholes, side -> isStock ? endBefore(key, side) : Cells.none(tree.size(), 1)));
  }

  /** A whole, and it less any of the parts that are shown of it already. */
  private List<PersonFigures.Whole> rests(PersonCells.Key whole) {
    List<PersonFigures.Whole> rests = new ArrayList<>();
    rests.add(whole(whole));
    for (PersonCells.Key part : parts.getOrDefault(whole, List.of())) {
      for (PersonFigures.Whole rest : List.copyOf(rests)) {
        PersonFigures.Whole less = whole(part);
        rests.add(
            new PersonFigures.Whole(
                less(rest.now(), less.now()), lessEach(rest.before(), less.before())));
      }
    }
    return rests;
  }

  private PersonFigures.Whole whole(PersonCells.Key key) {
    return new PersonFigures.Whole(
        shown.getOrDefault(key, new TreeMap<>()), before.getOrDefault(key, List.of()));
  }

  private static List<Map<String, Cells>> lessEach(
      List<Map<String, Cells>> wholes, List<Map<String, Cells>> parts) {
    List<Map<String, Cells>> rests = new ArrayList<>();
    for (int release = 0; release < wholes.size(); release++) {
      rests.add(less(wholes.get(release), parts.get(release)));
    }
    return rests;
  }

  private static Map<String, Cells> less(Map<String, Cells> whole, Map<String, Cells> part) {
    Map<String, Cells> rest = new TreeMap<>();
    Set<String> sides = new TreeSet<>(whole.keySet());
    sides.retainAll(part.keySet());
    sides.forEach(
        side ->
            rest.put(side, Objects.requireNonNull(whole.get(side)).less(List.of(part.get(side)))));
    return rest;
  }

  private Cells endBefore(PersonCells.Key key, String side) {
    Cells ends = Cells.none(tree.size(), 1);
    Map<String, Cells> before =
        shown.getOrDefault(new PersonCells.Key(key.indicator(), key.year() - 1), new TreeMap<>());
    Cells cells = before.get(side);
    for (int node = 0; cells != null && node < tree.size(); node++) {
      ends.at()[node][0] = cells.at()[node][cells.at()[node].length - 1];
    }
    return ends;
  }
}
