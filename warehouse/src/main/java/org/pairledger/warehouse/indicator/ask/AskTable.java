package org.pairledger.warehouse.indicator.ask;

import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.sql.SqlTemplate;

/** The temporary tables a fold reads and writes: requests, parts, units, days. */
public final class AskTable {

  private static final int THRESHOLD_PLACES = 8;

  private AskTable() {}

  public static void write(Connection connection, AskList list, List<PlanUnit> units)
      throws SQLException {
    try (Statement make = connection.createStatement()) {
      make.execute(SqlTemplate.of("measure/tables").toString());
    }
    ToldByYear.show(connection);
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_windows")) {
      for (AskList.Window window : list.windows()) {
        append(rows, window, list.windowNo(window));
      }
    }
    try (Statement make = connection.createStatement()) {
      make.execute(SqlTemplate.of("measure/reach").toString());
    }
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_requests")) {
      for (Ask ask : list.asks()) {
        append(rows, ask);
      }
    }
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_parts")) {
      for (AskList.Part part : list.parts()) {
        rows.beginRow();
        rows.append(part.no()).append(part.partNo()).append(part.role());
        rows.endRow();
      }
    }
    writeUnits(connection, units);
    Universes.write(connection, universes(list));
  }

  private static void writeUnits(Connection connection, List<PlanUnit> units) throws SQLException {
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("temp", "main", "measure_plan_units")) {
      for (PlanUnit unit : units) {
        rows.beginRow();
        rows.append(unit.pairingId()).append(unit.planYear()).append(unit.key());
        rows.endRow();
      }
    }
  }

  private static Set<Shape.Universe> universes(AskList list) {
    return list.groups().stream()
        .map(group -> group.indicator().shape().universe())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static void append(DuckDBAppender rows, AskList.Window window, int no)
      throws SQLException {
    rows.beginRow();
    rows.append(no).append(window.pairingId()).append(window.planYear()).append(window.side());
    rows.append(window.from()).append(window.to()).append(window.lastDay());
    rows.append(window.asOf()).append(window.known().on());
    rows.append(window.known().grows()).append(window.known().yearsAhead());
    rows.endRow();
  }

  private static void append(DuckDBAppender rows, Ask ask) throws SQLException {
    rows.beginRow();
    rows.append(ask.no()).append(ask.group()).append(ask.windowNo()).append(ask.isRatio());
    rows.append(ask.request().comparator());
    if (ask.threshold() == null) {
      rows.appendNull();
    } else {
      rows.append(ask.threshold().setScale(THRESHOLD_PLACES, RoundingMode.UNNECESSARY));
    }
    rows.append(ask.request().deadline()).append(ask.isAnswered());
    rows.endRow();
  }
}
