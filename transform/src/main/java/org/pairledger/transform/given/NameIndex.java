package org.pairledger.transform.given;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pairledger.contract.workspace.region.Region;

/** Names with the one region each stands for: the best reading wins, two equal ones cancel out. */
final class NameIndex {

  /** Worse than a region's own name: another name of it, or one with its county before it. */
  static final int ALIAS = 1;

  /** Worse still: a name without its last word. */
  static final int SHORT = 2;

  /** The name of a region that does not stand in this year. */
  static final int PAST = 10;

  private static final String ANY = "any";
  private static final int LEVEL_STEP = 100;
  private static final Map<String, Integer> DEPTH =
      Map.of("province", 0, "city", 1, "county", 2, "town", 3, "village", 4);

  private final Map<String, Map<String, Map<Integer, TreeSet<Reading>>>> names = new TreeMap<>();

  /** A region that a name may stand for. */
  private record Reading(String code, Region region) implements Comparable<Reading> {
    @Override
    public int compareTo(Reading other) {
      return code.compareTo(other.code);
    }
  }

  /** Hears each scope, name and region. */
  interface Heard {
    void name(String scope, String key, Region region);
  }

  /** Adds a name, on its own level and among all. */
  void add(Region region, String key, int rank) {
    put(region.level(), key, rank, region);
    int depth = DEPTH.getOrDefault(region.level(), DEPTH.size());
    put(ANY, key, rank % PAST * LEVEL_STEP + rank / PAST * LEVEL_STEP * PAST + depth, region);
  }

  /** Adds a name that is looked for in this scope. */
  void put(String scope, String key, int rank, Region region) {
    names
        .computeIfAbsent(scope, l -> new TreeMap<>())
        .computeIfAbsent(key, k -> new TreeMap<>())
        .computeIfAbsent(rank, r -> new TreeSet<>())
        .add(new Reading(region.code(), region));
  }

  void forEach(Heard heard) {
    names.forEach(
        (scope, keys) ->
            keys.forEach(
                (key, ranks) -> {
                  TreeSet<Reading> best = ranks.values().iterator().next();
                  if (best.size() == 1) {
                    heard.name(scope, key, best.first().region());
                  }
                }));
  }
}
