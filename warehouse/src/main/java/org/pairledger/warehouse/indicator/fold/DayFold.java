package org.pairledger.warehouse.indicator.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.ask.AskTable;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.told.Standing;
import org.pairledger.warehouse.sql.SqlTemplate;

/** Runs the fold: fills {@code measured_days} with the changes of every request. */
public final class DayFold {

  private DayFold() {}

  public static void run(Connection connection, AskList list, List<PlanUnit> units)
      throws SQLException {
    run(connection, list, units, false);
  }

  public static void run(
      Connection connection, AskList list, List<PlanUnit> units, boolean isDecided)
      throws SQLException {
    CandidatesSql.Layers layers = layers(connection, list, units, isDecided);
    FoldBatches.run(connection, list, (kind, no) -> FoldSql.of(kind, no, layers));
    if (!list.parts().isEmpty()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(SqlTemplate.of("measure/derived-days").toString());
        statement.execute(SqlTemplate.of("measure/each-side-days").toString());
      }
    }
  }

  /** Fills {@code measured_units}: what each unit comes to, for requests that ask units. */
  public static void fillUnits(Connection connection, AskList list, List<PlanUnit> units)
      throws SQLException {
    CandidatesSql.Layers layers = layers(connection, list, units, false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(SqlTemplate.of("measure/units-table").toString());
    }
    FoldBatches.run(connection, list, (kind, no) -> FoldSql.ofUnits(kind, no, layers));
  }

  private static CandidatesSql.Layers layers(
      Connection connection, AskList list, List<PlanUnit> units, boolean isDecided)
      throws SQLException {
    AskTable.write(connection, list, units);
    Standing.fill(connection);
    boolean hasSameRows = SameRows.fill(connection);
    boolean hasSetAside = SetAside.fill(connection, isDecided);
    return new CandidatesSql.Layers(isDecided, hasSetAside, hasSameRows);
  }
}
