package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.warehouse.indicator.definition.IndicatorFaults;

/** What a file of a workspace's own may not do, however it is written. */
class OwnSqlTest {

  @TempDir private Path catalogue;

  @Test
  void whatReadsTheStarAloneIsTaken() throws IOException {
    own(OwnTrial.SOUND);

    assertThat(OwnIndicators.load(catalogue).get("FND-90").name()).isEqualTo("试");
  }

  @Test
  void aStepOfItsOwnReadsNoFileEither() throws IOException {
    Files.createDirectories(catalogue.resolve("relations"));
    Files.writeString(
        catalogue.resolve("relations/told_elsewhere.sql"),
        "select * from read_text('" + catalogue.resolve("secret.csv") + "')\n");
    Files.writeString(catalogue.resolve("secret.csv"), "451499000000000000");
    Files.createDirectories(catalogue.resolve("indicators"));
    Files.writeString(
        catalogue.resolve("indicators/FND-90.sql"),
        OwnTrial.HEADER.replace("-- definition", "-- relations: told_elsewhere\n-- definition")
            + OwnTrial.SOUND.strip()
            + "\nwhere document_no in (select content from told_elsewhere)\n");

    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .hasMessageContaining("read_text() may not be read here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_text('FILE')",
        "select * from read_csv('FILE')",
        "select * from glob('FOLDER*')",
        "select * from 'FILE'",
        "select * from star.\"secret.csv\"",
        "with a as (select * from read_blob('FILE')) select * from a",
        "select (select content from read_text('FILE')) as x",
        "select * from duckdb_secrets()",
        "select * from query('select 1')",
        "select 1) select 1; copy (select 1) to 'FILE.out'; select (1",
        "select 1; drop table star.fct_donations",
        "copy (select 1) to 'FILE.out'",
        "attach 'FILE' as x",
        "install httpfs",
        "insert into star.fct_donations default values",
        "select * from read_parquet('https://example.org/x.parquet')",
        "select * from memory.main.told_rows",
      })
  void readsNoFileAndIsOneSelect(String sql) throws IOException {
    Path secret = Files.writeString(catalogue.resolve("secret.csv"), "451499000000000000");
    String own = sql.replace("FILE", secret.toString()).replace("FOLDER", catalogue + "/");
    own(own);

    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .isInstanceOf(IndicatorFaults.class)
        .hasMessageFindingMatch(
            "FND-90.sql: ('?.* may not be read here|it is not one SELECT|syntax|DuckDB says: Catalog Error)")
        .hasMessageNotContaining("451499");
    assertThat(catalogue.resolve("secret.csv.out")).doesNotExist();
  }

  private void own(String sql) throws IOException {
    Files.createDirectories(catalogue.resolve("indicators"));
    Files.writeString(catalogue.resolve("indicators/FND-90.sql"), OwnTrial.HEADER + sql + "\n");
  }
}
