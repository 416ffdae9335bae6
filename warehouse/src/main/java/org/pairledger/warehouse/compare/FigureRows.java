package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.KnownOn;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.serve.ShownStar;
import org.pairledger.warehouse.sql.FactUnion;
import org.pairledger.warehouse.sql.SqlTemplate;

/** Finds the rows that count for a figure in one of two editions and not in the other. */
final class FigureRows {

  /** So many rows are looked at, the greatest amounts first. */
  private static final String MOST = "2000";

  private static final String PLACES =
      FactUnion.of("fact_id", "source_file", "source_sheet", "source_row");

  /**
   * A row of one edition that has no equal in the other.
   *
   * @param isBefore in which it counts
   * @param figure its place in the list of figures
   * @param because what the other edition says against it; null when it says nothing
   */
  record Unmatched(
      boolean isBefore, int figure, String path, int sheet, int row, @Nullable String because) {}

  private final Connection connection;
  private final List<Figure> figures;

  private FigureRows(Connection connection, List<Figure> figures) {
    this.connection = connection;
    this.figures = figures;
  }

  /**
   * The rows, those of the greatest amounts first.
   *
   * @param connection shows the served files as {@code before} and {@code after}
   */
  static List<Unmatched> between(
      Connection connection, Edition before, Edition after, List<Figure> figures)
      throws SQLException, IOException {
    FigureRows rows = new FigureRows(connection, figures);
    rows.execute(SqlTemplate.of("compare/tables").toString());
    rows.ask();
    rows.fill("before", before);
    rows.fill("after", after);
    return Query.read(
        connection,
        SqlTemplate.of("compare/unmatched").sql("most", MOST).toString(),
        row ->
            new Unmatched(
                row.getString("edition").equals("before"),
                row.getInt("figure"),
                row.getString("file_path"),
                row.getInt("source_sheet"),
                row.getInt("source_row"),
                row.getString("because")));
  }

  private void fill(String name, Edition edition) throws SQLException, IOException {
    String database = "rows_" + name;
    ShownStar.show(connection, database, edition.star(), table -> edition.star());
    ShownStar.showDoubts(connection, name);
    execute(of("traced", name).sql("edition", name).toString());
    measure(name, edition);
    execute(of("placed", name).sql("places", PLACES).toString());
    ShownStar.forget(connection, database);
  }

  private static SqlTemplate of(String step, String edition) {
    return SqlTemplate.of("compare/" + step).text("name", edition);
  }

  private void ask() throws SQLException {
    try (DuckDBAppender rows = appender("asked_figures")) {
      for (int i = 0; i < figures.size(); i++) {
        Figure one = figures.get(i);
        rows.beginRow();
        rows.append(i).append(one.subject()).append(one.pairingId());
        rows.append(one.year()).append(one.ref());
        rows.endRow();
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
  }

  private void measure(String name, Edition edition) throws SQLException {
    Measurer measurer = edition.rules().measurer();
    List<Integer> asked = new ArrayList<>();
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure one = figures.get(i);
      if (one.isIndicator() && edition.indicators().find(one.indicator()).isPresent()) {
        asked.add(i);
        requests.add(measurer.year(one.pairingId(), one.year(), one.indicator(), one.side()));
      }
    }
    if (requests.isEmpty()) {
      return;
    }
    List<Integer> numbers =
        measurer.fillCandidates(
            connection, edition.asOf(), KnownOn.of(connection, edition.asOf()), requests);
    execute("create or replace temp table figure_requests (request_no integer, figure integer)");
    try (DuckDBAppender rows = appender("figure_requests")) {
      for (int i = 0; i < asked.size(); i++) {
        rows.beginRow();
        rows.append(numbers.get(i).intValue()).append(asked.get(i).intValue());
        rows.endRow();
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(SqlTemplate.of("compare/measured").toString())) {
      insert.setString(1, name);
      insert.execute();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
