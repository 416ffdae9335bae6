package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.pairledger.contract.star.FactColumns;
import org.pairledger.contract.star.StarTables;

/**
 * Rows of one file that several pairings sent: each pairing has the row, above them it is one.
 * Whatever one of its facts is the same as, the others are, too.
 */
final class SameRows {

  private static final String SHARED =
      """
      create or replace temp table measure_same_files as
      select source_file, file_sha256
      from star.dim_source_files
      where file_sha256 in (
          select file_sha256
          from star.dim_source_files
          group by file_sha256
          having count(distinct source_file) > 1
      )
      """;

  private static final String ROWS =
      """
      select
          facts.fact_id,
          concat_ws(
              '|', 'row', '%1$s', files.file_sha256, facts.source_sheet, facts.source_row
          ) as row_key
      from star.%1$s as facts
      inner join measure_same_files as files
          on files.source_file = facts.source_file
      """;

  private static final String UNITED =
      """
      told as (
      %1$s
      ),
      row_names as (
          select
              same_rows.row_key,
              told.role,
              min(coalesce(cast(told.distinct_key as varchar), same_rows.row_key)) as name
          from told
          inner join measure_same_rows as same_rows
              on same_rows.fact_id = told.fact_id
          group by same_rows.row_key, told.role
      ),
      key_names as (
          select
              told.role,
              cast(told.distinct_key as varchar) as own_key,
              min(row_names.name) as name
          from told
          inner join measure_same_rows as same_rows
              on same_rows.fact_id = told.fact_id
          inner join row_names
              on row_names.row_key = same_rows.row_key
              and row_names.role = told.role
          where told.distinct_key is not null
          group by told.role, cast(told.distinct_key as varchar)
      ),
      candidates as (
          select told.* replace (
              coalesce(key_names.name, cast(told.distinct_key as varchar), %2$s) as distinct_key
          )
          from told
          left join key_names
              on key_names.own_key = cast(told.distinct_key as varchar)
              and key_names.role = told.role
          left join measure_same_rows as same_rows
              on same_rows.fact_id = told.fact_id
      ),
      """;

  private SameRows() {}

  /** Fills {@code measure_same_rows}; false when there are none. */
  static boolean fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SHARED);
      try (ResultSet count = statement.executeQuery("select count(*) from measure_same_files")) {
        count.next();
        if (count.getLong(1) == 0) {
          return false;
        }
      }
      statement.execute(
          StarTables.ALL.stream()
              .filter(table -> table.key().contains(FactColumns.FACT_ID))
              .map(table -> table.name())
              .filter(name -> name.startsWith("fct_"))
              .map(ROWS::formatted)
              .collect(
                  Collectors.joining(
                      "union all\n", "create or replace temp table measure_same_rows as\n", "")));
      return true;
    }
  }

  /** An indicator's candidates, those of one row under one key; of persons none gets a key. */
  static String united(Indicator indicator) {
    boolean getsKey =
        switch (indicator.shape().measure()) {
          case SUM, COUNT -> true;
          case DISTINCT, HEADS -> false;
        };
    return UNITED.formatted(PlacedSql.told(indicator), getsKey ? "same_rows.row_key" : "null");
  }
}
