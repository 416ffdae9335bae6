package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.workspace.judgement.Judgement;

/** What people answered, as the temporary table {@code doubt_answers}; the last word stands. */
final class Answers {

  private Answers() {}

  static void write(Connection connection, List<Judgement> judgements) throws SQLException {
    Map<String, Judgement> last = new LinkedHashMap<>();
    judgements.stream()
        .filter(one -> one.kind().equals("doubt"))
        .forEach(one -> last.put(one.ref(), one));
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create or replace temp table doubt_answers (doubt_id varchar, is_right boolean,"
              + " reason varchar, answered_by varchar, answered_on date)");
    }
    try (PreparedStatement row =
        connection.prepareStatement("insert into doubt_answers values (?, ?, ?, ?, ?)")) {
      for (Judgement one : last.values()) {
        row.setString(1, one.ref());
        row.setBoolean(2, !one.veto());
        row.setString(3, one.reason());
        row.setString(4, one.by());
        row.setObject(5, one.on().orElse(null));
        row.executeUpdate();
      }
    }
  }
}
