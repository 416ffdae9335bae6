package org.pairledger.warehouse.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.assess.doubt.AssessCheckFindings;
import org.pairledger.contract.assess.doubt.AssessSideMatches;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.told.Standing;
import org.pairledger.warehouse.own.TimedSql;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.SqlTemplate;
import org.pairledger.warehouse.sql.TableSql;

/**
 * Fills {@code assess.check_findings} and {@code assess.side_matches} from the star.
 *
 * <p>A finding is a doubt about a fact; it changes no figure. A check whose SQL fails on a value or
 * takes too long says so where its findings would stand, and the others go on.
 */
public final class CheckJob {

  private final Connection connection;
  private final int seconds;

  private CheckJob(Connection connection, int seconds) {
    this.connection = connection;
    this.seconds = seconds;
  }

  /**
   * Runs every check and every match of the two sides; {@code star} must be there.
   *
   * @param seconds how long the SQL of one check may take
   */
  public static void run(Connection connection, CheckCatalogue checks, int seconds)
      throws SQLException {
    CheckJob job = new CheckJob(connection, seconds);
    job.create(AssessCheckFindings.TABLE);
    job.create(AssessSideMatches.TABLE);
    Standing.fill(connection);
    for (RuleFile check : checks.all()) {
      job.find(check);
      job.keep(check);
    }
    for (RuleFile topic : RuleFile.packed("/pairledger/checks/matches")) {
      job.execute(
          step("matches")
              .sql("rows", topic.sql())
              .text("topic", topic.get("topic"))
              .text("unit", topic.get("unit")));
    }
  }

  /** Fills {@code check_found} with what a check finds, or with why it finds nothing. */
  private void find(RuleFile check) throws SQLException {
    try {
      new TimedSql(connection, check.name(), seconds).update(found(check).toString());
    } catch (SQLException e) {
      fail(DuckDb.message(e));
    } catch (CouldNotRun e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private void fail(String why) throws SQLException {
    execute(step("failed").text("why", why));
  }

  private void keep(RuleFile check) throws SQLException {
    execute(
        step("findings")
            .text("code", check.get("code"))
            .text("name", check.get("name"))
            .text("severity", check.get("severity"))
            .text("dataset", check.get("dataset"))
            .text("advice", check.get("advice")));
  }

  /** A check's SQL as a statement that keeps what it finds. */
  static SqlTemplate found(RuleFile check) {
    return step("found").sql("rows", check.sql());
  }

  private static SqlTemplate step(String name) {
    return SqlTemplate.of("checks/steps/" + name);
  }

  private void create(Table table) throws SQLException {
    execute("create schema if not exists assess");
    execute("create table assess." + TableSql.nameInAssess(table) + " " + TableSql.columns(table));
  }

  private void execute(Object sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.toString());
    }
  }
}
