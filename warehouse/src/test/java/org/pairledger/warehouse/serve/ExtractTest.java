package org.pairledger.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

  @TempDir Path folder;

  @BeforeEach
  void build() throws Exception {
    SmallBuild.serve(SmallBuild.write(folder), false);
  }

  @Test
  void onePairingsRowsStandAloneInAReadOnlyFile() throws Exception {
    Path out = folder.resolve("a-b.duckdb");
    Extract.write(folder, "a-b", out);

    assertThat(out.toFile().canWrite() && !isRoot()).isFalse();
    assertThat(one(out, "select count(*) from star.fct_fund_flows")).isEqualTo("2");
    assertThat(one(out, "from mart.v_pairing")).isEqualTo("甲市—乙县");
  }

  @Test
  void anUnknownPairingIsToldTheKnownOnes() {
    assertThatThrownBy(() -> Extract.write(folder, "nowhere", folder.resolve("x.duckdb")))
        .hasMessage("There is no pairing nowhere; known: a-b");
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static String one(Path file, String sql) throws Exception {
    try (Connection reader = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = reader.createStatement()) {
      statement.execute("attach '" + file + "' as out (read_only)");
      statement.execute("use out");
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
