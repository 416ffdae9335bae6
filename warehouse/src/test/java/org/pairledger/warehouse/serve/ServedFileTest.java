package org.pairledger.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedFileTest {

  @TempDir Path build;

  @BeforeEach
  void writeTheStar() throws Exception {
    SmallBuild.write(build);
  }

  @Test
  void factsStayInParquetUnlessTheyAreServed() throws Exception {
    SmallBuild.serve(build, false);

    assertThat(one("select count(*) from duckdb_tables() where table_name = 'fct_fund_flows'"))
        .isEqualTo("0");
    assertThat(one("from mart.v_pairing")).isEqualTo("甲市—乙县");
  }

  @Test
  void factsBesideTheFileAreFoundByThePathThatAReaderGives() throws Exception {
    SmallBuild.serve(build, false);

    Path moved = Files.move(build, Files.createTempDirectory("moved").resolve("build"));

    try (Connection reader = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = reader.createStatement()) {
      statement.execute("attach '" + moved.resolve(ServedFile.NAME) + "' as served (read_only)");
      statement.execute("use served");
      try (ResultSet row =
          statement.executeQuery(
              "select sum(amount_yuan) from star.fct_fund_flows(release := '" + moved + "')")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("3.50");
      }
    }
  }

  @Test
  void servedFactsAreTables() throws Exception {
    SmallBuild.serve(build, true);

    assertThat(one("select sum(amount_yuan) from star.fct_fund_flows")).isEqualTo("3.50");
  }

  @Test
  void aTableAndItsColumnsSayWhatTheyAre() throws Exception {
    SmallBuild.serve(build, false);

    assertThat(one("select comment from duckdb_tables() where table_name = 'dim_pairings'"))
        .startsWith("结对关系; one row per");
    assertThat(one("select comment from duckdb_columns() where column_name = 'days_late'"))
        .isEqualTo("逾期天数 (Days late)。迟于应报日期的天数；按时为 0。单位：天");
  }

  /** What DBeaver and others ask a driver for before they show anything. */
  @Test
  void aDriversMetadataListsEachTableOnceWithWhatItsColumnsMean() throws Exception {
    SmallBuild.serve(build, false);

    try (Connection reader = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = reader.createStatement()) {
      statement.execute("attach '" + build.resolve(ServedFile.NAME) + "' as served (read_only)");
      DatabaseMetaData asked = reader.getMetaData();
      assertThat(texts(asked.getSchemas("served", "%"), "TABLE_SCHEM"))
          .contains("assess", "mart", "star");
      assertThat(texts(asked.getTables("served", "star", "%", null), "TABLE_NAME"))
          .contains("dim_pairings")
          .doesNotHaveDuplicates();
      assertThat(texts(asked.getTables("served", "mart", "%", null), "TABLE_TYPE"))
          .containsExactly("VIEW");
      assertThat(
              texts(asked.getColumns("served", "assess", "ledger_losses", "days_late"), "REMARKS"))
          .containsExactly("逾期天数 (Days late)。迟于应报日期的天数；按时为 0。单位：天");
    }
  }

  private static List<String> texts(ResultSet rows, String column) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (rows) {
      while (rows.next()) {
        texts.add(rows.getString(column));
      }
    }
    return texts;
  }

  @Test
  void theFileIsWholeAndOldEnoughForOlderReaders() throws Exception {
    SmallBuild.serve(build, false);

    ByteBuffer head = ByteBuffer.wrap(Files.readAllBytes(build.resolve(ServedFile.NAME)));
    assertThat(head.order(ByteOrder.LITTLE_ENDIAN).getLong(12)).isEqualTo(64);
    assertThat(build.resolve(ServedFile.NAME + ".wal")).doesNotExist();
  }

  @Test
  void theFileOpensWithNothingButItself() throws Exception {
    SmallBuild.serve(build, false);
    Path elsewhere = Files.createTempDirectory(build, "moved").resolve("moved.duckdb");
    Files.move(build.resolve(ServedFile.NAME), elsewhere);

    assertThat(one(elsewhere, "from mart.v_pairing")).isEqualTo("甲市—乙县");
  }

  private String one(String sql) throws SQLException {
    return one(build.resolve(ServedFile.NAME), sql);
  }

  private static String one(Path file, String sql) throws SQLException {
    try (Connection reader = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = reader.createStatement()) {
      statement.execute("attach '" + file + "' as served (read_only)");
      statement.execute("use served");
      statement.execute("set enable_external_access = false");
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
