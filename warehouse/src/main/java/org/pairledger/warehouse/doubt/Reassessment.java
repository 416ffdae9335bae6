package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairledger.contract.assess.AssessReleases;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.ask.KnownOn;
import org.pairledger.warehouse.sql.TableSql;

/**
 * Judges a release anew, by other rules or to another day: in memory, beside the release. What is
 * doubted is asked anew, too: other targets, or another day's, doubt other rows.
 */
public final class Reassessment {

  private static final String VIEWS =
      """
      select view_name from duckdb_views()
      where schema_name = 'assess' and database_name = current_database() and not internal
      """;

  private final Connection release;
  private final Rulebook rules;
  private final LocalDate knownOn;

  private Reassessment(Connection release, Rulebook rules) throws SQLException {
    this.release = release;
    this.rules = rules;
    this.knownOn = KnownOn.of(release, rules.asOf());
  }

  /**
   * Puts newly reckoned tables where the release's own were shown; the release's number stays.
   *
   * @param release an open release whose schema {@code assess} consists of views
   */
  public static void write(Connection release, Rulebook rules) throws SQLException {
    Reassessment anew = new Reassessment(release, rules);
    anew.ask();
    rules.indicatorTables().write(release, rules.asOf(), rules.years(release));
    Assessed assessed = anew.assess();
    new DoubtJob(rules).weigh(release, assessed, anew.knownOn);
  }

  /**
   * Between which points any answers to a release's open questions keep its scorecards.
   *
   * @param release an open release whose schema {@code assess} consists of views; its tables are
   *     reckoned anew
   * @param rules the release's own
   * @param reviewed questions that are left as they stand
   */
  public static Map<Assessed.CardKey, Bounds.Range> bounds(
      Connection release, Rulebook rules, Set<String> reviewed) throws SQLException {
    Reassessment anew = new Reassessment(release, rules);
    anew.ask();
    Assessed assessed = anew.assess();
    return Bounds.of(release, rules, assessed, anew.knownOn, reviewed);
  }

  private void ask() throws SQLException {
    List<String> made =
        new ArrayList<>(AssessTables.ALL.stream().map(TableSql::nameInAssess).toList());
    made.remove(TableSql.nameInAssess(AssessReleases.TABLE));
    try (Statement statement = release.createStatement()) {
      for (String view : views(statement)) {
        if (made.contains(view)) {
          statement.execute("drop view assess." + view);
        }
      }
    }
    new DoubtJob(rules).ask(release, knownOn);
  }

  private Assessed assess() throws SQLException {
    return new AssessmentJob(rules).write(release, knownOn);
  }

  private static List<String> views(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(VIEWS)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
