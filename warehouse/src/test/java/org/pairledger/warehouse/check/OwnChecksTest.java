package org.pairledger.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.warehouse.indicator.Star;

/** Checks of a workspace's own: a few lines of SQL, and every fault told before work starts. */
class OwnChecksTest {

  private static final String LARGE =
      """
      -- code: X01
      -- name: 单笔捐赠超过100万元
      -- severity: 警告
      -- dataset: DS05
      -- advice: 核对金额单位
      select *, '金额为' || value_yuan || '元' as found
      from star.fct_donations
      where known_to is null and value_yuan > 1000000
      """;

  private static final String DONATIONS =
      """
      fact_id | receipt_no | donation_form | donation_state | is_person | value_yuan | source_row
      1 | 0001 | cash | received | false | 2000000.00 | 4
      2 | 二 | cash | received | false | 100.00 | 5
      """;

  @TempDir private Path catalogue;

  @Test
  void aCheckSaysOnlyWhatIsSpecial() throws Exception {
    write("X01", LARGE);

    assertThat(found("X01")).containsExactly("1 | 4 | 警告 | 金额为2000000.00元 | 核对金额单位");
  }

  @Test
  void aCheckOfTheProgramMayBeWordedAnew() throws Exception {
    write("C09", LARGE.replace("X01", "C09"));

    assertThat(found("C09")).hasSize(1);
    assertThat(CheckCatalogue.load(Optional.of(catalogue)).all())
        .hasSameSizeAs(CheckCatalogue.load(Optional.empty()).all());
  }

  @Test
  void aCheckThatFailsOnAValueSaysSoAndTheOthersGoOn() throws Exception {
    write("X01", LARGE.replace("value_yuan > 1000000", "receipt_no::integer > 0"));
    write("X02", LARGE.replace("X01", "X02"));

    assertThat(found("X01"))
        .singleElement()
        .asString()
        .startsWith("null | null | 警告 | 本项检查算不出，没有结果：Conversion Error");
    assertThat(found("X02")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "code: X01 | code: X02 | X01.sql:1: code: 'X02' is not the file's name",
        "severity: 警告 | severity: 严重 | X01.sql:3: severity: '严重' is not one of [错误, 警告]",
        "-- advice: 核对金额单位 | -- hint: 核对 | X01.sql:5: unknown key hint; allowed: [code, name, severity, dataset, advice]",
        "as found | as text | X01.sql: DuckDB says: Binder Error: Referenced column \"found\"",
        "fct_donations | fct_gifts | X01.sql: DuckDB says: Catalog Error: Table with name fct_gifts",
        "from star.fct_donations | from read_text('secret.csv') | X01.sql: read_text() may not be read here, only tables of assess, star",
        "value_yuan > 1000000 | donated_on > current_date | X01.sql: 'current_date' says something else tomorrow",
        "value_yuan > 1000000 | random() > 0 | X01.sql: 'random' says something else tomorrow",
      })
  void aFaultNamesTheFileAndWhatIsAllowed(String right, String wrong, String fault)
      throws IOException {
    assertThat(LARGE).contains(right);
    write("X01", LARGE.replace(right, wrong));

    assertThatThrownBy(() -> CheckCatalogue.load(Optional.of(catalogue)))
        .isInstanceOf(CatalogueFaults.class)
        .hasMessageContaining("catalogue/checks/" + fault);
  }

  private List<String> found(String code) throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      star.draw(
          "dim_source_files",
          "source_file | pairing_id | plan_year | file_path | file_state\n"
              + "a | P | 2020 | ledgers/2020/P/捐赠.xlsx | staged");
      star.draw("fct_donations", DONATIONS);
      CheckJob.run(star.connection(), CheckCatalogue.load(Optional.of(catalogue)), 60);
      return star.lines(
          "select fact_id, source_row, severity, found, advice from assess.check_findings"
              + " where check_code = '"
              + code
              + "' order by all");
    }
  }

  private void write(String code, String sql) throws IOException {
    Path file = catalogue.resolve("checks").resolve(code + ".sql");
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }
}
