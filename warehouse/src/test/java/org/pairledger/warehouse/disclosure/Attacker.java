package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up and subtracts published figures at random, of persons who lie inside one another: later
 * months, pairings above, both sides, a whole, and the release after.
 */
final class Attacker {

  private final PairingTree tree;
  private final List<Map<PersonCells.Key, SortedMap<String, Cells>>> releases;
  private final Random random;

  Attacker(
      PairingTree tree, List<Map<PersonCells.Key, SortedMap<String, Cells>>> releases, long seed) {
    this.tree = tree;
    this.releases = releases;
    this.random = new Random(seed);
  }

  /** How many of so many questions are answered by fewer than k persons, and not by nobody. */
  int isolated(int questions, int k) {
    int isolated = 0;
    for (int i = 0; i < questions; i++) {
      long answer = Math.abs(ask());
      if (answer != Cells.NONE && answer > 0 && answer < k * 1_000_000L) {
        isolated++;
      }
    }
    return isolated;
  }

  /** One question; none where a figure it needs is not published. */
  private long ask() {
    boolean isOfTwo = releases.size() > 1 && random.nextInt(3) == 0;
    int release = random.nextInt(releases.size());
    Question question = new Question(random);
    long one = inOne(releases.get(isOfTwo ? 1 : release), question);
    if (isOfTwo && question.earlier < 0 && random.nextBoolean()) {
      question.month = random.nextInt(question.month + 1);
    }
    return isOfTwo ? less(one, inOne(releases.get(0), question)) : one;
  }

  private long inOne(Map<PersonCells.Key, SortedMap<String, Cells>> release, Question question) {
    long whole = question.isOfWhole ? rest(release.get(RandomPersons.WHOLE), question) : 0;
    long part = question.isOfPart ? rest(release.get(RandomPersons.PART), question) : 0;
    return question.isOfWhole ? less(whole, part) : part;
  }

  /** A pairing less some of those under it, at a month and less an earlier one. */
  private long rest(@Nullable SortedMap<String, Cells> bySide, Question question) {
    long rest = months(bySide, question.node, question);
    for (int child : tree.children(question.node)) {
      if ((question.taken >> (child % 30) & 1) == 1) {
        rest = less(rest, months(bySide, child, question));
      }
    }
    return rest;
  }

  private static long months(
      @Nullable SortedMap<String, Cells> bySide, int node, Question question) {
    long late = sides(bySide, node, question.month, question);
    return question.earlier < 0
        ? late
        : less(late, sides(bySide, node, question.earlier, question));
  }

  private static long sides(
      @Nullable SortedMap<String, Cells> bySide, int node, int month, Question question) {
    if (bySide == null) {
      return Cells.NONE;
    }
    long figure = bySide.get(question.side).at()[node][month];
    for (String without : question.without) {
      figure = less(figure, bySide.get(without).at()[node][month]);
    }
    return figure;
  }

  private static long less(long one, long other) {
    return one == Cells.NONE || other == Cells.NONE ? Cells.NONE : one - other;
  }

  /** What is asked, whatever the release. */
  private final class Question {

    final int node;
    int month;
    final int earlier;
    final int taken;
    final String side;
    final List<String> without = new ArrayList<>();
    final boolean isOfWhole;
    final boolean isOfPart;

    Question(Random random) {
      node = random.nextInt(tree.size());
      month = random.nextInt(RandomPersons.MONTHS);
      earlier = random.nextBoolean() ? -1 : random.nextInt(RandomPersons.MONTHS);
      taken = random.nextInt(3) == 0 ? -1 : random.nextInt(1 << 30);
      side = List.of("J", "D", "R").get(random.nextInt(3));
      if (side.equals("J")) {
        List.of("D", "R").forEach(one -> addAtRandom(one, random));
      }
      isOfWhole = random.nextBoolean();
      isOfPart = !isOfWhole || random.nextBoolean();
    }

    private void addAtRandom(String one, Random random) {
      if (random.nextInt(3) == 0) {
        without.add(one);
      }
    }
  }
}
