package org.pairledger.warehouse.doubt;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.pairledger.contract.workspace.settings.Factor;
import org.pairledger.contract.workspace.settings.Factors;
import org.pairledger.warehouse.check.RuleFile;
import org.pairledger.warehouse.sql.SqlTemplate;

/** Runs the SQL files of doubt, each with its own factors. */
final class DoubtRules {

  private final Connection connection;
  private final Factors factors;

  DoubtRules(Connection connection, Factors factors) {
    this.connection = connection;
    this.factors = factors;
  }

  /**
   * Runs each file of a packed folder.
   *
   * @param around the step around the file's query: first its code, name and advice
   */
  void run(String folder, String around) throws SQLException {
    for (RuleFile rule : RuleFile.packed("/pairledger/doubts/" + folder)) {
      Factor factor = factors.of(rule.get("code"));
      if (factor.soft().isPresent()) {
        bind(factor);
        insert(SqlTemplate.of("doubts/steps/" + around).sql("rows", rule.sql()).toString(), rule);
      }
    }
  }

  private void insert(String sql, RuleFile rule) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, rule.get("code"));
      statement.setString(2, rule.get("name"));
      statement.setString(3, rule.get("advice"));
      statement.executeUpdate();
    }
  }

  private void bind(Factor factor) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set variable soft = " + literal(factor.soft()));
      statement.execute("set variable hard = " + literal(factor.hard()));
      statement.execute("set variable floor = " + literal(factor.floor()));
    }
  }

  private static String literal(Optional<BigDecimal> number) {
    return number.map(one -> "cast(" + one.toPlainString() + " as decimal(38, 4))").orElse("null");
  }
}
