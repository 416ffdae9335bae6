package org.pairledger.warehouse.indicator.definition;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes down how each indicator was defined in each year, and with which parameters. */
public final class YearRules {

  private static final String TABLE =
      """
      create or replace temp table measure_rules (
          indicator varchar,
          plan_year integer,
          parameters varchar,
          definition varchar
      )
      """;

  private final IndicatorCatalogue catalogue;
  private final YearParameters rules;

  public YearRules(IndicatorCatalogue catalogue, YearParameters rules) {
    this.catalogue = catalogue;
    this.rules = rules;
  }

  public void write(Connection connection, SortedSet<Integer> years) throws SQLException {
    try (Statement make = connection.createStatement()) {
      make.execute(TABLE);
    }
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_rules")) {
      for (Indicator indicator : catalogue.all()) {
        for (int year : years) {
          List<Indicator> measured = measured(indicator, year);
          rows.beginRow();
          rows.append(indicator.code()).append(year).append(parameters(measured, year));
          rows.append(measured.stream().map(Indicator::file).collect(Collectors.joining(",")));
          rows.endRow();
        }
      }
    }
  }

  /** The indicator and those it is derived from, as they are defined in a year. */
  private List<Indicator> measured(Indicator indicator, int year) {
    return Stream.concat(Stream.of(indicator.code()), indicator.parts().stream())
        .map(code -> catalogue.get(code, year))
        .toList();
  }

  /** Defaults filled in. */
  private String parameters(List<Indicator> measured, int year) {
    Map<String, String> all = new TreeMap<>();
    for (Indicator one : measured) {
      one.params().forEach(p -> all.put(one.code() + "." + p.name(), p.defaultValue()));
      rules.of(year, one.code()).forEach((name, value) -> all.put(one.code() + "." + name, value));
    }
    return all.toString();
  }
}
