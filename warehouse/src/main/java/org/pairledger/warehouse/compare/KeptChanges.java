package org.pairledger.warehouse.compare;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.AssessReleaseChanges;
import org.pairledger.warehouse.sql.TableSql;

/** The rows of {@code assess_release_changes}. */
final class KeptChanges {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private KeptChanges() {}

  static void write(Connection served, int beforeNo, List<Change> changes) throws SQLException {
    String table = "assess." + TableSql.nameInAssess(AssessReleaseChanges.TABLE);
    try (Statement statement = served.createStatement()) {
      statement.execute(
          "create or replace table " + table + " " + TableSql.columns(AssessReleaseChanges.TABLE));
    }
    int columns = AssessReleaseChanges.TABLE.fields().size();
    String places = String.join(", ", Collections.nCopies(columns, "?"));
    try (PreparedStatement insert =
        served.prepareStatement("insert into " + table + " values (" + places + ")")) {
      for (Change change : changes) {
        insert.setInt(1, beforeNo);
        insert.setString(2, change.subject());
        insert.setString(3, change.pairingId());
        insert.setInt(4, change.year());
        insert.setString(5, change.ref());
        insert.setString(6, change.column());
        insert.setString(7, change.label());
        insert.setString(8, change.before());
        insert.setString(9, change.after());
        insert.setBigDecimal(10, movedBy(change.before(), change.after()));
        insert.addBatch();
      }
      if (!changes.isEmpty()) {
        insert.executeBatch();
      }
    }
  }

  private static @Nullable BigDecimal movedBy(@Nullable String before, @Nullable String now) {
    boolean areNumbers =
        before != null
            && now != null
            && NUMBER.matcher(before).matches()
            && NUMBER.matcher(now).matches();
    return areNumbers ? new BigDecimal(now).subtract(new BigDecimal(before)) : null;
  }
}
