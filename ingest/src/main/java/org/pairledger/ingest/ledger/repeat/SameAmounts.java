package org.pairledger.ingest.ledger.repeat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The amounts of two lists, of which one may tell the other again in other columns and words. */
public final class SameAmounts {

  /** So many amounts that differ are alike by no chance. */
  private static final int MANY = 5;

  private static final int FEWEST = 3;

  /** A sum of whole thousands may be another sum by chance. */
  private static final long ROUND = 100_000;

  private SameAmounts() {}

  /** Those that say something. */
  static List<Long> of(List<Long> all) {
    return all.stream().filter(amount -> amount != 0).toList();
  }

  /** Whether these amounts would not stand in another list by chance. */
  static boolean areTelling(List<Long> amounts, boolean isMoney) {
    int unlike = new HashSet<>(amounts).size();
    long total = amounts.stream().mapToLong(Long::longValue).sum();
    return unlike >= MANY || (unlike >= FEWEST && isMoney && total % ROUND != 0);
  }

  /** Whether the first has each amount of the second, as often. */
  static boolean holds(List<Long> all, List<Long> some) {
    if (all.size() < some.size()) {
      return false;
    }
    Map<Long, Integer> left = new HashMap<>();
    all.forEach(amount -> left.merge(amount, 1, Integer::sum));
    return some.stream().allMatch(amount -> left.merge(amount, -1, Integer::sum) >= 0);
  }

  /** Whether the second of two tables tells nothing but amounts of the first, all of both known. */
  public static boolean areAgain(Fingerprint first, Fingerprint second) {
    boolean areKnown =
        first.hashes().size() == first.rows() && second.hashes().size() == second.rows();
    List<Long> some = of(second.fen());
    return areKnown && areTelling(some, true) && holds(of(first.fen()), some);
  }
}
