package org.pairledger.warehouse.assessment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.contract.assess.AssessCaveats;
import org.pairledger.contract.assess.AssessDoubtedFacts;
import org.pairledger.contract.assess.AssessDoubts;
import org.pairledger.contract.assess.AssessReleases;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.TableSql;
import org.pairledger.warehouse.indicator.KnownOn;
import org.pairledger.warehouse.indicator.Rulebook;

/** Judges a release anew, by other rules or to another day: in memory, beside the release. */
public final class Reassessment {

  private static final String VIEWS =
      """
      select view_name from duckdb_views()
      where schema_name = 'assess' and database_name = current_database() and not internal
      """;

  /** What stays as the release has it: its number, and what was doubted of its rows. */
  private static final List<Table> KEPT =
      List.of(
          AssessReleases.TABLE, AssessDoubts.TABLE, AssessDoubtedFacts.TABLE, AssessCaveats.TABLE);

  private Reassessment() {}

  /**
   * Puts newly reckoned tables where the release's own were shown.
   *
   * @param release an open release whose schema {@code assess} consists of views
   */
  public static void write(Connection release, Rulebook rules) throws SQLException {
    List<String> kept = KEPT.stream().map(TableSql::nameInAssess).toList();
    List<String> made = AssessTables.ALL.stream().map(TableSql::nameInAssess).toList();
    try (Statement statement = release.createStatement()) {
      for (String view : views(statement)) {
        if (made.contains(view) && !kept.contains(view)) {
          statement.execute("drop view assess." + view);
        }
      }
    }
    rules.indicatorTables().write(release, rules.asOf(), rules.years(release));
    new AssessmentJob(rules).write(release, KnownOn.of(release, rules.asOf()));
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
