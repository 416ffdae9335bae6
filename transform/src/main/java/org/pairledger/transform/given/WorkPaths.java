package org.pairledger.transform.given;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.table.Given;
import org.pairledger.transform.words.PlaceWords;

/**
 * Every way a province, city or county is written in one piece: 广东省江门市鹤山市, 广东江门, 津南区. A piece that
 * may mean two places is left out, unless the one lies in the other (吉林) or the one is a province
 * (海南).
 */
final class WorkPaths {

  /** What may come after the words: a town or a firm, what makes no other name of them, nothing. */
  private enum Followed {
    ANY,
    NO_NAME,
    END
  }

  private static final Field KEY = required("path_key", "地名", "Words", STRING);

  static final Table TABLE =
      new Table(
          "place_paths",
          "连写的务工地名",
          "one row per way to write a place in one piece",
          List.of(KEY),
          List.of(
              KEY,
              required("followed_by", "其后可写", "Followed by", STRING),
              required("province_code", "省代码", "Province", STRING),
              optional("city_code", "市代码", "City", STRING),
              optional("county_code", "县代码", "County", STRING)));

  private static final Set<String> LEVELS = Set.of("province", "city", "county");
  private static final String NO_CITY = "直辖县级行政区划";
  private static final int SHORTEST_FULL = 3;

  private final Regions regions;
  private final Map<String, Map<Integer, Map<String, Reading>>> readings = new HashMap<>();
  private final IdentityHashMap<Region, List<Name>> names = new IdentityHashMap<>();
  private final IdentityHashMap<Region, Optional<Codes>> codes = new IdentityHashMap<>();

  /** A place that words may stand for. */
  private record Reading(Region region, Followed followed) {}

  /** A name of a place; a short one lacks its last word. */
  private record Name(String words, boolean isFull) {}

  /** What a place is, and lies in. */
  private record Codes(String province, @Nullable String city, @Nullable String county) {}

  private WorkPaths(Regions regions) {
    this.regions = regions;
  }

  static Given rows(Regions regions) {
    WorkPaths paths = new WorkPaths(regions);
    regions.all().stream()
        .filter(region -> LEVELS.contains(region.level()) && !region.name().contains(NO_CITY))
        .forEach(paths::add);
    Given rows = new Given(TABLE);
    paths.readings.forEach((key, ranks) -> paths.fill(rows, key, ranks));
    return rows;
  }

  private void add(Region region) {
    List<Region> above =
        regions.upwards(region).stream()
            .skip(1)
            .filter(at -> !at.name().contains(NO_CITY))
            .toList();
    List<String> before = new ArrayList<>(List.of(""));
    for (int i = above.size() - 1; i >= 0; i--) {
      List<Name> names = names(above.get(i));
      for (String start : List.copyOf(before)) {
        names.forEach(name -> before.add(start + name.words()));
      }
    }
    for (String start : before) {
      for (Name name : names(region)) {
        put(start, name, region, !above.isEmpty() && start.isEmpty());
      }
    }
  }

  private void put(String start, Name name, Region region, boolean isAlone) {
    boolean isPast = region.validTo().isPresent();
    int rank = (isPast ? 2 : 0) + (name.isFull() ? 0 : 1);
    readings
        .computeIfAbsent(start + name.words(), k -> new HashMap<>())
        .computeIfAbsent(rank, r -> new LinkedHashMap<>())
        .put(region.code(), new Reading(region, followed(start, name, isAlone)));
  }

  private static Followed followed(String start, Name name, boolean isAlone) {
    if (name.isFull() && !(isAlone && name.words().length() < SHORTEST_FULL)) {
      return Followed.ANY;
    }
    return start.isEmpty() ? Followed.END : Followed.NO_NAME;
  }

  private List<Name> names(Region region) {
    return names.computeIfAbsent(region, this::namesOf);
  }

  private List<Name> namesOf(Region region) {
    Map<String, Name> found = new LinkedHashMap<>();
    String full = PlaceWords.key(region.name());
    String stem = PlaceWords.stem(full, region.level());
    found.put(full, new Name(full, true));
    regions.aliases(region).forEach(alias -> found.putIfAbsent(alias, new Name(alias, true)));
    found.putIfAbsent(stem, new Name(stem, false));
    if (full.endsWith("自治州")) {
      found.putIfAbsent(stem + "州", new Name(stem + "州", false));
    }
    return List.copyOf(found.values());
  }

  private void fill(Given rows, String key, Map<Integer, Map<String, Reading>> ranks) {
    int best = ranks.keySet().stream().mapToInt(rank -> rank).min().orElseThrow();
    meant(List.copyOf(Objects.requireNonNull(ranks.get(best)).values()))
        .ifPresent(
            reading ->
                codes
                    .computeIfAbsent(reading.region(), this::codes)
                    .ifPresent(
                        at ->
                            rows.add(
                                key,
                                reading.followed().name(),
                                at.province(),
                                at.city(),
                                at.county())));
  }

  private Optional<Codes> codes(Region region) {
    return regions
        .above(region, "province")
        .map(
            province ->
                new Codes(
                    province.code(),
                    regions.city(region).map(Region::code).orElse(null),
                    regions.county(region).map(Region::code).orElse(null)));
  }

  /** The only reading, the one that holds all others, or the province. */
  private Optional<Reading> meant(List<Reading> readings) {
    if (readings.size() == 1) {
      return Optional.of(readings.get(0));
    }
    return readings.stream()
        .filter(reading -> reading.region().level().equals("province"))
        .findFirst()
        .or(
            () ->
                readings.stream()
                    .filter(reading -> readings.stream().allMatch(other -> holds(reading, other)))
                    .findFirst());
  }

  private boolean holds(Reading outer, Reading inner) {
    return regions.upwards(inner.region()).stream()
        .anyMatch(at -> at.code().equals(outer.region().code()));
  }
}
