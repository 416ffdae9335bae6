package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.assess.doubt.AssessCaveats;
import org.pairledger.contract.assess.doubt.AssessDoubtedFacts;
import org.pairledger.contract.assess.doubt.AssessDoubts;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.settings.Factors;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.sql.FactUnion;
import org.pairledger.warehouse.sql.SqlTemplate;
import org.pairledger.warehouse.sql.TableSql;

/**
 * Asks of every row and every figure whether it can be. Rows beyond a hard factor are set aside
 * before anything is measured; what else is beyond a factor counts and is marked.
 */
public final class DoubtJob {

  /** A number as people write it. */
  private static final String SHOWN =
      """
      create or replace temp macro doubt_shown(number) as
          rtrim(rtrim(printf('%.2f', cast(number as decimal(38, 2))), '0'), '.')
      """;

  private static final String[] PLACES = {
    "fact_id",
    "pairing_id",
    "plan_year",
    "reporting_side",
    "owner",
    "source_file",
    "source_sheet",
    "source_row",
    "known_to"
  };

  private final Rulebook rules;
  private final Factors factors;

  /** A job by these rules, and by the factors that stand beside them. */
  public DoubtJob(Rulebook rules) {
    this.rules = rules;
    try {
      this.factors = Factors.read(rules.workspace().root());
    } catch (WorkspaceFaults e) {
      throw new CouldNotRun(e.getMessage(), e);
    }
  }

  /** Before anything is measured: asks about rows, and sets aside what cannot wait. */
  public void ask(Connection connection, LocalDate knownOn) throws SQLException {
    create(connection);
    Answers.write(connection, rules.workspace().judgements());
    new AgainstTargets(rules).write(connection, knownOn);
    step(connection, "findings");
    execute(connection, Amounts.view());
    new DoubtRules(connection, factors).run("rows", "find");
    step(connection, "bar-alone");
    execute(connection, placed("unconfirmed"));
    if (isAny(connection, "doubt_findings")) {
      execute(connection, placed("named"));
      step(connection, "asked", "doubted-facts");
    }
    execute(connection, "drop view doubt_amounts");
  }

  /** After the assessment: asks about figures, and says what hangs on each question. */
  public void weigh(Connection connection, Assessed assessed, LocalDate knownOn)
      throws SQLException {
    Touched.write(connection, rules, knownOn);
    new FailedStatements(connection, rules).ask();
    new FigureDoubts(connection, factors).ask();
    if (isAny(connection, "assess.doubts")) {
      new Otherwise(connection, rules, assessed, knownOn).write();
      step(
          connection,
          "touches-told",
          "caveats-of-figures",
          "caveats-of-items",
          "caveats-of-categories",
          "caveats-of-totals",
          "caveats-of-facts");
    }
    step(connection, "caveats-of-nothing");
    RefusedRows.tell(connection, rules.indicators());
  }

  private static void create(Connection connection) throws SQLException {
    execute(connection, "create schema if not exists assess", SHOWN);
    for (Table table :
        new Table[] {AssessDoubts.TABLE, AssessDoubtedFacts.TABLE, AssessCaveats.TABLE}) {
      execute(
          connection,
          "create or replace table assess."
              + TableSql.nameInAssess(table)
              + " "
              + TableSql.columns(table));
    }
  }

  private static boolean isAny(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1) > 0;
    }
  }

  /** A step in which it matters where each fact stands. */
  private static String placed(String name) {
    return SqlTemplate.of("doubts/steps/" + name).sql("places", FactUnion.of(PLACES)).toString();
  }

  /** Steps that stand in files of their own, in this order. */
  static void step(Connection connection, String... names) throws SQLException {
    for (String name : names) {
      execute(connection, SqlTemplate.of("doubts/steps/" + name).toString());
    }
  }

  static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
