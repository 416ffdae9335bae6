package org.pairledger.warehouse.indicator.fold;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.ask.AskTable;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.told.Standing;
import org.pairledger.warehouse.sql.SqlTemplate;

/** Fills {@code measured_candidates}: the rows behind each request, counted or not. */
public final class Trace {

  private Trace() {}

  public static void fill(Connection connection, AskList list, List<PlanUnit> units)
      throws SQLException {
    AskTable.write(connection, list, units);
    CandidatesSql.Layers layers =
        new CandidatesSql.Layers(false, SetAside.fill(connection, false), false);
    Standing.fill(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute(SqlTemplate.of("measure/candidates-table").toString());
      FoldBatches.run(connection, list, (kind, no) -> TraceSql.of(kind, no, layers));
      statement.execute(SqlTemplate.of("measure/derived-candidates").toString());
      statement.execute(SqlTemplate.of("measure/each-side-candidates").toString());
    }
  }

  public static List<Candidate> read(Connection connection) throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SqlTemplate.of("measure/candidates").toString())) {
      while (row.next()) {
        candidates.add(candidate(row));
      }
    }
    return candidates;
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    return new Candidate(
        row.getString("pairing_id"),
        row.getLong("fact_id"),
        row.getString("role"),
        row.getString("acting_side"),
        row.getString("reported_by"),
        row.getString("unit_key"),
        row.getString("distinct_key"),
        row.getObject("counts_from", LocalDate.class),
        row.getObject("counts_to", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getString("excluded_because"));
  }
}
