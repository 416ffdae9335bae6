package org.pairledger.transform.given;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.table.Given;
import org.pairledger.transform.words.PlaceWords;

/**
 * Which code a place name stands for inside one side of a pairing in a year: 水口镇 exists sixteen
 * times in the country, and once in 龙州县. A name of two places of one level stands for neither.
 */
final class PlaceNames {

  /** Where among a side's regions a name is looked for. */
  enum Level {
    TOWN,
    VILLAGE,
    /** On all levels, the higher before the lower. */
    ANY;

    Table table() {
      return PlaceNames.table(name().toLowerCase(Locale.ROOT));
    }
  }

  private PlaceNames() {}

  private static Table table(String level) {
    List<Field> key =
        List.of(
            required("of_pairing", "结对编号", "Pairing", STRING),
            required("of_year", "年度", "Year", INTEGER),
            required("of_role", "角色", "Role", STRING),
            required("place_key", "地名", "Name", STRING));
    List<Field> found =
        List.of(
            required("place_code", "代码", "Code", STRING),
            required("place_name", "名称", "Name", STRING),
            optional("place_town_code", "乡镇代码", "Town", STRING),
            optional("place_town_name", "乡镇", "Town name", STRING),
            optional("place_county_code", "县代码", "County", STRING));
    return new Table(
        "place_names_" + level,
        "地名",
        "one row per pairing, year, side and name",
        key,
        Table.columns(key, found));
  }

  /** All names of the pairings in these years, a table for each level. */
  static List<Given> rows(Workspace workspace, Regions regions, Set<Integer> years) {
    Map<Level, Given> rows = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      rows.put(level, new Given(level.table()));
    }
    for (int year : years) {
      for (Pairing pairing : workspace.pairings()) {
        for (Side role : List.of(Side.D, Side.R)) {
          index(workspace, regions, pairing, role, year)
              .forEach(
                  (scope, key, region) ->
                      level(scope)
                          .map(rows::get)
                          .ifPresent(
                              given -> add(given, regions, pairing, year, role, key, region)));
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static Optional<Level> level(String scope) {
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equalsIgnoreCase(scope))
        .findFirst();
  }

  private static NameIndex index(
      Workspace workspace, Regions regions, Pairing pairing, Side role, int year) {
    NameIndex index = new NameIndex();
    workspace.members().stream()
        .filter(member -> member.pairingId().equals(pairing.pairingId()))
        .filter(member -> member.role() == role)
        .filter(member -> stands(member.validFrom(), member.validTo(), year))
        .forEach(member -> addAll(index, regions, member, year));
    return index;
  }

  private static void addAll(NameIndex index, Regions regions, Member member, int year) {
    for (Region region : regions.within(member.regionOrOrg())) {
      int rank = stands(region.validFrom(), region.validTo(), year) ? 0 : NameIndex.PAST;
      String key = PlaceWords.key(region.name());
      String stem = PlaceWords.stem(key, region.level());
      index.add(region, key, rank);
      regions.aliases(region).forEach(alias -> index.add(region, alias, rank + NameIndex.ALIAS));
      index.add(region, stem, rank + NameIndex.SHORT);
      for (String before : prefixes(regions, region)) {
        index.add(region, before + key, rank + NameIndex.ALIAS);
        regions
            .aliases(region)
            .forEach(alias -> index.add(region, before + alias, rank + NameIndex.ALIAS));
        index.add(region, before + stem, rank + NameIndex.SHORT);
      }
    }
  }

  /** What people write before a name: the town, the county, or both. */
  private static List<String> prefixes(Regions regions, Region region) {
    Optional<Region> county =
        regions.above(region, "county").filter(at -> !at.code().equals(region.code()));
    Set<String> counties =
        county.map(at -> PlaceWords.fullAndShort(at.name(), "county")).orElse(Set.of());
    Optional<String> town =
        regions
            .above(region, "town")
            .filter(at -> !at.code().equals(region.code()))
            .map(at -> PlaceWords.key(at.name()));
    Stream<String> withTown =
        town.stream()
            .flatMap(
                name ->
                    Stream.concat(Stream.of(name), counties.stream().map(before -> before + name)));
    return Stream.concat(counties.stream(), withTown).toList();
  }

  private static void add(
      Given rows,
      Regions regions,
      Pairing pairing,
      int year,
      Side role,
      String key,
      Region region) {
    Optional<Region> town = regions.above(region, "town");
    rows.add(
        pairing.pairingId(),
        year,
        role.name(),
        key,
        region.code(),
        region.name(),
        town.map(Region::code).orElse(null),
        town.map(Region::name).orElse(null),
        regions.county(region).map(Region::code).orElse(null));
  }

  private static boolean stands(Optional<LocalDate> from, Optional<LocalDate> to, int year) {
    return from.map(day -> day.getYear() <= year).orElse(true)
        && to.map(day -> day.isAfter(LocalDate.of(year, 1, 1))).orElse(true);
  }
}
