package org.pairledger.transform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Member;
import org.pairledger.contract.workspace.Region;
import org.pairledger.contract.workspace.Workspace;

/**
 * Which code a place name stands for inside one side of a pairing in a year: 水口镇 exists sixteen
 * times in the country, and once in 龙州县. A name of two places of one level stands for neither.
 */
final class PlaceNames {

  /** The level of a name looked for on all levels. */
  static final String ANY = "any";

  private static final Field PAIRING = required("pairing_id", "结对编号", "Pairing", STRING);
  private static final Field YEAR = required("plan_year", "年度", "Year", INTEGER);
  private static final Field ROLE = required("member_role", "角色", "Role", STRING);
  private static final Field LEVEL = required("place_level", "级别", "Level", STRING);
  private static final Field KEY = required("place_key", "地名", "Name", STRING);

  static final Table TABLE =
      new Table(
          "place_names",
          "地名",
          "one row per pairing, year, side, level and name",
          List.of(PAIRING, YEAR, ROLE, LEVEL, KEY),
          List.of(
              PAIRING,
              YEAR,
              ROLE,
              LEVEL,
              KEY,
              required("place_code", "代码", "Code", STRING),
              required("place_name", "名称", "Name", STRING),
              optional("place_town_code", "乡镇代码", "Town", STRING),
              optional("place_town_name", "乡镇", "Town name", STRING),
              optional("place_county_code", "县代码", "County", STRING)));

  private PlaceNames() {}

  /**
   * Adds to each row what the name in it stands for: {@code <prefix>_code, _name, _town_code,
   * _town_name, _county_code}.
   *
   * @param role the side in which to look
   * @param level of the place, or {@link #ANY}
   */
  static Dataset<Row> resolve(
      Dataset<Row> rows, Tables upstream, Column role, String level, Column name, String prefix) {
    Dataset<Row> places =
        upstream
            .get(TABLE)
            .filter(col("place_level").equalTo(level))
            .select(
                col("pairing_id").as("_pairing"),
                col("plan_year").as("_year"),
                col("member_role").as("_role"),
                col("place_key").as("_key"),
                col("place_code").as(prefix + "_code"),
                col("place_name").as(prefix + "_name"),
                col("place_town_code").as(prefix + "_town_code"),
                col("place_town_name").as(prefix + "_town_name"),
                col("place_county_code").as(prefix + "_county_code"));
    Column same =
        col("pairing_id")
            .equalTo(col("_pairing"))
            .and(col("plan_year").equalTo(col("_year")))
            .and(role.equalTo(col("_role")))
            .and(PlaceWords.key(name).equalTo(col("_key")));
    return rows.join(broadcast(places), same, "left").drop("_pairing", "_year", "_role", "_key");
  }

  /** All names of the pairings in these years. */
  static Given rows(Workspace workspace, Regions regions, Set<Integer> years) {
    Given rows = new Given(TABLE);
    for (int year : years) {
      workspace
          .pairings()
          .forEach(
              pairing ->
                  List.of("D", "R")
                      .forEach(
                          role -> {
                            NameIndex index = new NameIndex();
                            workspace.members().stream()
                                .filter(member -> member.pairingId().equals(pairing.pairingId()))
                                .filter(member -> member.role().name().equals(role))
                                .filter(
                                    member -> stands(member.validFrom(), member.validTo(), year))
                                .forEach(member -> addAll(index, regions, member, year));
                            index.forEach(
                                (level, key, region) ->
                                    add(
                                        rows,
                                        regions,
                                        pairing.pairingId(),
                                        year,
                                        role,
                                        level,
                                        key,
                                        region));
                          }));
    }
    return rows;
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
      String pairing,
      int year,
      String role,
      String level,
      String key,
      Region region) {
    Optional<Region> town = regions.above(region, "town");
    rows.add(
        pairing,
        year,
        role,
        level,
        key,
        region.code(),
        region.name(),
        town.map(Region::code).orElse(null),
        town.map(Region::name).orElse(null),
        regions.above(region, "county").map(Region::code).orElse(null));
  }

  private static boolean stands(Optional<LocalDate> from, Optional<LocalDate> to, int year) {
    return from.map(day -> day.getYear() <= year).orElse(true)
        && to.map(day -> day.isAfter(LocalDate.of(year, 1, 1))).orElse(true);
  }
}
