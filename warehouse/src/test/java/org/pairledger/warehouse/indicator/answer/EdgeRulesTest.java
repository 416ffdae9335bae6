package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;

/** Where definitions have edges: levels, shares, what stands apart, whose year it is. */
class EdgeRulesTest {

  private Star star;

  @BeforeEach
  void open() throws SQLException {
    star = Star.ofOnePairing();
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  @Test
  void aCountysOwnMoneyIsOneLevelOfAll() throws SQLException {
    star.draw(
        "fct_fund_flows",
        """
        flow_date | budget_level | fund_stage | amount_yuan
        2020-03-01 | county | transferred | 2600000
        2020-03-01 | province | transferred | 40000000
        2020-03-01 | city | transferred | 5250000
        2020-03-01 | central | transferred | 9000000
        """);

    assertThat(Asking.of(star).value("FND-01")).isEqualTo("260");
    assertThat(Asking.of(star).value("FND-02")).isEqualTo("4785");
    assertThat(Asking.of(star).with("levels", "city").value("FND-02")).isEqualTo("525");
  }

  @Test
  void onlyTheAidInAProjectsMoneyCounts() throws SQLException {
    star.draw(
        "fct_projects",
        """
        project_key | project_class | stocked_on | planned_total_yuan | aid_total_yuan | integrated_yuan
        a | industry | 2020-02-01 | 23156100 | 10000000 | 13042600
        b | basic_needs | 2020-02-01 | 90000000 | 30000000 | 60000000
        """);

    assertThat(Asking.of(star).value("FND-11")).isEqualTo("25");
    assertThat(Asking.of(star).value("FND-10")).isEqualTo("75");
  }

  @Test
  void thoseServedIndirectlyAreANumberOfTheirOwn() throws SQLException {
    star.draw(
        "fct_projects",
        """
        project_key | stocked_on | poor_person_count | indirect_person_count | completed_on
        a | 2020-02-01 | 120 | 3000 | 2020-11-30
        b | 2020-02-01 | 30 | | 2021-02-01
        """);

    assertThat(Asking.of(star).value("FND-12")).isEqualTo("150");
    assertThat(Asking.of(star).value("FND-16")).isEqualTo("50");
    assertThat(Asking.of(star).asOf("2020-11-29").value("FND-16")).isEqualTo("0");
  }

  @Test
  void theDaysOfAProjectNotYetBegunOrCompletedArePlans() throws SQLException {
    star.draw(
        "fct_projects",
        """
        project_key | stocked_on | started_on | completed_on | project_status
        a | 2020-02-01 | 2020-03-01 | 2020-09-30 | planned
        b | 2020-02-01 | 2020-03-01 | 2020-10-31 | started
        c | 2020-02-01 | 2020-03-01 | 2020-10-31 | completed
        d | 2020-02-01 | 2020-03-01 | 2020-10-31 |
        """);

    assertThat(Asking.of(star).value("FND-07")).isEqualTo("75");
    assertThat(Asking.of(star).value("FND-16")).isEqualTo("50");
  }

  @Test
  void whatIsBoughtIsNoDonation() throws SQLException {
    star.draw(
            "fct_consumption_sales",
            """
            sold_on | amount_yuan | sale_mode | is_recognised
            2020-03-01 | 300000 | purchase | true
            2020-04-01 | 200000 | helped_sale | false
            2020-05-01 | 100000 | helped_sale |
            """)
        .draw(
            "fct_donations",
            """
            counted_on | donation_state | donation_form | value_yuan | cash_yuan | goods_yuan | donation_key
            2020-03-01 | received | cash | 80000 | 80000 | | 1
            2020-03-01 | received | goods | 20000 | | 20000 | 2
            """);

    assertThat(Asking.of(star).value("FND-13")).isEqualTo("10");
    assertThat(Asking.of(star).value("FND-14")).isEqualTo("8");
    assertThat(Asking.of(star).value("FND-17")).isEqualTo("2");
    assertThat(Asking.of(star).value("IND-07")).isEqualTo("60");
    assertThat(Asking.of(star).with("recognised_only", "true").value("IND-07")).isEqualTo("30");
  }

  @Test
  void allWorkersAreOneCountAndThePoorAmongThemAnother() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        person_key | is_poor | work_province_code | started_on
        1 | true | 440000 | 2020-02-01
        2 | false | 440000 | 2020-02-01
        3 | | 440000 | 2020-02-01
        """);

    assertThat(Asking.of(star).value("LAB-21")).isEqualTo("1");
    assertThat(Asking.of(star).with("people", "all").value("LAB-21")).isEqualTo("3");
    assertThat(Asking.of(star).excluded("LAB-21")).containsExactlyInAnyOrder("不是帮扶对象", "未标明是否帮扶对象");
  }

  @Test
  void aLeadersHouseholdsAreToldOnceAndASuccessIsAPerson() throws SQLException {
    star.draw(
        "fct_training_attendances",
        """
        session_key | person_key | training_kind | attended_on | has_business | helped_households
        s1 | 1 | leader | 2020-04-30 | true | 3
        s2 | 1 | leader | 2020-06-30 | true | 5
        s1 | 2 | leader | 2020-04-30 | false | 2
        s3 | 3 | skills | 2020-04-30 | true | 9
        """);

    assertThat(Asking.of(star).value("TAL-10")).isEqualTo("1");
    assertThat(Asking.of(star).value("TAL-11")).isEqualTo("7");
    assertThat(Asking.of(star).value("TAL-13")).isEqualTo("3");
  }

  @Test
  void whatIsSignedIsNotPaidIn() throws SQLException {
    star.draw(
        "fct_investments",
        """
        firm_key | agreed_yuan | paid_in_total_yuan | paid_in_year_yuan | landed_on | stated_on
        f | 90000000 | 30000000 | 10000000 | 2019-05-01 | 2020-06-30
        g | 50000000 | | | 2020-05-01 | 2020-06-30
        """);

    assertThat(Asking.of(star).value("IND-02")).isEqualTo("1000");
    assertThat(Asking.of(star).value("IND-01")).isEqualTo("1");
    assertThat(Asking.of(star).excluded("IND-02")).containsExactly("未填本年到位额");
  }

  @Test
  void aTargetOfThisYearMayLookAtTheYearBefore() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        person_key | is_poor | work_province_code | started_on | ended_on | plan_year
        1 | true | 440000 | 2019-02-01 | 2019-12-01 | 2019
        2 | true | 440000 | 2020-02-01 | | 2020
        """);

    Measured before =
        Asking.of(star).window("2019-01-01", "2019-12-31").ask("LAB-21", "1", "2020-10-31");

    assertThat(before.value()).isEqualByComparingTo("1");
    assertThat(before.firstReachedOn()).isEqualTo(LocalDate.of(2019, 2, 1));
    assertThat(before.heldAtDeadline()).isTrue();
  }

  @Test
  void aFairOnSiteAndOnlineIsOneFairWhereItsKeyIsOne() throws SQLException {
    star.draw(
        "fct_job_fairs",
        """
        fair_date | fair_key | post_count
        2020-03-01 | a | 300
        2020-03-01 | a | 500
        2020-03-01 | b | 100
        """);

    assertThat(Asking.of(star).value("LAB-06")).isEqualTo("2");
    assertThat(Asking.of(star).value("LAB-20")).isEqualTo("600");
  }

  @Test
  void aFirmInTwoCountiesIsOneFirmAndTwoInvestments() throws SQLException {
    star.draw(
            "dim_pairings",
            "pairing_id | pairing_name | pairing_level | is_scored\nA | 市级 | city | false")
        .draw(
            "bridge_pairing_closure",
            """
            ancestor_pairing_id | pairing_id | distance
            A | P | 1
            A | Q | 1
            """)
        .draw(
            "fct_investments",
            """
            pairing_id | firm_key | paid_in_year_yuan | poor_worker_count | landed_on | stated_on
            P | f | 10000000 | 20 | 2020-02-01 | 2020-06-30
            Q | f | 30000000 | 50 | 2020-05-01 | 2020-06-30
            """);

    assertThat(Asking.of(star).pairing("A").value("IND-01")).isEqualTo("1");
    assertThat(Asking.of(star).pairing("A").value("IND-02")).isEqualTo("4000");
    assertThat(Asking.of(star).pairing("A").value("IND-03")).isEqualTo("70");
  }

  @Test
  void aParentsTownshipsAreEachThereOnce() throws SQLException {
    star.draw(
            "dim_pairings",
            "pairing_id | pairing_name | pairing_level | is_scored\nA | 市级 | city | false")
        .draw(
            "bridge_pairing_closure",
            """
            ancestor_pairing_id | pairing_id | distance
            A | A | 0
            A | P | 1
            """)
        .draw(
            "fct_workshops",
            """
            workshop_key | township_code | recognised_on | workshop_state
            a | 451423100 | 2020-02-01 | active
            b | 451423100 | 2020-02-01 | active
            """);

    Measured covered = Asking.of(star).pairing("A").ask("IND-05");

    assertThat(covered.value()).isEqualByComparingTo("1");
    assertThat(covered.denominator()).isEqualByComparingTo("2");
  }
}
