package org.pairledger.warehouse.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.explain.CellTexts;

class LedgerTest {

  @Test
  void aLineThatTellsAMonthInEachColumnHasACellForEach() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          attach ':memory:' as before;
          create schema before.star;
          create table before.star.dim_source_files as
          select '脱贫劳动力月报.xlsx' as file_path, 'k' as source_file;
          create table before.star.dim_source_columns as
          from (values
              ('k', 0, 0, 'DS31', 'township', 'A', '月报'), ('k', 0, 0, 'DS31', 'people', 'B', '月报'),
              ('k', 0, 1, 'DS31', 'township', 'A', '月报'), ('k', 0, 1, 'DS31', 'people', 'C', '月报')
          ) as columns(
              source_file, source_sheet, source_table, dataset, field_name, column_letter, sheet_name
          );
          """);

      assertThat(new Ledger(connection, "before", TEXTS).row("脱贫劳动力月报.xlsx", 0, 5).values())
          .extracting(Ledger.Cell::shown)
          .containsExactly("A5 township：水口镇", "B5 people：31", "C5 people：28");
    }
  }

  private static final CellTexts TEXTS =
      new CellTexts() {
        @Override
        public Map<String, String> row(String sourceFile, int sheet, int row) {
          return Map.of("A", "水口镇", "B", "31", "C", "28");
        }

        @Override
        public boolean isPersonal(String dataset, String field) {
          return false;
        }

        @Override
        public String label(String dataset, String field) {
          return field;
        }
      };
}
