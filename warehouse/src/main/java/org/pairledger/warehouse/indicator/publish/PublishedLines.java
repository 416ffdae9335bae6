package org.pairledger.warehouse.indicator.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.ask.Knowledge;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.YearParameters;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Asks for every pairing, year, indicator and side that is published: once by what is known at the
 * end, and once by what was known on each of its days.
 */
final class PublishedLines {

  private record Line(int no, Request request, LocalDate lastDay, boolean isThen) {}

  private final IndicatorCatalogue catalogue;
  private final YearParameters rules;
  private final LocalDate asOf;
  private final LocalDate knownOn;
  private final AskList asks;
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> without;

  PublishedLines(
      IndicatorCatalogue catalogue, YearParameters rules, LocalDate asOf, LocalDate knownOn) {
    this(catalogue, rules, asOf, knownOn, Set.of());
  }

  private PublishedLines(
      IndicatorCatalogue catalogue,
      YearParameters rules,
      LocalDate asOf,
      LocalDate knownOn,
      Set<String> without) {
    this.without = without;
    this.catalogue = catalogue;
    this.rules = rules;
    this.asOf = asOf;
    this.knownOn = knownOn;
    this.asks = new AskList(catalogue, rules, knownOn);
  }

  /** The same; nothing is asked of these codes. */
  PublishedLines without(Set<String> codes) {
    return new PublishedLines(catalogue, rules, asOf, knownOn, codes);
  }

  /** Adds the years, and writes what the lines stand for to {@code measure_lines}. */
  AskList write(Connection connection, SortedSet<Integer> years) throws SQLException {
    for (int year : years) {
      for (String pairing : pairings(connection, year)) {
        add(pairing, year);
      }
    }
    try (Statement make = connection.createStatement()) {
      make.execute(SqlTemplate.of("measure/lines-table").toString());
    }
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_lines")) {
      for (Line line : lines) {
        append(rows, line);
      }
    }
    return asks;
  }

  private void add(String pairing, int year) {
    for (Indicator indicator : catalogue.all()) {
      if (without.contains(indicator.code())) {
        continue;
      }
      for (String side : indicator.sides()) {
        Request request =
            Request.year(pairing, year, indicator.code(), rules.of(year, indicator.code()), side);
        LocalDate end = request.windowTo().isBefore(asOf) ? request.windowTo() : asOf;
        lines.add(new Line(asks.add(request, asOf, knownOn), request, end, false));
        lines.add(new Line(asks.add(request, end, Knowledge.growing(end)), request, end, true));
      }
    }
  }

  private static List<String> pairings(Connection connection, int year) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(SqlTemplate.of("measure/pairings").toString())) {
      query.setObject(1, LocalDate.of(year, 12, 31));
      query.setObject(2, LocalDate.of(year, 1, 1));
      try (ResultSet row = query.executeQuery()) {
        List<String> pairings = new ArrayList<>();
        while (row.next()) {
          pairings.add(row.getString(1));
        }
        return pairings;
      }
    }
  }

  private static void append(DuckDBAppender rows, Line line) throws SQLException {
    Request request = line.request();
    rows.beginRow();
    rows.append(line.no()).append(request.pairingId()).append(request.planYear());
    rows.append(request.indicator()).append(request.side());
    rows.append(line.lastDay()).append(line.isThen());
    rows.endRow();
  }
}
