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

  /** The step that gives the rows of one their one key. */
  static final String STEP = "united";

  private static final String UNITED =
      """
      row_names as (
          select
              told.group_no,
              same_rows.row_key,
              told.role,
              min(coalesce(told.distinct_key, same_rows.row_key)) as name
          from %1$s as told
          inner join measure_same_rows as same_rows
              on same_rows.fact_id = told.fact_id
          group by told.group_no, same_rows.row_key, told.role
      ),
      key_names as (
          select
              told.group_no,
              told.role,
              told.distinct_key as own_key,
              min(row_names.name) as name
          from %1$s as told
          inner join measure_same_rows as same_rows
              on same_rows.fact_id = told.fact_id
          inner join row_names
              on row_names.group_no = told.group_no
              and row_names.row_key = same_rows.row_key
              and row_names.role = told.role
          where told.distinct_key is not null
          group by told.group_no, told.role, told.distinct_key
      ),
      united as (
          select told.* replace (
              coalesce(key_names.name, told.distinct_key, %2$s) as distinct_key
          )
          from %1$s as told
          left join key_names
              on key_names.group_no = told.group_no
              and key_names.own_key = told.distinct_key
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

  /** The step over another one: of persons no row gets a key. */
  static String united(String step, Shape.Measure measure) {
    boolean getsKey =
        switch (measure) {
          case SUM, COUNT -> true;
          case DISTINCT, HEADS -> false;
        };
    return UNITED.formatted(step, getsKey ? "same_rows.row_key" : "null");
  }
}
