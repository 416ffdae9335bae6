package org.pairledger.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;

class ReleaseReaderTest {

  @TempDir static Path folder;

  private Path build;
  private ReleaseReader reader;

  @BeforeEach
  void openASmallRelease() throws Exception {
    build = folder.resolve("builds/b1");
    if (!Files.exists(build)) {
      SmallBuild.serve(SmallBuild.write(Files.createDirectories(build)), false);
    }
    reader = ReleaseReader.open(build);
  }

  @AfterEach
  void close() throws Exception {
    reader.close();
  }

  @Test
  void martAndDimensionsComeFromTheFileAndFactsFromTheParquetBeside() throws Exception {
    assertThat(
            rows(
                "select pairing_name, sum(amount_yuan) from star.fct_fund_flows"
                    + " join star.dim_pairings using (pairing_id) group by pairing_name"))
        .containsExactly("[甲市—乙县, 3.50]");
    assertThat(rows("from mart.v_pairing")).containsExactly("[甲市—乙县]");
    assertThat(rows("select count(*) from assess.target_results")).containsExactly("[0]");
  }

  @Test
  void aCatalogueListsAMartViewOnce() throws Exception {
    assertThat(
            rows("select count(*) from information_schema.tables where table_name = 'v_pairing'"))
        .containsExactly("[1]");
  }

  @Test
  void describeIsAQuestionToo() throws Exception {
    assertThat(rows("describe mart.v_pairing")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy (select 1) to 'FOLDER/star/fct_fund_flows/part-0.parquet'",
        "set threads = 1",
        "attach 'FOLDER/x.duckdb'",
        "drop view star.dim_pairings",
        "select 1; select 2",
        "pragma version",
        "install httpfs"
      })
  void whatIsNotOneSelectIsRefused(String sql) throws Exception {
    String before = fingerprint();

    assertThatThrownBy(() -> rows(sql.replace("FOLDER", build.toString())))
        .isInstanceOf(CouldNotRun.class)
        .hasMessage("Only one SELECT is allowed here (also DESCRIBE, SHOW, SUMMARIZE).");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from read_text('/etc/hostname')",
        "from glob('/*')",
        "from read_parquet('FOLDER/star/*/*.parquet')",
        "with w as (delete from served.star.dim_pairings returning *) select * from w",
        "with w as (insert into served.star.dim_pairings select * from served.star.dim_pairings"
            + " returning *) from w"
      })
  void aSelectReachesNoOtherFileAndChangesNothing(String sql) throws Exception {
    String before = fingerprint();

    assertThatThrownBy(() -> rows(sql.replace("FOLDER", build.toString())))
        .isInstanceOf(java.sql.SQLException.class);
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void aMistakeInTheQueryIsTold() {
    assertThatThrownBy(() -> rows("selec 1"))
        .hasMessage("Cannot read the query: syntax error at or near \"selec\"");
  }

  private List<String> rows(String sql) throws Exception {
    List<String> rows = new ArrayList<>();
    reader.query(
        sql,
        new RowSink() {
          @Override
          public void columns(List<String> names) {}

          @Override
          public void row(List<@Nullable Object> values) {
            rows.add(values.toString());
          }

          @Override
          public void end() {}
        });
    return rows;
  }

  private String fingerprint() throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(build)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append(Sha256.of(file));
      }
    }
    return Sha256.of(all.toString());
  }
}
