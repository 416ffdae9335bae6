package org.pairledger.dashboards.merge;

import java.util.ArrayList;
import java.util.List;

/** The places of one row or grid, when both the program and an author moved things in it. */
final class Places {

  private Places() {}

  /**
   * The author's order, less what the program took away, with what it added after the neighbour it
   * was shipped behind.
   */
  static List<String> merged(List<String> before, List<String> shipped, List<String> there) {
    List<String> merged = new ArrayList<>(there);
    merged.removeIf(id -> before.contains(id) && !shipped.contains(id));
    for (int n = 0; n < shipped.size(); n++) {
      String id = shipped.get(n);
      if (!before.contains(id) && !merged.contains(id)) {
        merged.add(behind(shipped.subList(0, n), merged), id);
      }
    }
    return merged;
  }

  private static int behind(List<String> earlier, List<String> merged) {
    for (int n = earlier.size() - 1; n >= 0; n--) {
      int at = merged.indexOf(earlier.get(n));
      if (at >= 0) {
        return at + 1;
      }
    }
    return 0;
  }
}
