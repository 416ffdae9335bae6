package org.pairledger.warehouse.indicator.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.indicator.told.ToldRows;

/**
 * Runs one statement for each kind of indicator over the rows of all groups of that kind; of very
 * many rows over as many groups at a time as there is room for.
 */
final class FoldBatches {

  private static final String GROUPS =
      """
      create or replace temp table measure_groups (
          group_no integer,
          rows_no integer,
          kind_no integer,
          indicator varchar,
          told_until integer
      )
      """;

  /** What is done with the rows of one kind. */
  interface ByKind {
    String sql(FoldKind kind, int kindNo);
  }

  private final Connection connection;
  private final Statement statement;
  private final ByKind work;
  private final Map<AskList.Group, Integer> batch = new LinkedHashMap<>();

  private FoldBatches(Connection connection, Statement statement, ByKind work) {
    this.connection = connection;
    this.statement = statement;
    this.work = work;
  }

  static void run(Connection connection, AskList list, ByKind work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      new FoldBatches(connection, statement, work).run(list);
    }
  }

  private void run(AskList list) throws SQLException {
    ToldRows told = ToldRows.on(statement, list.sqlSeconds());
    for (AskList.Group group : list.groups()) {
      if (told.isFull()) {
        fold();
        told.clear();
      }
      batch.put(group, told.fill(group));
    }
    told.done();
    fold();
  }

  private void fold() throws SQLException {
    Map<FoldKind, Integer> kinds = new LinkedHashMap<>();
    int firstTold = ToldByYear.first(statement);
    statement.execute(GROUPS);
    try (DuckDBAppender rows =
        connection
            .unwrap(DuckDBConnection.class)
            .createAppender("temp", "main", "measure_groups")) {
      for (Map.Entry<AskList.Group, Integer> one : batch.entrySet()) {
        AskList.Group group = one.getKey();
        FoldKind kind = FoldKind.of(group.indicator().shape());
        rows.beginRow();
        rows.append(group.no()).append(one.getValue().intValue());
        rows.append(kinds.computeIfAbsent(kind, key -> kinds.size() + 1).intValue());
        rows.append(group.indicator().code());
        rows.append(Math.max(group.planYear(), firstTold));
        rows.endRow();
      }
    }
    for (Map.Entry<FoldKind, Integer> kind : kinds.entrySet()) {
      statement.execute(work.sql(kind.getKey(), kind.getValue()));
    }
    batch.clear();
  }
}
