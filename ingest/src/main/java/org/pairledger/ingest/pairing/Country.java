package org.pairledger.ingest.pairing;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.pairledger.contract.workspace.region.Region;

/** All counties of the country, and the cities and provinces that may stand before their names. */
final class Country implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LAST_OF_COUNTIES = "县区市旗";
  private static final int SHORTEST = 3;

  private final Set<String> counties = new HashSet<>();
  private final Set<String> above = new HashSet<>();

  void county(Region region) {
    add(counties, region);
  }

  void above(Region region) {
    add(above, region);
  }

  private static void add(Set<String> names, Region region) {
    names.add(PlaceForms.key(region.name()));
    names.add(PlaceForms.brief(region));
  }

  /** Whether it is a county's name, in full or short. */
  boolean isCounty(String key) {
    return counties.contains(key);
  }

  /** Whether a text begins with a county's name in full, after those of what it lies in. */
  boolean begins(String key) {
    Deque<Integer> starts = new ArrayDeque<>(Set.of(0));
    while (!starts.isEmpty()) {
      int start = starts.remove();
      for (int end = start + 2; end <= key.length(); end++) {
        String name = key.substring(start, end);
        boolean isFull = LAST_OF_COUNTIES.indexOf(key.charAt(end - 1)) >= 0;
        if (isFull && name.length() >= SHORTEST && counties.contains(name)) {
          return true;
        }
        if (above.contains(name)) {
          starts.add(end);
        }
      }
    }
    return false;
  }
}
