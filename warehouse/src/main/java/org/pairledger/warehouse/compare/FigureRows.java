package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.star.FactColumns;
import org.pairledger.contract.star.StarTables;
import org.pairledger.warehouse.indicator.KnownOn;
import org.pairledger.warehouse.indicator.Measurer;
import org.pairledger.warehouse.indicator.PlanUnit;
import org.pairledger.warehouse.indicator.Request;
import org.pairledger.warehouse.serve.ShownStar;

/** Finds the rows that count for a figure in one of two editions and not in the other. */
final class FigureRows {

  /** So many are looked at, the greatest amounts first. */
  private static final int MOST = 2_000;

  private static final String TABLES =
      """
      create or replace temp table figure_rows (
          edition varchar, figure integer, fact_id bigint, role varchar, unit_key varchar,
          distinct_key varchar, counts_from date, counts_to date, amount decimal(24, 6),
          because varchar
      );
      create or replace temp table figure_places (
          edition varchar, fact_id bigint, source_file varchar, file_path varchar,
          source_sheet integer, source_row integer
      )
      """;

  private static final String MEASURED =
      """
      insert into figure_rows
      select
          ?, asked.figure, rows_of.fact_id, rows_of.role, rows_of.unit_key, rows_of.distinct_key,
          rows_of.counts_from, rows_of.counts_to, rows_of.amount, rows_of.excluded_because
      from measured_candidates as rows_of
      inner join figure_requests as asked on asked.request_no = rows_of.request_no
      """;

  private static final String TRACED =
      """
      insert into figure_rows
      select
          '{edition}', ?, fact_id, null, unit_key, null, counts_from, counts_to, amount,
          excluded_because
      from {edition}.assess.score_trace
      where pairing_id = ? and plan_year = ? and target_id = ? and fact_id is not null
      """;

  private static final String PLACED =
      """
      insert into figure_places
      select '{edition}', facts.fact_id, facts.source_file, files.file_path, facts.source_sheet,
          facts.source_row
      from (%s) as facts
      inner join star.dim_source_files as files on files.source_file = facts.source_file
      where facts.fact_id in (select fact_id from figure_rows where edition = '{edition}')
      """
          .formatted(
              StarTables.ALL.stream()
                  .filter(table -> table.name().startsWith("fct_"))
                  .filter(table -> table.fields().contains(FactColumns.FACT_ID))
                  .filter(table -> table.fields().contains(FactColumns.SOURCE_ROW))
                  .map(
                      table ->
                          "select fact_id, source_file, source_sheet, source_row from star."
                              + table.name())
                  .collect(Collectors.joining(" union all ")));

  /** Equal rows cancel one another out, first those that stand in the same place. */
  private static final String UNMATCHED =
      """
      with
      placed as (
          select figure_rows.*, places.file_path, places.source_sheet, places.source_row
          from figure_rows
          inner join figure_places as places using (edition, fact_id)
      ),
      counted as (
          select *,
              count(*) filter (where edition = 'before') over same_content as before_count,
              count(*) filter (where edition = 'after') over same_content as after_count,
              min(edition) over same_place <> max(edition) over same_place as is_same
          from placed
          where because is null
          window
              same_content as (
                  partition by figure, role, unit_key, distinct_key, counts_from, counts_to, amount
              ),
              same_place as (
                  partition by figure, role, unit_key, distinct_key, counts_from, counts_to, amount,
                      file_path, source_sheet, source_row
              )
      ),
      numbered as (
          select *,
              row_number() over (
                  partition by edition, figure, role, unit_key, distinct_key, counts_from,
                      counts_to, amount
                  order by not is_same, file_path, source_sheet, source_row
              ) as place_no
          from counted
          where before_count <> after_count
      ),
      unmatched as (
          select * from numbered where place_no > least(before_count, after_count)
      )
      select
          unmatched.edition, unmatched.figure, unmatched.file_path, unmatched.source_sheet,
          unmatched.source_row, max(abs(unmatched.amount)) as size, max(other.because) as because
      from unmatched
      left join placed as other
          on other.edition <> unmatched.edition
          and other.figure = unmatched.figure
          and other.file_path = unmatched.file_path
          and other.source_sheet = unmatched.source_sheet
          and other.source_row = unmatched.source_row
      group by all
      order by size desc nulls last, file_path, source_sheet, source_row, edition desc, figure
      limit\s"""
          + MOST;

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
    rows.execute(TABLES);
    rows.fill("before", before);
    rows.fill("after", after);
    return Query.read(
        connection,
        UNMATCHED,
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
    ShownStar.show(connection, database, table -> edition.star());
    for (int i = 0; i < figures.size(); i++) {
      if (!figures.get(i).isIndicator()) {
        trace(name, i);
      }
    }
    measure(name, edition);
    execute(PLACED.replace("{edition}", name));
    ShownStar.forget(connection, database);
  }

  private void trace(String name, int figure) throws SQLException {
    Figure one = figures.get(figure);
    try (PreparedStatement insert =
        connection.prepareStatement(TRACED.replace("{edition}", name))) {
      insert.setInt(1, figure);
      insert.setString(2, one.pairingId());
      insert.setInt(3, one.year());
      insert.setString(4, one.ref());
      insert.execute();
    }
  }

  private void measure(String name, Edition edition) throws SQLException {
    List<Integer> asked = new ArrayList<>();
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure one = figures.get(i);
      if (one.isIndicator() && edition.indicators().find(one.indicator()).isPresent()) {
        asked.add(i);
        requests.add(Request.year(one.pairingId(), one.year(), one.indicator(), one.side()));
      }
    }
    if (requests.isEmpty()) {
      return;
    }
    List<Integer> numbers =
        new Measurer(edition.indicators(), PlanUnit.of(edition.workspace().plans()))
            .fillCandidates(
                connection, edition.asOf(), KnownOn.of(connection, edition.asOf()), requests);
    execute("create or replace temp table figure_requests (request_no integer, figure integer)");
    for (int i = 0; i < asked.size(); i++) {
      execute("insert into figure_requests values (" + numbers.get(i) + ", " + asked.get(i) + ")");
    }
    try (PreparedStatement insert = connection.prepareStatement(MEASURED)) {
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
