package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.warehouse.assessment.LedgersOf;
import org.pairledger.warehouse.indicator.IndicatorCatalogue;

/**
 * Says at a target how many rows of the ledgers that tell it were refused: each has its problem at
 * the door, but the figure is without it. Of one side's target the ledgers of that side, of both
 * the ledgers of both.
 */
final class RefusedRows {

  private static final String LEDGERS =
      "create or replace temp table refused_ledgers (indicator varchar, dataset varchar)";

  private static final String TARGETS =
      """
      create or replace temp table refused_targets as
      select
          targets.pairing_id, targets.plan_year, targets.target_id,
          '所据台账有' || sum(files.refused_count) || '行因填写有误未采用' as caveat
      from assess.target_results as targets
      inner join refused_ledgers as ledgers on targets.indicator = ledgers.indicator
      inner join star.dim_source_files as files
          on targets.pairing_id = files.pairing_id
          and ledgers.dataset = files.dataset
          and files.plan_year between year(targets.window_from) and year(targets.window_to)
          and (targets.side not in ('D', 'R') or targets.side = files.reporting_side)
      where files.refused_count > 0 and files.known_to is null
      group by targets.pairing_id, targets.plan_year, targets.target_id
      """;

  private static final String BESIDE_OTHERS =
      """
      update assess.caveats as told set caveat = told.caveat || '；' || refused_targets.caveat
      from refused_targets
      where told.figure_kind = 'target' and told.figure_ref = refused_targets.target_id
          and told.pairing_id = refused_targets.pairing_id
          and told.plan_year = refused_targets.plan_year
      """;

  private static final String ALONE =
      """
      insert into assess.caveats
      select pairing_id, plan_year, 'target', target_id, '', caveat, 0, 0, null, null
      from refused_targets
      where not exists (
          select 1 from assess.caveats as told
          where told.figure_kind = 'target' and told.figure_ref = refused_targets.target_id
              and told.pairing_id = refused_targets.pairing_id
              and told.plan_year = refused_targets.plan_year
      )
      """;

  private RefusedRows() {}

  /** After all else that is said of a figure. */
  static void tell(Connection connection, IndicatorCatalogue catalogue) throws SQLException {
    DoubtJob.execute(connection, LEDGERS);
    List<String> codes = codes(connection);
    try (DuckDBAppender rows =
        connection
            .unwrap(DuckDBConnection.class)
            .createAppender("temp", "main", "refused_ledgers")) {
      for (String code : codes) {
        for (String dataset : LedgersOf.indicator(catalogue, code)) {
          rows.beginRow();
          rows.append(code).append(dataset);
          rows.endRow();
        }
      }
    }
    DoubtJob.execute(connection, TARGETS, BESIDE_OTHERS, ALONE);
  }

  private static List<String> codes(Connection connection) throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select distinct indicator from assess.target_results"
                    + " where indicator is not null")) {
      while (row.next()) {
        codes.add(row.getString(1));
      }
    }
    return codes;
  }
}
