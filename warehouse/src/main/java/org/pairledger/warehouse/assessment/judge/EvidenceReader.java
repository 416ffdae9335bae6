package org.pairledger.warehouse.assessment.judge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads obligations and problems from the star. */
public final class EvidenceReader {

  /** A ledger that is here counts from the day its rows do when nobody wrote down its receipt. */
  private static final String RECEIVED =
      """
      select owed.pairing_id, owed.plan_year, owed.dataset, owed.side, owed.owner, owed.due_on,
          owed.period_to, min(coalesce(owed.received_on, files.known_from))
      from star.fct_obligations as owed
      left join star.dim_source_files as files on files.source_file = owed.source_file
      where coalesce(owed.received_on, files.known_from) is not null
      group by owed.pairing_id, owed.plan_year, owed.dataset, owed.side, owed.owner, owed.due_on,
          owed.period_to
      """;

  private static final String PROBLEMS =
      """
      select pairing_id, plan_year, dataset, count(*)
      from star.fct_data_problems
      where pairing_id is not null and plan_year is not null and dataset is not null
      group by pairing_id, plan_year, dataset
      """;

  private EvidenceReader() {}

  public static Evidence read(Connection connection) throws SQLException {
    Map<Evidence.Owed, LocalDate> received = new HashMap<>();
    Map<Evidence.Dataset, Integer> problems = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(RECEIVED)) {
        while (rows.next()) {
          received.put(owed(rows), rows.getObject(8, LocalDate.class));
        }
      }
      try (ResultSet rows = statement.executeQuery(PROBLEMS)) {
        while (rows.next()) {
          problems.put(
              new Evidence.Dataset(rows.getString(1), rows.getInt(2), rows.getString(3)),
              rows.getInt(4));
        }
      }
    }
    return new Evidence(received, problems);
  }

  private static Evidence.Owed owed(ResultSet rows) throws SQLException {
    return new Evidence.Owed(
        rows.getString(1),
        rows.getInt(2),
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        rows.getObject(6, LocalDate.class),
        Optional.ofNullable(rows.getObject(7, LocalDate.class)));
  }
}
