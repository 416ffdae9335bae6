package org.pairledger.transform.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of several pairings' things are one: told in the same words, at most so many days apart,
 * one thing of a pairing with one of another, those of the earliest year and then the nearest
 * first: no later ledger parts what an earlier year joined. What people decided of two facts goes
 * before all of this.
 */
final class SameThings {

  /**
   * What one row of a ledger says of a thing; days are counted from 1970.
   *
   * @param own the thing, as its pairing alone knows it
   * @param year whose ledger says so
   * @param words what must be told alike
   * @param agreeing what must be told alike where both tell it
   */
  record Statement(
      String own,
      String pairing,
      int year,
      long fact,
      String words,
      List<@Nullable String> agreeing,
      int day,
      Known known) {

    private boolean isOneWith(Statement other, int daysApart) {
      return !pairing.equals(other.pairing)
          && daysTo(other) <= daysApart
          && agrees(other)
          && known.overlaps(other.known);
    }

    private int daysTo(Statement other) {
      return Math.abs(day - other.day);
    }

    private boolean agrees(Statement other) {
      for (int i = 0; i < agreeing.size(); i++) {
        String here = agreeing.get(i);
        String there = other.agreeing.get(i);
        if (here != null && there != null && !here.equals(there)) {
          return false;
        }
      }
      return true;
    }
  }

  /** What somebody decided of two facts. */
  record Decision(long factA, long factB, boolean isSame) {}

  /** Two things of two pairings that the ledgers tell alike. */
  private record Likeness(int year, int days, String one, String other) {}

  /** Things that are one so far. */
  private static final class Group {
    private final Set<String> things = new HashSet<>();
    private final Set<String> pairings = new HashSet<>();
    private boolean isDecided;
  }

  private final Map<String, Group> groups = new HashMap<>();
  private final Set<List<String>> alike = new HashSet<>();
  private final Set<List<String>> parted = new HashSet<>();

  private SameThings() {}

  /** The least of the things that are one, by thing; a thing that stands alone is not there. */
  static Map<String, String> of(
      List<Statement> statements, List<Decision> decisions, int daysApart) {
    SameThings same = new SameThings();
    statements.forEach(same::add);
    same.decide(statements, decisions);
    List<Likeness> likenesses = likenesses(statements, daysApart);
    likenesses.forEach(likeness -> same.alike.addAll(inBothOrders(likeness.one, likeness.other)));
    likenesses.forEach(same::joinIfAllowed);
    return same.names();
  }

  private void add(Statement statement) {
    Group group = groups.computeIfAbsent(statement.own, own -> new Group());
    group.things.add(statement.own);
    group.pairings.add(statement.pairing);
  }

  private void decide(List<Statement> statements, List<Decision> decisions) {
    Map<Long, String> things = new HashMap<>();
    statements.forEach(statement -> things.put(statement.fact, statement.own));
    for (Decision decision : decisions) {
      String one = things.get(decision.factA);
      String other = things.get(decision.factB);
      if (one != null && other != null && decision.isSame) {
        join(one, other).isDecided = true;
      } else if (one != null && other != null) {
        parted.addAll(inBothOrders(one, other));
      }
    }
  }

  private static Set<List<String>> inBothOrders(String one, String other) {
    return new HashSet<>(List.of(List.of(one, other), List.of(other, one)));
  }

  private static List<Likeness> likenesses(List<Statement> statements, int daysApart) {
    Map<String, List<Statement>> byWords = new TreeMap<>();
    statements.forEach(
        told -> byWords.computeIfAbsent(told.words, words -> new ArrayList<>()).add(told));
    Set<Likeness> found = new HashSet<>();
    for (List<Statement> told : byWords.values()) {
      told.sort(Comparator.comparingInt(Statement::day));
      for (int i = 0; i < told.size(); i++) {
        Statement one = told.get(i);
        for (int j = i + 1; j < told.size() && one.daysTo(told.get(j)) <= daysApart; j++) {
          if (one.isOneWith(told.get(j), daysApart)) {
            found.add(likeness(one, told.get(j)));
          }
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Likeness::year)
                .thenComparingInt(Likeness::days)
                .thenComparing(Likeness::one)
                .thenComparing(Likeness::other))
        .toList();
  }

  private static Likeness likeness(Statement one, Statement other) {
    boolean inOrder = one.own.compareTo(other.own) <= 0;
    return new Likeness(
        Math.max(one.year, other.year),
        one.daysTo(other),
        inOrder ? one.own : other.own,
        inOrder ? other.own : one.own);
  }

  private void joinIfAllowed(Likeness likeness) {
    Group one = Objects.requireNonNull(groups.get(likeness.one));
    Group other = Objects.requireNonNull(groups.get(likeness.other));
    boolean isOneEach = one.pairings.stream().noneMatch(other.pairings::contains);
    boolean isAlike = one.isDecided || other.isDecided || allAre(alike, one, other);
    if (isOneEach && isAlike && noneAre(parted, one, other)) {
      join(likeness.one, likeness.other);
    }
  }

  private static boolean allAre(Set<List<String>> pairs, Group one, Group other) {
    return one.things.stream()
        .allMatch(a -> other.things.stream().allMatch(b -> pairs.contains(List.of(a, b))));
  }

  private static boolean noneAre(Set<List<String>> pairs, Group one, Group other) {
    return one.things.stream()
        .noneMatch(a -> other.things.stream().anyMatch(b -> pairs.contains(List.of(a, b))));
  }

  private Group join(String one, String other) {
    Group group = Objects.requireNonNull(groups.get(one));
    Group joined = Objects.requireNonNull(groups.get(other));
    group.things.addAll(joined.things);
    group.pairings.addAll(joined.pairings);
    group.isDecided |= joined.isDecided;
    joined.things.forEach(thing -> groups.put(thing, group));
    return group;
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    groups.forEach(
        (thing, group) -> {
          if (group.things.size() > 1) {
            names.put(thing, group.things.stream().min(Comparator.naturalOrder()).orElseThrow());
          }
        });
    return names;
  }
}
