package org.pairledger.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Field;

/**
 * Kinds of ledgers that only this workspace knows, in SQL made for them: {@code fct_own_records},
 * and what contracts alone tell of persons and places to the tables that are of all ledgers.
 */
final class OwnRecords {

  private static final String COUNTY = "county";
  private static final String TOWNS = "place_names_town";

  /** The recipient's township of that name: in the county that the row tells, or its only one. */
  private static final String TOWN =
      """

      left join place_names_town %1$s
          on %1$s.of_pairing = told.pairing_id
          and %1$s.of_year = told.plan_year
          and %1$s.of_role = 'R'
          and %1$s.place_key = place_key(%2$s)""";

  private OwnRecords() {}

  /** The file of these kinds of ledgers, of which there is at least one. */
  static StarFile of(List<Dataset> own) {
    List<String> reads = new ArrayList<>(own.stream().map(OwnRecords::told).toList());
    if (own.stream().anyMatch(OwnFact::isPlaced)) {
      reads.add(TOWNS);
    }
    return new StarFile(
        FctOwnRecords.TABLE.name(),
        List.of("fact_id"),
        reads,
        own.stream().map(Dataset::name).toList(),
        "",
        "",
        all(own, OwnRecords::query));
  }

  /** Step {@code persons_told}: whom ledgers of all kinds name by a person's key, row by row. */
  static StarFile persons(List<Dataset> all) {
    return step(
        "persons_told",
        all.stream().filter(one -> one.first(FieldType.ID_NUMBER).isPresent()).toList(),
        "",
        one -> "person_key, person_key_full, key_strength, sex, birth_year");
  }

  /**
   * Step {@code own_townships}: the townships that these ledgers tell in words; one row per row.
   */
  static StarFile townships(List<Dataset> own) {
    return step(
        "own_townships",
        own.stream().filter(OwnFact::isPlaced).toList(),
        """
        cast(null as string) as pairing_id, cast(null as int) as plan_year,
        cast(null as string) as dataset, cast(null as string) as source_file,
        cast(null as int) as source_sheet, cast(null as int) as source_table,
        cast(null as int) as source_row,
        cast(null as string) as county, cast(null as string) as township""",
        one ->
            "pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row, "
                + (tellsCounty(one) ? COUNTY : "cast(null as string) as county")
                + ", township");
  }

  /** What these ledgers tell of something; of none of them, no row of that shape. */
  private static StarFile step(
      String name, List<Dataset> of, String none, Function<Dataset, String> columns) {
    return new StarFile(
        name,
        List.of(),
        of.stream().map(OwnRecords::told).toList(),
        List.of(),
        "",
        "",
        of.isEmpty()
            ? "select " + none + "\nwhere false"
            : all(of, one -> "select " + columns.apply(one) + " from " + told(one)));
  }

  private static String all(List<Dataset> own, Function<Dataset, String> query) {
    return own.stream().map(query).collect(Collectors.joining("\nunion all\n"));
  }

  private static String told(Dataset dataset) {
    return "told_" + dataset.name();
  }

  private static boolean tellsCounty(Dataset dataset) {
    return dataset.field(COUNTY).filter(field -> field.type() == FieldType.TEXT).isPresent();
  }

  private static String query(Dataset dataset) {
    String day =
        dataset
            .first(FieldType.DATE)
            .map(field -> "told." + field.name())
            .orElse("cast(null as date)");
    return """
    select
        hash63('fct_own_records|' || told.row_address) as fact_id,
        told.pairing_id, told.plan_year, told.reporting_side, told.owner, told.dataset,
        %s as told_on,
        '{' || concat_ws(',', %s) || '}' as row_values,
        told.source_file, told.source_sheet, told.source_row, told.known_from, told.known_to
    from %s told%s\
    """
        .formatted(day, values(dataset), told(dataset), places(dataset));
  }

  private static String places(Dataset dataset) {
    if (!OwnFact.isPlaced(dataset)) {
      return "";
    }
    String town = TOWN.formatted("town", "told.township");
    return tellsCounty(dataset)
        ? town + TOWN.formatted("path", "told.county || told.township")
        : town;
  }

  private static String values(Dataset dataset) {
    return OwnFact.values(dataset).stream()
        .map(field -> value(dataset, field))
        .collect(Collectors.joining(", "));
  }

  /** A name and its value as JSON; nothing where there is no value. */
  private static String value(Dataset dataset, Field field) {
    String column = column(dataset, field);
    String text =
        switch (field.type()) {
          case STRING -> "json_text(" + column + ")";
          case DATE -> "json_text(cast(" + column + " as string))";
          default -> "cast(" + column + " as string)";
        };
    return "'\"" + field.name() + "\":' || " + text;
  }

  private static String column(Dataset dataset, Field field) {
    if (!field.equals(OwnFact.TOWNSHIP_CODE) || !OwnFact.isPlaced(dataset)) {
      return "told." + field.name();
    }
    return tellsCounty(dataset) ? "coalesce(path.place_code, town.place_code)" : "town.place_code";
  }
}
