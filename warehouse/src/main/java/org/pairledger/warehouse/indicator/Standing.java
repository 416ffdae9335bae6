package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

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
      return TOLD.formatted(table, thing, statement, overFrom, isRoster);
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

  private static final String TOLD =
      """
      select
          '%1$s' as kind,
          fact_id,
          pairing_id,
          reporting_side,
          plan_year,
          source_file,
          known_from,
          known_to,
          cast(%2$s as varchar) as thing,
          cast(%3$s as varchar) as statement,
          cast(%4$s as date) as over_from,
          %5$s as is_roster
      from star.%1$s
      """;

  private static final String LISTED =
      """
      create or replace temp table measure_told as
      select
          told.*,
          files.submission_mode = 'snapshot' as is_listed,
          coalesce(files.owner, '') as list_owner,
          coalesce(files.scope, '') as list_scope,
          files.confirmed_by is not null and told.is_roster as is_confirmed,
          least(
              greatest(
                  least(coalesce(files.period_to, files.known_from), files.known_from),
                  make_date(told.plan_year, 1, 1)
              ),
              make_date(told.plan_year, 12, 31)
          ) as listed_on,
          told.known_to is null
          and (told.is_roster or told.over_from is null)
          and coalesce(told.over_from, date '9999-12-31') > make_date(told.plan_year + 1, 1, 1)
              as is_lasting
      from (
      %s
      ) as told
      left join (
          select distinct on (source_file) *
          from star.dim_source_files
          order by source_file, file_state <> 'staged', file_path
      ) as files
          on files.source_file = told.source_file
      """;

  /** Whether a later year's snapshots are the next full list of an earlier one. */
  private static final String FOLLOWED =
      """
      create or replace temp table measure_followed as
      with
      lists as (
          select kind, pairing_id, reporting_side, list_owner, list_scope, plan_year, thing
          from measure_told
          where is_listed and is_lasting
          group by all
      ),
      later_lists as (
          select
              kind, pairing_id, reporting_side, list_owner, list_scope, plan_year,
              bool_or(is_confirmed) as is_confirmed,
              min(listed_on) as listed_on,
              min(known_from) as known_from
          from measure_told
          where is_listed and known_to is null
          group by kind, pairing_id, reporting_side, list_owner, list_scope, plan_year
      ),
      told_again as (
          select kind, pairing_id, reporting_side, list_owner, list_scope, plan_year, thing
          from measure_told
          where is_listed and known_to is null
          group by all
      ),
      counted as (
          select
              lists.kind, lists.pairing_id, lists.reporting_side, lists.list_owner,
              lists.list_scope, lists.plan_year,
              later_lists.plan_year as later_year,
              later_lists.list_owner = lists.list_owner
              and later_lists.list_scope = lists.list_scope as is_same_ledger,
              later_lists.is_confirmed,
              later_lists.listed_on,
              later_lists.known_from,
              count(distinct lists.thing) as things,
              count(distinct told_again.thing) as things_again
          from lists
          inner join later_lists
              on later_lists.kind = lists.kind
              and later_lists.pairing_id = lists.pairing_id
              and later_lists.reporting_side = lists.reporting_side
              and later_lists.plan_year > lists.plan_year
          left join told_again
              on told_again.kind = lists.kind
              and told_again.pairing_id = lists.pairing_id
              and told_again.reporting_side = lists.reporting_side
              and told_again.plan_year = later_lists.plan_year
              and told_again.list_owner = later_lists.list_owner
              and told_again.list_scope = later_lists.list_scope
              and told_again.thing = lists.thing
          group by all
      )
      select
          *,
          things > 0 and things_again * 2 >= things or is_same_ledger and is_confirmed as is_full
      from counted
      where is_same_ledger or things > 0 and things_again * 2 >= things
      """;

  private static final String ENDED =
      """
      create or replace temp table measure_stands as
      with
      followers as (
          select fact_id, min({'year': plan_year, 'since': known_from}) over later as follower
          from measure_told
          where statement is not null
          window later as (
              partition by kind, pairing_id, reporting_side, statement
              order by plan_year
              range between 1 following and unbounded following
          )
      ),
      again as (
          select fact_id, make_date(follower.year, 1, 1) as stands_to, follower.since as since
          from followers
          where follower is not null
      ),
      dropped as (
          select
              told.fact_id,
              min(followed.listed_on) as stands_to,
              min_by(followed.known_from, followed.listed_on) as since
          from measure_told as told
          inner join measure_followed as followed
              on followed.kind = told.kind
              and followed.pairing_id = told.pairing_id
              and followed.reporting_side = told.reporting_side
              and followed.list_owner = told.list_owner
              and followed.list_scope = told.list_scope
              and followed.plan_year = told.plan_year
              and followed.is_full
          left join measure_told as again
              on again.kind = told.kind
              and again.pairing_id = told.pairing_id
              and again.reporting_side = told.reporting_side
              and again.plan_year = followed.later_year
              and again.statement = told.statement
          where told.is_listed and told.is_lasting and again.fact_id is null
          group by told.fact_id
      ),
      ended as (
          select fact_id, stands_to, since, false as is_dropped from again
          where stands_to is not null
          union all
          select fact_id, stands_to, since, true as is_dropped from dropped
      )
      select
          fact_id,
          min(stands_to) as stands_to,
          min_by(since, stands_to) as since,
          min_by(is_dropped, stands_to) as is_dropped
      from ended
      group by fact_id
      """;

  private static final String ASKED =
      """
      create or replace temp table measure_unsure_stands as
      select told.fact_id, min(followed.later_year) as later_year
      from measure_told as told
      inner join measure_followed as followed
          on followed.kind = told.kind
          and followed.pairing_id = told.pairing_id
          and followed.reporting_side = told.reporting_side
          and followed.list_owner = told.list_owner
          and followed.list_scope = told.list_scope
          and followed.plan_year = told.plan_year
          and not followed.is_full
      where told.is_listed
          and told.is_lasting
          and told.over_from is null
          and told.fact_id not in (select fact_id from measure_stands)
      group by told.fact_id
      """;

  private static final String FILLED =
      "select count(*) > 0 from duckdb_tables() where temporary and table_name = '" + UNSURE + "'";

  private Standing() {}

  /** Fills both tables from the facts of all years, unless this connection keeps them. */
  public static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (ToldRows.isKept(statement) && isFilled(statement)) {
        return;
      }
      statement.execute(
          LISTED.formatted(
              LASTING.stream().map(Lasting::told).collect(Collectors.joining("union all\n"))));
      statement.execute(FOLLOWED);
      statement.execute(ENDED);
      statement.execute(ASKED);
      statement.execute("drop table measure_told");
      statement.execute("drop table measure_followed");
    }
  }

  private static boolean isFilled(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(FILLED)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /**
   * The day on which a statement ends in a request's window, as SQL; empty where it does not, for
   * an event of a day stays what it was. What touches a year is told by that year's ledgers alone,
   * once they tell of the thing or leave it out; in a window that began before, it has been there.
   */
  static String endsOn(Shape.Timing timing) {
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
