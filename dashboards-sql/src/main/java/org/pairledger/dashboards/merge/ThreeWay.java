package org.pairledger.dashboards.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One asset out of four: what was shipped before, what is shipped now, how the Superset held the
 * former when it had just been brought there, and how it holds it now. What only the program
 * changed is the program's; what only an author changed stays; what both changed stays as the
 * author has it, and is told. Maps are merged key by key, {@code children} place by place, all else
 * whole. What is absent and what is null are one.
 */
public final class ThreeWay {

  private static final String PLACES = "children";

  private final boolean isShippedPreferred;
  private final List<String> changed = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();

  /** Where an author's word stands, and what would stand there without it (absent: nothing). */
  private final Map<List<String>, Optional<Object>> withoutAuthors = new LinkedHashMap<>();

  /**
   * A merge.
   *
   * @param isShippedPreferred whether what both changed is taken as it is shipped
   */
  public ThreeWay(boolean isShippedPreferred) {
    this.isShippedPreferred = isShippedPreferred;
  }

  /**
   * What both changed.
   *
   * @param path keys from the asset down, joined by slashes
   */
  public record Clash(String path, @Nullable Object there, @Nullable Object shipped) {}

  /** The paths that the program changes. */
  public List<String> changed() {
    return List.copyOf(changed);
  }

  /** The paths that an author changed and that stay so. */
  public List<String> kept() {
    return List.copyOf(kept);
  }

  /** What both changed, whoever won. */
  public List<Clash> clashes() {
    return List.copyOf(clashes);
  }

  /** The asset as it is to stand; an empty map when it is to go. */
  public Map<String, Object> merge(
      Map<String, Object> shippedBefore,
      Map<String, Object> shippedNow,
      Map<String, Object> foundBefore,
      Map<String, Object> foundNow) {
    return maps(List.of(), shippedBefore, shippedNow, foundBefore, foundNow);
  }

  /**
   * The asset as the Superset holds it after the import, less what is an author's word: what the
   * next merge has to start from, so that an edit that was kept once is kept again.
   */
  public Map<String, Object> withoutAuthors(Map<String, Object> after) {
    Map<String, Object> base = BundleTree.withoutNulls(after);
    withoutAuthors.forEach(
        (path, value) -> {
          Map<String, Object> at = base;
          for (String key : path.subList(0, path.size() - 1)) {
            at = BundleTree.map(at.computeIfAbsent(key, fresh -> new LinkedHashMap<>()));
          }
          String last = path.get(path.size() - 1);
          if (value.isPresent()) {
            at.put(last, value.get());
          } else {
            at.remove(last);
          }
        });
    return base;
  }

  private Map<String, Object> maps(
      List<String> path, @Nullable Object s0, @Nullable Object s1, @Nullable Object f0, Object f1) {
    Set<String> keys = new LinkedHashSet<>(map(f1).keySet());
    keys.addAll(map(s1).keySet());
    keys.addAll(map(s0).keySet());
    Map<String, Object> merged = new LinkedHashMap<>();
    for (String key : keys) {
      List<String> below = new ArrayList<>(path);
      below.add(key);
      Object value =
          value(below, map(s0).get(key), map(s1).get(key), map(f0).get(key), map(f1).get(key));
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged;
  }

  private @Nullable Object value(
      List<String> path,
      @Nullable Object s0,
      @Nullable Object s1,
      @Nullable Object f0,
      @Nullable Object f1) {
    if (s1 instanceof Map && f1 instanceof Map) {
      return maps(path, s0, s1, f0, f1);
    }
    if (same(s0, s1)) {
      return same(f0, f1) ? f1 : kept(path, f0, f1);
    }
    if (same(f1, s1)) {
      return f1;
    }
    if (same(f0, f1)) {
      changed.add(String.join("/", path));
      return s1;
    }
    if (isPlaces(path) && s1 instanceof List && f1 instanceof List) {
      withoutAuthors.put(path, Optional.of(s1));
      return Places.merged(texts(s0), texts(s1), texts(f1));
    }
    clashes.add(new Clash(String.join("/", path), f1, s1));
    if (!isShippedPreferred) {
      withoutAuthors.put(path, Optional.ofNullable(s1));
    }
    return isShippedPreferred ? s1 : f1;
  }

  private @Nullable Object kept(List<String> path, @Nullable Object f0, @Nullable Object f1) {
    kept.add(String.join("/", path));
    withoutAuthors.put(path, Optional.ofNullable(f0));
    return f1;
  }

  private static boolean isPlaces(List<String> path) {
    return path.get(path.size() - 1).equals(PLACES);
  }

  /** Whether two values say the same: 1 and 1.0 do, a key that is null says what none says. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
    }
    if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      Set<Object> keys = new LinkedHashSet<>(a.keySet());
      keys.addAll(b.keySet());
      return keys.stream().allMatch(key -> same(a.get(key), b.get(key)));
    }
    if (one instanceof List<?> a && other instanceof List<?> b) {
      return a.size() == b.size()
          && IntStream.range(0, a.size()).allMatch(n -> same(a.get(n), b.get(n)));
    }
    return Objects.equals(one, other);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
