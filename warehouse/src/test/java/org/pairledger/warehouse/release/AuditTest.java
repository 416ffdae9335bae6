package org.pairledger.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.serve.SmallBuild;

class AuditTest {

  @TempDir Path build;

  @BeforeEach
  void writeTheStar() throws Exception {
    SmallBuild.write(build);
  }

  @Test
  void aGoodBuildIsListedWithItsRowsAndSums() throws Exception {
    List<Manifest.TableEntry> tables = Audit.of(build, Map.of("fct_fund_flows", 2L));

    Manifest.TableEntry flows =
        tables.stream().filter(table -> table.name().equals("fct_fund_flows")).findAny().get();
    assertThat(flows.rows()).isEqualTo(2);
    assertThat(flows.totals()).containsEntry("amount_yuan", "3.50");
    assertThat(flows.files()).hasSize(1);
  }

  @Test
  void rowsThatWereNotWrittenAreAFault() {
    assertThatThrownBy(() -> Audit.of(build, Map.of("fct_fund_flows", 3L)))
        .hasMessageContaining("fct_fund_flows has 2 rows, but 3 were written");
  }

  @Test
  void aKeyThatRepeatsIsAFault() throws Exception {
    Path folder = build.resolve("star/fct_fund_flows");
    Files.copy(folder.resolve("part-0.parquet"), folder.resolve("part-1.parquet"));

    assertThatThrownBy(() -> Audit.of(build, Map.of()))
        .hasMessageContaining(
            "fct_fund_flows repeats 2 keys, but the grain is"
                + " 'one row per movement of money told in a ledger'");
  }

  @Test
  void anEmptyCellOfARequiredColumnIsAFault() throws Exception {
    Path file = build.resolve("star/fct_fund_flows/part-0.parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("create table flows as from '" + file + "'");
      statement.execute("update flows set pairing_id = null where fact_id = 2");
      statement.execute("copy flows to '" + file + "' (format parquet)");
    }

    assertThatThrownBy(() -> Audit.of(build, Map.of()))
        .hasMessageContaining("fct_fund_flows.pairing_id is required, but empty in 1 rows");
  }
}
