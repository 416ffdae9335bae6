package org.pairledger.warehouse.indicator.told;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Until when a year's statement on a lasting thing stands: until the first day of the next year
 * whose ledgers tell it again, or the own day of the next full list that has it no more. Days of
 * its own year are never touched.
 *
 * <p>A snapshot is the next full list of an earlier one when it tells again at least half of what
 * stood there, or when it is the same owner's roster of the same scope and a person confirmed it. A
 * ledger of postings or jobs may be one of newcomers: what has an end of its own there stands to
 * it. Of what goes on without an end and a list leaves out without being the next one, {@value
 * #UNSURE} has the rows: nobody can tell.
 */
public final class Standing {

  /** The temporary table of the statements that end: fact, first day they stand no more. */
  static final String TABLE = "measure_stands";

  /** The temporary table of statements that a later list may or may not have ended. */
  public static final String UNSURE = "measure_unsure_stands";

  /**
   * A kind of lasting thing.
   *
   * @param table its facts
   * @param thing what a list lists, null where it is not known
   * @param statement what makes two rows speak of the same, null where a part is missing
   * @param overFrom the first day on which it is over by its own words, null while it is open
   * @param isRoster whether its ledger lists what there is, and not what is new as well
   */
  private record Lasting(
      String table, String thing, String statement, String overFrom, boolean isRoster) {

    String told() {
      return SqlTemplate.of("measure/lasting")
          .text("kind", table)
          .sql("table", table)
          .sql("thing", thing)
          .sql("statement", statement)
          .sql("over_from", overFrom)
          .sql("is_roster", Boolean.toString(isRoster))
          .toString();
    }
  }

  private static final List<Lasting> LASTING =
      List.of(
          new Lasting(
              "fct_public_posts",
              "person_key",
              "person_key || '|' || post_kind || '|' || started_on",
              "ended_on + 1",
              true),
          new Lasting(
              "fct_students",
              "person_key",
              "person_key || '|' || %s || '|' || enrolled_on".formatted(words("school")),
              "graduated_on",
              true),
          new Lasting(
              "fct_employment_spells",
              "person_key",
              "dataset || '|' || person_key || '|' || %s || '|' || started_on"
                  .formatted(words("employer")),
              "coalesce(ended_on, make_date(plan_year, 12, 31)) + 1",
              false),
          new Lasting(
              "fct_secondments",
              "person_key",
              "person_key || '|' || talent_kind || '|' || term_from",
              "coalesce(ended_on, term_to) + 1",
              false),
          new Lasting("fct_workshops", "workshop_key", "workshop_key", "stopped_on", true),
          new Lasting("fct_pairing_agreements", "pair_key", "pair_key", "term_to + 1", true),
          new Lasting("fct_investments", "firm_key", "firm_key", "cast(null as date)", true));

  private Standing() {}

  /** Fills both tables from the facts of all years, unless this connection keeps them. */
  public static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (ToldRows.isKept(statement, UNSURE)) {
        return;
      }
      statement.execute(
          SqlTemplate.of("measure/standing-told")
              .sql(
                  "lasting",
                  LASTING.stream().map(Lasting::told).collect(Collectors.joining("\nunion all\n")))
              .toString());
      statement.execute(SqlTemplate.of("measure/standing-followed").toString());
      statement.execute(SqlTemplate.of("measure/standing-ended").toString());
      statement.execute(SqlTemplate.of("measure/standing-unsure").toString());
      statement.execute("drop table measure_told");
      statement.execute("drop table measure_followed");
    }
  }

  /**
   * The day on which a statement ends in a request's window, as SQL; empty where it does not, for
   * an event of a day stays what it was. What touches a year is told by that year's ledgers alone,
   * once they tell of the thing or leave it out; in a window that began before, it has been there.
   */
  public static String endsOn(Shape.Timing timing) {
    return switch (timing) {
      case FLOW -> "";
      case STOCK -> "stands.stands_to";
      case OVERLAP ->
          "case when cast(date_trunc('year', stands.stands_to) as date) <= requests.window_from"
              + " then requests.window_from end";
    };
  }

  /** A name as two ledgers may write it: without spaces and signs. */
  private static String words(String column) {
    return "lower(regexp_replace(coalesce("
        + column
        + ", ''), '[\\p{P}\\p{S}\\p{Z}\\s]+', '', 'g'))";
  }
}
