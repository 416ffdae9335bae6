package org.pairledger.warehouse.indicator.fold;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Rows that wait for a person's word: whatever they are candidates of, they do not count, and say
 * why. They stand in {@code assess.doubted_facts}, so that whoever measures a release leaves out
 * what the release left out.
 */
final class SetAside {

  private static final String IS_THERE =
      """
      select count(*) from information_schema.tables
      where table_catalog = current_database() and table_schema = 'assess'
          and table_name = 'doubted_facts'
      """;

  /** What a verification found out about a row is an answer to every doubt about it. */
  private static final String UNLESS_VERIFIED =
      " and fact_id not in (select fact_id from fact_decisions where amount is not null)";

  /** The step that leaves them out. */
  static final String STEP = "kept_in";

  private SetAside() {}

  /**
   * Fills {@code measure_set_aside}; false when nothing is set aside.
   *
   * @param isDecided whether single rows are measured as people decided on them
   */
  static boolean fill(Connection connection, boolean isDecided) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (count(statement, IS_THERE) == 0
          || count(statement, "select count(*) from assess.doubted_facts where is_set_aside")
              == 0) {
        return false;
      }
      statement.execute(
          SqlTemplate.of("measure/set-aside")
              .sql("unless_verified", isDecided ? UNLESS_VERIFIED : "")
              .toString());
      return true;
    }
  }

  private static long count(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The step over another one. */
  static String over(String step) {
    return SqlTemplate.of("measure/kept-in").sql("told", step).toString();
  }
}
