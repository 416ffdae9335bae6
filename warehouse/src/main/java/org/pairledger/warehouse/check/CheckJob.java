package org.pairledger.warehouse.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pairledger.contract.assess.AssessCheckFindings;
import org.pairledger.contract.assess.AssessSideMatches;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.TableSql;
import org.pairledger.warehouse.indicator.Standing;

/**
 * Fills {@code assess.check_findings} and {@code assess.side_matches} from the star.
 *
 * <p>A finding is a doubt about a fact; it changes no figure.
 */
public final class CheckJob {

  private static final String FINDINGS =
      """
      insert into assess.check_findings
      with found as (
      %s
      )
      select
          ?, found.pairing_id, found.plan_year,
          row_number() over (
              partition by found.pairing_id, found.plan_year
              order by files.file_path, found.source_sheet, found.source_row, found.fact_id
          )::integer,
          ?, ?, ?, found.fact_id, found.source_file, files.file_path,
          (
              select any_value(sheets.sheet_name)
              from star.dim_source_columns as sheets
              where
                  sheets.source_file = found.source_file
                  and sheets.source_sheet = found.source_sheet
          ),
          found.source_row, found.found, ?
      from found
      left join star.dim_source_files as files on found.source_file = files.source_file
      """;

  /** The n-th telling of one side meets the n-th of the other side under the same key. */
  private static final String MATCHES =
      """
      insert into assess.side_matches
      with told as (
      %s
      ),
      numbered as (
          select
              told.*,
              row_number() over (
                  partition by pairing_id, plan_year, reporting_side, match_key
                  order by day, fact_id
              ) as turn
          from told
      ),
      donor as (select * from numbered where reporting_side = 'D'),
      recipient as (select * from numbered where reporting_side = 'R')
      select
          ?,
          coalesce(donor.pairing_id, recipient.pairing_id),
          coalesce(donor.plan_year, recipient.plan_year),
          row_number() over (
              partition by
                  coalesce(donor.pairing_id, recipient.pairing_id),
                  coalesce(donor.plan_year, recipient.plan_year)
              order by
                  coalesce(donor.day, recipient.day), coalesce(donor.fact_id, recipient.fact_id)
          )::integer,
          case
              when recipient.fact_id is null then '仅帮扶方'
              when donor.fact_id is null then '仅受援方'
              else '双方一致'
          end,
          donor.day, donor.amount, donor.fact_id,
          recipient.day, recipient.amount, recipient.fact_id,
          ?
      from donor
      full join recipient
          on
              donor.pairing_id = recipient.pairing_id
              and donor.plan_year = recipient.plan_year
              and donor.match_key = recipient.match_key
              and donor.turn = recipient.turn
      """;

  private CheckJob() {}

  /** Runs every check and every match of the two sides; {@code star} must be there. */
  public static void run(Connection connection) throws SQLException {
    create(connection, AssessCheckFindings.TABLE);
    create(connection, AssessSideMatches.TABLE);
    Standing.fill(connection);
    for (RuleFile rule : checks()) {
      execute(
          connection,
          FINDINGS.formatted(rule.sql()),
          rule.get("code"),
          rule.get("name"),
          rule.get("severity"),
          rule.get("dataset"),
          rule.get("advice"));
    }
    for (RuleFile topic : RuleFile.packed("/pairledger/checks/matches")) {
      execute(connection, MATCHES.formatted(topic.sql()), topic.get("topic"), topic.get("unit"));
    }
  }

  /** The shipped checks, by code. */
  static List<RuleFile> checks() {
    return RuleFile.packed("/pairledger/checks");
  }

  private static void create(Connection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists assess");
      statement.execute(
          "create table assess." + TableSql.nameInAssess(table) + " " + TableSql.columns(table));
    }
  }

  private static void execute(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
