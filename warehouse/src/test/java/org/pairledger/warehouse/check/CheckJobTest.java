package org.pairledger.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.assess.doubt.AssessDoubts;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.sql.TableSql;

class CheckJobTest {

  private static final CheckCatalogue CHECKS = CheckCatalogue.load(Optional.empty());

  @Test
  void anEmptyStarRaisesNoDoubt() throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      CheckJob.run(star.connection(), CHECKS, 60);

      assertThat(read(star, "select check_code from assess.check_findings")).isEmpty();
      assertThat(CHECKS.all()).hasSizeGreaterThan(10);
    }
  }

  @Test
  void aWorkshopJobInAnotherProvinceContradictsItself() throws SQLException {
    String spells =
        """
        fact_id | export_mode | work_province | work_province_code | work_county_code | started_on | is_public_post
        1 | workshop | 广东省 | 440000 | 440784 | 2020-03-01 | false
        2 | workshop | 广西壮族自治区 | 450000 | 451423 | 2020-03-01 | false
        3 | self | 广东省 | 440000 | 440784 | 2020-03-01 | false
        """;

    assertThat(findings("C01", "fct_employment_spells", spells)).containsExactly("1");
  }

  @Test
  void aPlaceWithoutItsCountyIsAskedFor() throws SQLException {
    String spells =
        """
        fact_id | work_province | work_province_code | work_city_code | work_county_code | started_on | is_public_post
        1 | 广东省 | 440000 | | | 2020-03-01 | false
        2 | 广东省 | 440000 | 440700 | 440784 | 2020-03-01 | false
        """;

    assertThat(findings("C04", "fct_employment_spells", spells)).containsExactly("1");
  }

  @Test
  void theSameReceiptTwiceIsDoubtedOnBothRows() throws SQLException {
    String donations =
        """
        fact_id | receipt_no | donation_form | donation_state | is_person | value_yuan | known_to
        1 | 0001 | cash | received | false | 100.00 |
        2 | 0001 | cash | received | false | 100.00 |
        3 | 0002 | cash | received | false | 100.00 |
        4 | 0002 | cash | received | false | 100.00 | 2020-07-01
        """;

    assertThat(findings("C09", "fct_donations", donations)).containsExactly("1", "2");
  }

  @Test
  void aBalanceThatDoesNotFollowFromItsRowsIsDoubted() throws SQLException {
    String flows =
        """
        fact_id | source_file | source_row | flow_date | flow_date_precision | budget_level | fund_stage | amount_yuan | balance_yuan
        1 | a | 4 | 2020-03-01 | day | county | arrived | 100.00 | 100.00
        2 | a | 5 | 2020-04-01 | day | county | spent | 30.00 | 80.00
        """;

    assertThat(findings("C14", "fct_fund_flows", flows)).containsExactly("2");
  }

  @Test
  void moneySentMeetsMoneyArrivedAndTheRestStandsAlone() throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      star.draw(
          "fct_fund_flows",
          """
          fact_id | reporting_side | flow_date | flow_date_precision | budget_level | fund_stage | amount_yuan
          1 | D | 2020-03-05 | day | county | transferred | 1600000.00
          2 | D | 2020-03-18 | day | county | transferred | 1050000.00
          3 | R | 2020-03-09 | day | county | arrived | 1600000.00
          4 | R | 2020-06-01 | day | province | arrived | 700000.00
          """);
      CheckJob.run(star.connection(), CHECKS, 60);

      assertThat(
              read(
                  star,
                  "select match_state || ' ' || coalesce(donor_fact_id, 0) || '-'"
                      + " || coalesce(recipient_fact_id, 0) from assess.side_matches"
                      + " order by match_no"))
          .containsExactly("双方一致 1-3", "仅帮扶方 2-0", "仅受援方 0-4");
    }
  }

  @Test
  void theWorkbookIsWrittenWithASheetForEachDoubt(@TempDir Path folder) throws Exception {
    try (Star star = Star.ofOnePairing()) {
      star.draw(
          "fct_employment_spells",
          "fact_id | started_on | ended_on | is_public_post\n1 | 2020-03-01 | 2020-02-01 | false");
      CheckJob.run(star.connection(), CHECKS, 60);
      try (var statement = star.connection().createStatement()) {
        statement.execute("create table assess.doubts " + TableSql.columns(AssessDoubts.TABLE));
      }
      Path file = folder.resolve("doubts.xlsx");

      DoubtList.write(star.connection(), CHECKS, "P", 2020, file);

      assertThat(Files.size(file)).isPositive();
      assertThat(read(star, "select found from assess.check_findings"))
          .containsExactly("上岗2020-03-01，离岗2020-02-01");
    }
  }

  private static List<String> findings(String check, String table, String drawing)
      throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      star.draw(table, drawing);
      CheckJob.run(star.connection(), CHECKS, 60);
      return read(
          star,
          "select fact_id::varchar from assess.check_findings where check_code = '"
              + check
              + "' order by fact_id");
    }
  }

  private static List<String> read(Star star, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = star.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
