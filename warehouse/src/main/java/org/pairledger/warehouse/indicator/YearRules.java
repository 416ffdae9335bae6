package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes down with which parameters each indicator was measured in each year. */
final class YearRules {

  private static final String TABLE =
      """
      create or replace temp table measure_rules (
          indicator varchar,
          plan_year integer,
          parameters varchar
      )
      """;

  private final IndicatorCatalogue catalogue;
  private final YearParameters rules;

  YearRules(IndicatorCatalogue catalogue, YearParameters rules) {
    this.catalogue = catalogue;
    this.rules = rules;
  }

  void write(Connection connection, SortedSet<Integer> years) throws SQLException {
    try (Statement make = connection.createStatement()) {
      make.execute(TABLE);
    }
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_rules")) {
      for (Indicator indicator : catalogue.all()) {
        for (int year : years) {
          rows.beginRow();
          rows.append(indicator.code()).append(year).append(parameters(indicator, year));
          rows.endRow();
        }
      }
    }
  }

  /** Its own and those of the indicators it is derived from, defaults filled in. */
  private String parameters(Indicator indicator, int year) {
    List<Indicator> measured = new ArrayList<>(List.of(indicator));
    Derivation derivation = indicator.derivation();
    if (derivation != null) {
      derivation.of().forEach(code -> measured.add(catalogue.get(code)));
    }
    Map<String, String> all = new TreeMap<>();
    for (Indicator one : measured) {
      one.params().forEach(p -> all.put(one.code() + "." + p.name(), p.defaultValue()));
      rules.of(year, one.code()).forEach((name, value) -> all.put(one.code() + "." + name, value));
    }
    return all.toString();
  }
}
