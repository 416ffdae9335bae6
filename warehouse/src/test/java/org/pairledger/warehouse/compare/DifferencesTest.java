package org.pairledger.warehouse.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.star.dimension.DimSourceFiles;
import org.pairledger.contract.table.Table;

class DifferencesTest {

  @TempDir Path folder;

  @Test
  void whatIsTheSameIsNotTold() throws SQLException {
    String[] same = {value("FND-01", "265"), file("a.xlsx", "aa")};

    assertThat(Differences.between(served("a", same), served("b", same))).isEmpty();
  }

  @Test
  void aCorrectedFileAndTheFigureItMovedAreTold() throws SQLException {
    Path before = served("a", value("FND-01", "265"), file("a.xlsx", "aa"));
    Path after = served("b", value("FND-01", "255"), file("a.xlsx", "bb"));

    assertThat(lines(Differences.between(before, after)))
        .containsExactly(
            "文件 P 2020 a.xlsx 状态：staged aa → staged bb",
            "指标 P 2020 FND-01 D 指标值：265.000000 → 255.000000");
  }

  @Test
  void aFigureThatIsNewHasNoBefore() throws SQLException {
    Path before = served("a");
    Path after = served("b", value("FND-01", "265"));

    assertThat(lines(Differences.between(before, after)))
        .containsExactly("指标 P 2020 FND-01 D 指标值：无 → 265.000000");
  }

  private static List<String> lines(List<Change> changes) {
    return changes.stream().map(Change::line).toList();
  }

  private static String value(String indicator, String value) {
    return "insert into assess.indicator_years (pairing_id, plan_year, indicator, side, value)"
        + " values ('P', 2020, '%s', 'D', %s)".formatted(indicator, value);
  }

  private static String file(String path, String key) {
    return "insert into star.dim_source_files (pairing_id, plan_year, file_path, source_file,"
        + " file_state) values ('P', 2020, '%s', '%s', 'staged')".formatted(path, key);
  }

  private Path served(String name, String... inserts) throws SQLException {
    Path file = folder.resolve(name + ".duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema star");
      statement.execute("create schema assess");
      statement.execute(create("star." + DimSourceFiles.TABLE.name(), DimSourceFiles.TABLE));
      for (Table table : AssessTables.ALL) {
        statement.execute(create(table.name().replaceFirst("assess_", "assess."), table));
      }
      for (String insert : Stream.of(inserts).toList()) {
        statement.execute(insert);
      }
    }
    return file;
  }

  private static String create(String name, Table table) {
    return table.fields().stream()
        .map(field -> field.name() + " " + field.type().sql())
        .collect(Collectors.joining(", ", "create table " + name + " (", ")"));
  }
}
