package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.own.TimedSql;

/** SQL of a file that would take all time or all memory is stopped, and says which file it is. */
class OwnSqlLimitsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "select count(*) from range(100000000000) as a, range(1000000000) as b",
        "with recursive r as (select 1 as x union all select x + 1 from r) select max(x) from r",
      })
  void whatNeverEndsIsStoppedWhileItIsTried(String endless) throws IOException {
    Files.createDirectories(folder.resolve("indicators"));
    Files.writeString(
        folder.resolve("indicators/FND-90.sql"),
        OwnTrial.HEADER
            + OwnTrial.ROWS
            + " from star.fct_fund_flows where ("
            + endless
            + ") > 0\n");

    assertThatThrownBy(() -> OwnIndicators.load(folder))
        .hasMessageContaining(
            "catalogue/indicators/FND-90.sql: its SQL was stopped after 5 seconds; sql_seconds in"
                + " workspace.yaml says how long it may take");
  }

  @Test
  @Timeout(60)
  void allStatementsOfAFileHaveItsTimeTogether() throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      create(duckdb);
      TimedSql timed = new TimedSql(duckdb, "FND-90.sql", 1);

      assertThat(timed.update("insert into numbers values (1)")).isOne();
      String endless =
          "insert into numbers select count(*) from range(100000000000), range(100000000)";
      assertThatThrownBy(() -> timed.update(endless))
          .isInstanceOf(CouldNotRun.class)
          .hasMessageStartingWith("FND-90.sql: its SQL was stopped after 1 seconds");
      assertThatThrownBy(() -> timed.update("insert into numbers values (2)"))
          .isInstanceOf(CouldNotRun.class);
    }
  }

  @Test
  @Timeout(60)
  void whatNeedsMoreMemoryThanThereIsNamesItsFile() throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      create(duckdb);
      execute(duckdb, "set memory_limit = '100MB'");
      execute(duckdb, "set max_temp_directory_size = '10MB'");
      TimedSql timed = new TimedSql(duckdb, "FND-90.sql", 30);

      assertThatThrownBy(
              () -> timed.update("insert into numbers select i from range(1000000000) as r(i)"))
          .isInstanceOf(CouldNotRun.class)
          .hasMessageStartingWith("FND-90.sql: its SQL needs more memory than there is: ");
    }
  }

  @Test
  @Timeout(120)
  void aFunctionThatCannotBeStoppedEndsTheProgram() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OwnSqlLimitsTest.class.getName())
            .redirectErrorStream(true)
            .start();

    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("FND-90.sql: its SQL was stopped after 1 seconds");
    assertThat(program.waitFor()).isEqualTo(2);
  }

  /** Compares texts of a million letters, which one function does without looking up. */
  public static void main(String[] args) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      create(duckdb);
      new TimedSql(duckdb, "FND-90.sql", 1)
          .update(
              "insert into numbers select levenshtein(repeat('a', 1000000), repeat('b', 1000000) ||"
                  + " i) from range(4096) as r(i)");
    }
  }

  private static void create(Connection duckdb) throws SQLException {
    execute(duckdb, "create table numbers (n bigint)");
  }

  private static void execute(Connection duckdb, String sql) throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }
}
