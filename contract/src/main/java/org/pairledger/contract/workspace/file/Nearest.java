package org.pairledger.contract.workspace.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody may have meant: the few of the allowed words that are written most like theirs. */
public final class Nearest {

  private static final int MOST = 5;

  private Nearest() {}

  /** At most five, the nearest first; of equally near ones in the order of the alphabet. */
  public static List<String> of(String found, Collection<String> allowed) {
    return allowed.stream()
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(one -> distance(found, one))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** How many letters have to be changed, put in or left out to make one word of the other. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
