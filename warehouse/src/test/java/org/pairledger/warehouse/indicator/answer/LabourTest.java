package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;

/** Who works where: one person, one class, and what is stable or new. */
class LabourTest {

  private static final String HEADER =
      "person_key | is_poor | work_province_code | work_city_code | started_on | ended_on |"
          + " plan_year\n";

  private Star star;

  @BeforeEach
  void open() throws SQLException {
    star = Star.ofOnePairing();
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  private Asking spells(String rows) throws SQLException {
    star.draw("fct_employment_spells", HEADER + rows);
    return Asking.of(star);
  }

  @Test
  void theLatestJobDecidesTheClassAndTheLongestOfOneDay() throws SQLException {
    Asking ask =
        spells(
            """
            1 | true | 440000 | 440700 | 2020-02-01 | 2020-05-31 | 2020
            1 | true | 450000 | 451400 | 2020-06-15 | | 2020
            2 | true | 450000 | 451400 | 2020-03-01 | 2020-04-01 | 2020
            2 | true | 500000 | | 2020-03-01 | 2020-09-01 | 2020
            3 | true | 450000 | 451400 | 2019-05-01 | | 2020
            4 | false | 450000 | 451400 | 2020-05-01 | | 2020
            5 | true | | | 2020-05-01 | | 2020
            """);

    assertThat(ask.value("LAB-03")).isEqualTo("2");
    assertThat(ask.value("LAB-04")).isEqualTo("1");
    assertThat(ask.value("LAB-05")).isEqualTo("4");
    assertThat(ask.excluded("LAB-04")).contains("务工地点不详");
    assertThat(ask.asOf("2020-06-14").value("LAB-03")).isEqualTo("1");
  }

  @Test
  void someoneWhoWentNearAndThenEastIsNoLongerNear() throws SQLException {
    Asking ask =
        spells(
            """
            1 | true | 450000 | 451400 | 2020-02-01 | 2020-05-31 | 2020
            1 | true | 440000 | 440700 | 2020-08-01 | | 2020
            """);

    Measured near = ask.ask("LAB-03", "1", "2020-06-30");

    assertThat(near.heldAtDeadline()).isTrue();
    assertThat(near.value()).isEqualByComparingTo("0");
  }

  @Test
  void threeMonthsMayComeTogetherInPiecesButNotTwiceOnOneDay() throws SQLException {
    Asking ask =
        spells(
            """
            1 | true | 440000 | 440700 | 2020-01-01 | 2020-02-29 | 2020
            1 | true | 440000 | 440700 | 2020-06-01 | 2020-06-30 | 2020
            2 | true | 440000 | 440700 | 2020-01-01 | 2020-02-29 | 2020
            2 | true | 440000 | 440700 | 2020-01-15 | 2020-03-15 | 2020
            3 | true | 440000 | 440700 | 2019-11-15 | | 2020
            """);

    Measured stable = ask.ask("LAB-02", "2", "2020-12-31");

    assertThat(stable.value()).isEqualByComparingTo("2");
    assertThat(stable.firstReachedOn()).isEqualTo(LocalDate.of(2020, 6, 30));
    assertThat(ask.excluded("LAB-02")).containsExactly("累计务工时间未达规定", "累计务工时间未达规定");
    assertThat(ask.with("stable_months", "2").value("LAB-02")).isEqualTo("3");
  }

  @Test
  void theEastIsWhatTheTargetSaysItIs() throws SQLException {
    Asking ask =
        spells(
            """
            1 | true | 440000 | 440700 | 2020-02-01 | | 2020
            2 | true | 440000 | 440100 | 2020-02-01 | | 2020
            3 | true | 310000 | 310100 | 2020-02-01 | | 2020
            """);

    assertThat(ask.value("LAB-21")).isEqualTo("2");
    assertThat(ask.with("east_scope", "donor_city").value("LAB-21")).isEqualTo("1");
    assertThat(ask.with("east_scope", "eastern_provinces").value("LAB-21")).isEqualTo("3");
  }

  @Test
  void onlyTheFirstTimeInTheEastIsNew() throws SQLException {
    Asking ask =
        spells(
            """
            1 | true | 440000 | 440700 | 2019-02-01 | 2019-12-01 | 2019
            1 | true | 440000 | 440700 | 2020-02-01 | | 2020
            2 | true | 450000 | 451400 | 2019-02-01 | 2019-12-01 | 2019
            2 | true | 440000 | 440700 | 2020-02-01 | | 2020
            """);

    assertThat(ask.value("LAB-01")).isEqualTo("1");
    assertThat(ask.excluded("LAB-01")).containsExactly("此前已在东部就业");
    assertThat(ask.year(2019).value("LAB-01")).isEqualTo("1");
  }

  @Test
  void aJobToldAgainLaterCountsInTheYearsBeforeToo() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        person_key | is_poor | work_province_code | started_on | ended_on | plan_year | known_from | known_to
        1 | true | 440000 | 2019-03-01 | | 2019 | 2019-12-31 |
        1 | true | 440000 | 2019-03-01 | 2020-06-01 | 2020 | 2020-07-01 |
        """);

    assertThat(Asking.of(star).year(2019).value("LAB-02")).isEqualTo("1");
    assertThat(Asking.of(star).year(2019).knownOn("2019-12-31").value("LAB-02")).isEqualTo("1");
    assertThat(Asking.of(star).value("LAB-02")).isEqualTo("1");
    assertThat(Asking.of(star).knownOn("2020-01-01").value("LAB-02")).isEqualTo("0");
  }

  @Test
  void aSubsidyStaysInTheYearWhoseLedgerToldIt() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        person_key | is_poor | started_on | plan_year | subsidy_yuan | known_from | known_to
        1 | true | 2019-03-01 | 2019 | 30000 | 2019-06-30 | 2019-12-31
        1 | true | 2019-03-01 | 2019 | 40000 | 2019-12-31 |
        1 | true | 2019-03-01 | 2020 | 50000 | 2020-07-01 |
        2 | true | 2020-05-01 | 2020 | 10000 | 2020-07-01 |
        """);

    assertThat(Asking.of(star).year(2019).value("LAB-15")).isEqualTo("4");
    assertThat(Asking.of(star).value("LAB-15")).isEqualTo("6");
    assertThat(Asking.of(star).year(2019).value("LAB-18")).isEqualTo("1");
    assertThat(Asking.of(star).value("LAB-18")).isEqualTo("2");
  }

  @Test
  void aHouseholdWithTwoWagesIsOneHousehold() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        person_key | household_key | is_poor | started_on | ended_on
        1 | 10 | true | 2020-02-01 | 2020-06-30
        2 | 10 | true | 2020-05-01 |
        3 | 11 | true | 2020-05-01 | 2020-06-30
        """);

    assertThat(Asking.of(star).asOf("2020-06-30").value("LAB-23")).isEqualTo("2");
    assertThat(Asking.of(star).asOf("2020-07-01").value("LAB-23")).isEqualTo("1");
  }
}
