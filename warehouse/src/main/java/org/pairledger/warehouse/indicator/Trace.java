package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.warehouse.SqlTemplate;

/** Fills {@code measured_candidates}: the rows behind each request, counted or not. */
final class Trace {

  private static final String TABLE =
      """
      create or replace temp table measured_candidates (
          request_no integer,
          pairing_id varchar,
          fact_id bigint,
          role varchar,
          acting_side varchar,
          reported_by varchar,
          unit_key varchar,
          distinct_key varchar,
          counts_from date,
          counts_to date,
          amount decimal(38, 2),
          excluded_because varchar
      )
      """;

  /** What a derived request rests on; the year before is not shown again. */
  private static final String DERIVED =
      """
      insert into measured_candidates
      select
          parts.request_no,
          rows_of.pairing_id,
          rows_of.fact_id,
          case when parts.part_role = 'num' then 'num' else 'den' end,
          rows_of.acting_side,
          rows_of.reported_by,
          rows_of.unit_key,
          rows_of.distinct_key,
          rows_of.counts_from,
          rows_of.counts_to,
          rows_of.amount,
          rows_of.excluded_because
      from measure_parts as parts
      inner join measured_candidates as rows_of
          on rows_of.request_no = parts.part_no
      where parts.part_role not in ('base', 'each')
      """;

  private static final String READ =
      """
      select *
      from measured_candidates
      where request_no = 1
      order by excluded_because is not null, counts_from, fact_id, role
      """;

  private Trace() {}

  static void fill(Connection connection, AskList list, List<PlanUnit> units) throws SQLException {
    AskTable.write(connection, list, units);
    CandidatesSql.Layers layers =
        new CandidatesSql.Layers(false, SetAside.fill(connection, false), false);
    Standing.fill(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
      FoldBatches.run(connection, list, (kind, no) -> TraceSql.of(kind, no, layers));
      statement.execute(DERIVED);
      statement.execute(SqlTemplate.of("measure/each-side-candidates").toString());
    }
  }

  static List<Candidate> read(Connection connection) throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(READ)) {
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
