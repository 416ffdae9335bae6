package org.pairledger.warehouse.indicator.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * Fills a star by a seed: so many pairings, years, and rows of each fact in each pairing's year.
 */
public final class GeneratedStar {

  private static final String DAY = "make_date(plan_year, 1, 1) + cast(h1 % 360 as integer)";

  private final Connection connection;
  private final long seed;

  public GeneratedStar(Connection connection, long seed) throws SQLException {
    this.connection = connection;
    this.seed = seed;
    run("create schema star");
    for (Table table : StarTables.ALL) {
      run(
          table.fields().stream()
              .map(field -> field.name() + " " + field.type().sql())
              .collect(Collectors.joining(", ", "create table star." + table.name() + " (", ")")));
    }
  }

  /** County pairings, each with twelve townships and thirty hamlets of its own. */
  public GeneratedStar pairings(int count) throws SQLException {
    run(
        "insert into star.dim_pairings (pairing_id, pairing_name, pairing_level, is_scored,"
            + " peer_group) select 'P' || i, 'P' || i, 'county', true, 'G' || i % 10 from range("
            + count
            + ") as t(i)");
    run(
        "insert into star.bridge_pairing_closure select pairing_id, pairing_id, 0 from"
            + " star.dim_pairings");
    run(
        "insert into star.dim_pairing_members (pairing_id, member_role, member_code, valid_from)"
            + " select 'P' || i, 'R', cast(450000 + i as varchar), date '2010-01-01' from range("
            + count
            + ") as t(i) union all select 'P' || i, 'D', '440784', date '2010-01-01' from range("
            + count
            + ") as t(i)");
    run(
        "insert into star.dim_regions (region_code, region_name, region_level, county_code,"
            + " valid_from) select cast(450000 + i as varchar), 'c', 'county', cast(450000 + i as"
            + " varchar), date '2010-01-01' from range("
            + count
            + ") as t(i) union all select (450000 + i) || cast(100 + j as varchar), 't', 'town',"
            + " cast(450000 + i as varchar), date '2010-01-01' from range("
            + count
            + ") as t(i), range(12) as u(j)");
    run(
        "insert into star.dim_hamlets (hamlet_key, county_code, hamlet_name) select (450000 + i) ||"
            + " 'h' || j, cast(450000 + i as varchar), 'h' from range("
            + count
            + ") as t(i), range(30) as u(j)");
    return this;
  }

  /** Some rows of every fact for each pairing and year. */
  public GeneratedStar facts(int firstYear, int years, int scale) throws SQLException {
    Map<String, Map<String, String>> facts = facts();
    for (Table table : StarTables.ALL) {
      if (table.name().startsWith("fct_") && facts.containsKey(table.name())) {
        fill(table, firstYear, years, rows(table.name()) * scale, facts.get(table.name()));
      }
    }
    return this;
  }

  /** So many jobs for each pairing and year. */
  public GeneratedStar spells(int firstYear, int years, int rows) throws SQLException {
    fill(
        StarTables.ALL.stream()
            .filter(table -> table.name().equals("fct_employment_spells"))
            .findFirst()
            .orElseThrow(),
        firstYear,
        years,
        rows,
        facts().get("fct_employment_spells"));
    return this;
  }

  private static int rows(String table) {
    return switch (table) {
      case "fct_employment_spells", "fct_training_attendances" -> 60;
      case "fct_exchange_events", "fct_public_posts" -> 40;
      default -> 12;
    };
  }

  private void fill(Table table, int firstYear, int years, int rows, Map<String, String> given)
      throws SQLException {
    Map<String, String> row = new LinkedHashMap<>();
    for (Field field : table.fields()) {
      if (field.required()) {
        row.put(field.name(), otherwise(field));
      }
    }
    row.putAll(given);
    run(
        "insert into star."
            + table.name()
            + " ("
            + String.join(", ", row.keySet())
            + ") select "
            + String.join(", ", row.values())
            + " from (select pairing_id, cast(y as integer) as plan_year, i, cast(hash(pairing_id,"
            + " y, i, '"
            + table.name()
            + "', "
            + seed
            + ") >> 2 as bigint) as h1, cast(hash(i, y, pairing_id, "
            + seed
            + ") >> 2 as bigint) as h2 from star.dim_pairings, range("
            + firstYear
            + ", "
            + (firstYear + years)
            + ") as t(y), range("
            + rows
            + ") as u(i))");
  }

  private static String otherwise(Field field) {
    return switch (field.name()) {
      case "fact_id" -> "h1";
      case "pairing_id", "plan_year" -> field.name();
      case "reporting_side", "acting_side" -> "case when i % 2 = 0 then 'D' else 'R' end";
      case "known_from" -> DAY + " + 20";
      default ->
          switch (field.type()) {
            case STRING -> "'x' || h2 % 1000";
            case BOOLEAN -> "h2 % 2 = 0";
            case DATE -> DAY;
            default -> "cast(h2 % 100 as integer)";
          };
    };
  }

  private static String word(String... words) {
    return "list_extract(['"
        + String.join("', '", words)
        + "'], cast(1 + h2 % "
        + words.length
        + " as integer))";
  }

  private static Map<String, Map<String, String>> facts() {
    String end = "case when h2 % 3 = 0 then " + DAY + " + cast(h2 % 300 as integer) end";
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    facts.put(
        "fct_exchange_events",
        Map.of(
            "event_kind",
                word(
                    "visit",
                    "visit",
                    "joint_meeting",
                    "progress_meeting",
                    "standing_committee",
                    "executive_meeting",
                    "leading_group"),
            "leader_rank", word("party_main", "government_main", "unit_head", "deputy"),
            "visiting_region_code", "'U' || i % 8",
            "person_times", "cast(h2 % 20 as integer)",
            "joint_event_id", "h1"));
    facts.put(
        "fct_media_reports",
        Map.of("outlet_level", word("national", "provincial", "municipal", "county")));
    facts.put(
        "fct_secondments",
        Map.of(
            "person_key",
            "h2",
            "talent_kind",
            word("cadre", "teacher", "medical"),
            "rank_kind",
            word("division", "section"),
            "term_to",
            DAY + " + 400",
            "is_early_return",
            "false"));
    facts.put(
        "fct_training_sessions",
        Map.of(
            "training_kind", word("cadre", "leader", "skills", "cook", "tourism"),
            "session_key", "'s' || plan_year || pairing_id || i",
            "session_to", DAY,
            "run_count", "1",
            "person_times", "cast(h2 % 60 as integer)",
            "roster_count", "cast(i % 2 as integer)"));
    facts.put(
        "fct_training_attendances",
        Map.of(
            "person_key", "h2",
            "session_key", "'s' || plan_year || pairing_id || i % 12",
            "training_kind", word("cadre", "leader", "skills", "tourism"),
            "attended_on", DAY,
            "has_business", "h2 % 5 = 0",
            "helped_households", "cast(h2 % 4 as integer)"));
    facts.put(
        "fct_projects",
        Map.of(
            "project_key", "'p' || i",
            "project_class", word("industry", "basic_needs", "infrastructure"),
            "aid_total_yuan", "cast(h2 % 1000000 as integer)",
            "stocked_on", DAY,
            "started_on", DAY + " + 20",
            "progress_percent", "cast(h2 % 100 as integer)",
            "poor_person_count", "cast(h2 % 100 as integer)",
            "relocated_post_count", "cast(h2 % 10 as integer)",
            "stated_on", DAY));
    facts.put(
        "fct_fund_flows",
        Map.of(
            "budget_level", word("county", "city", "province"),
            "fund_stage", word("transferred", "planned", "arrived", "spent", "recovered"),
            "amount_yuan", "cast(h2 % 1000000 as integer)",
            "site_level", word("county", "township", "village")));
    facts.put(
        "fct_donations",
        Map.of(
            "counted_on", DAY,
            "donation_form", word("cash", "goods"),
            "donation_state", word("received", "received", "received", "pledged"),
            "cash_yuan", "cast(h2 % 100000 as integer)",
            "goods_yuan", "cast(h2 % 100000 as integer)",
            "value_yuan", "cast(h2 % 200000 as integer)",
            "donation_key", "'r' || h2 % 1000 || '|' || h2 % 200000"));
    facts.put(
        "fct_employment_spells",
        Map.of(
            "person_key",
            "h2 % 800000",
            "household_key",
            "h2 % 300000",
            "is_poor",
            "h1 % 10 > 0",
            "work_province_code",
            word("440000", "440000", "450000", "500000"),
            "work_city_code",
            word("440700", "440100", "451400", "500100"),
            "ended_on",
            end,
            "subsidy_yuan",
            "cast(h2 % 500 as integer)",
            "stated_on",
            DAY));
    facts.put(
        "fct_job_fairs",
        Map.of(
            "fair_key", "'f' || i",
            "is_disabled_fair", "i % 6 = 0",
            "post_count", "cast(h2 % 200 as integer)",
            "intent_count", "cast(h2 % 60 as integer)",
            "signed_count", "cast(h2 % 30 as integer)"));
    facts.put(
        "fct_workshops",
        Map.of(
            "workshop_key", "'w' || i",
            "township_code", "(450000 + cast(substr(pairing_id, 2) as integer)) || (100 + i % 12)",
            "workshop_state", "'active'",
            "poor_worker_count", "cast(h2 % 30 as integer)",
            "stated_on", DAY));
    facts.put(
        "fct_public_posts",
        Map.of(
            "person_key", "h2",
            "post_kind", word("cleaner", "cleaner", "ranger"),
            "hamlet_key", "(450000 + cast(substr(pairing_id, 2) as integer)) || 'h' || i % 30",
            "is_poor", "true",
            "ended_on", end));
    facts.put(
        "fct_pairing_agreements",
        Map.of(
            "pair_level",
            word("town", "village", "school", "hospital", "enterprise"),
            "pair_key",
            "'k' || i",
            "signed_on",
            DAY,
            "year_task",
            "'t' || i",
            "task_state",
            word("done", "doing"),
            "done_on",
            DAY + " + 60"));
    facts.put(
        "fct_activities",
        Map.of(
            "activity_kind",
                word(
                    "free_clinic",
                    "master_teacher",
                    "volunteer",
                    "exhibition",
                    "disabled_support",
                    "survey"),
            "activity_key", "'a' || plan_year || i",
            "held_in", "'R'",
            "participant_count", "cast(h2 % 30 as integer)",
            "served_person_times", "cast(h2 % 200 as integer)",
            "service_hours", "cast(h2 % 90 as integer)"));
    facts.put(
        "fct_consumption_sales",
        Map.of(
            "amount_yuan", "cast(h2 % 100000 as integer)",
            "poor_person_count", "cast(h2 % 30 as integer)"));
    facts.put(
        "fct_students",
        Map.of(
            "person_key", "h2",
            "is_poor", "true",
            "school_province_code", "'440000'",
            "graduated_on", end,
            "is_employed", "true"));
    facts.put(
        "fct_investments",
        Map.of(
            "firm_key", "'c' || i",
            "park", "'park' || i % 3",
            "park_key", "'park' || i % 3",
            "landed_on", DAY,
            "paid_in_year_yuan", "cast(h2 % 10000000 as integer)",
            "poor_worker_count", "cast(h2 % 30 as integer)",
            "stated_on", DAY));
    facts.put(
        "fct_documents",
        Map.of(
            "document_kind", word("policy", "notice", "plan", "report"),
            "item_no", word("3.4", "5.5"),
            "document_key", "'d' || h1"));
    return facts;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
