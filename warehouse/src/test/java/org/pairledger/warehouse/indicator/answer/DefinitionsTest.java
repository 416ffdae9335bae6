package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;

/** What single indicators count and do not, one decision each. */
class DefinitionsTest {

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
  void aLeadersVisitIsTheCountysOwnAndToldByWhoWent() throws SQLException {
    star.draw(
        "fct_exchange_events",
        """
        event_date | event_kind | acting_side | reporting_side | leader_rank | visiting_region_code
        2020-02-01 | visit | D | D | party_main |
        2020-02-02 | visit | D | D | government_main | 440784
        2020-02-03 | visit | D | D | party_main | 440784104
        2020-02-04 | visit | D | D | deputy |
        2020-02-05 | visit | D | R | party_main |
        2020-02-06 | joint_meeting | D | D | party_main |
        """);

    assertThat(Asking.of(star).side("D").value("ORG-01")).isEqualTo("2");
    assertThat(Asking.of(star).excluded("ORG-01"))
        .containsExactly("镇村互访，不是结对双方党政主要领导", "带队领导不是党委或政府主要领导", "对方填报，仅供核对");
  }

  @Test
  void aMeetingBothSidesListIsOneMeeting() throws SQLException {
    star.draw(
        "fct_exchange_events",
        """
        event_date | event_kind | acting_side | reporting_side | joint_event_id
        2020-02-01 | joint_meeting | J | D | 7
        2020-02-02 | joint_meeting | J | R | 7
        2020-05-01 | joint_meeting | J | R | 8
        """);

    assertThat(Asking.of(star).value("ORG-02")).isEqualTo("2");
  }

  @Test
  void aReportCountsFromTheLevelAskedUpwards() throws SQLException {
    star.draw(
        "fct_media_reports",
        """
        published_on | outlet_level | report_key
        2020-02-01 | national | a
        2020-02-02 | national | a
        2020-02-03 | provincial | b
        2020-02-04 | municipal | c
        """);

    assertThat(Asking.of(star).value("ORG-07")).isEqualTo("2");
    assertThat(Asking.of(star).with("level", "national").value("ORG-07")).isEqualTo("1");
    assertThat(Asking.of(star).value("ORG-11")).isEqualTo("3");
  }

  @Test
  void aTeachersStayCountsOnTheDayItIsAMonthLong() throws SQLException {
    star.draw(
        "fct_secondments",
        """
        talent_kind | term_from | term_to | ended_on
        teacher | 2020-03-02 | 2020-04-02 |
        teacher | 2020-03-02 | 2020-06-30 | 2020-04-01
        teacher | 2020-06-01 | |
        teacher | 2019-12-15 | 2020-02-15 |
        """);

    Measured teachers = Asking.of(star).ask("TAL-03", "3", "2020-06-30");

    assertThat(teachers.valueAtDeadline()).isEqualByComparingTo("2");
    assertThat(teachers.firstReachedOn()).isEqualTo(LocalDate.of(2020, 7, 1));
    assertThat(Asking.of(star).excluded("TAL-03")).containsExactly("停留时间不足");
    assertThat(Asking.of(star).with("stay_days", "30").value("TAL-03")).isEqualTo("4");
  }

  private Asking trainings() throws SQLException {
    star.draw(
            "fct_training_sessions",
            """
            fact_id | session_key | training_kind | session_to | run_count | person_times | roster_count
            901 | s1 | cadre | 2020-04-30 | 1 | 50 | 3
            902 | s2 | leader | 2020-05-31 | 2 | 40 | 0
            903 | s2 | leader | 2020-05-31 | 2 | 40 | 0
            904 | s3 | skills | 2020-05-31 | 1 | 30 | 0
            """)
        .draw(
            "fct_training_attendances",
            """
            session_key | session_fact_id | person_key | attended_on | training_kind
            s1 | 901 | 1 | 2020-04-30 |
            s1 | 901 | 2 | 2020-04-30 |
            s1 | 901 | | 2020-04-30 |
            s9 | | 1 | 2020-06-30 | secretary
            """);
    return Asking.of(star);
  }

  @Test
  void aRosterStandsBeforeAHeadCount() throws SQLException {
    Asking ask = trainings();

    assertThat(ask.value("TAL-07")).isEqualTo("44");
    assertThat(ask.excluded("TAL-07")).contains("已有花名册，按花名册计", "不属于计入的培训类别");
    assertThat(ask.with("kinds", "skills").value("TAL-07")).isEqualTo("30");
  }

  @Test
  void someoneWithoutAReadableNumberIsATimeButNoPerson() throws SQLException {
    Asking ask = trainings();

    assertThat(ask.value("TAL-08")).isEqualTo("2");
    assertThat(ask.excluded("TAL-08")).containsExactly("无法识别身份，计人次不计人数");
  }

  @Test
  void aCourseToldTwiceHasItsRunsOnce() throws SQLException {
    assertThat(trainings().value("TAL-09")).isEqualTo("2");
  }

  @Test
  void theRecipientsOwnFiguresMakeTheUsageRate() throws SQLException {
    star.draw(
        "fct_fund_flows",
        """
        flow_date | budget_level | fund_stage | amount_yuan | reporting_side | site_level
        2020-02-01 | county | planned | 4000 | R |
        2020-03-01 | county | arrived | 3244 | R |
        2020-04-01 | county | spent | 2505.40 | R | village
        2020-05-01 | county | recovered | 100 | R | village
        2020-05-01 | county | arrived | 9999 | D |
        """);

    assertThat(Asking.of(star).value("FND-05")).isEqualTo("74.149199");
    assertThat(Asking.of(star).value("FND-04")).isEqualTo("81.1");
    assertThat(Asking.of(star).value("FND-08")).isEqualTo("100");
  }

  @Test
  void whatIsTakenBackIsTakenAwayHoweverItsSignIsWritten() throws SQLException {
    star.draw(
        "fct_fund_flows",
        """
        flow_date | budget_level | fund_stage | amount_yuan | reporting_side
        2020-03-01 | county | transferred | 50000 | D
        2020-04-01 | county | recovered | 10000 | D
        2020-05-01 | county | recovered | -10000 | D
        """);

    assertThat(Asking.of(star).value("FND-01")).isEqualTo("3");
    assertThat(Asking.of(star).value("FND-02")).isEqualTo("3");
  }

  @Test
  void growthIsAgainstTheSameDaysOfTheYearBefore() throws SQLException {
    star.draw(
        "fct_fund_flows",
        """
        flow_date | budget_level | fund_stage | amount_yuan
        2019-03-01 | city | transferred | 1000
        2019-09-01 | city | transferred | 1000
        2020-03-01 | city | transferred | 1500
        """);

    assertThat(Asking.of(star).asOf("2020-06-30").value("FND-03")).isEqualTo("50");
    assertThat(Asking.of(star).value("FND-03")).isEqualTo("-25");
    assertThat(Asking.of(star).year(2019).ask("FND-03").nullReason()).isEqualTo("上年无数或为零，不可比");
  }

  @Test
  void aProjectStoppedIsNoProjectAndOneBegunIsAShare() throws SQLException {
    star.draw(
        "fct_projects",
        """
        project_key | stocked_on | started_on | project_status | aid_total_yuan | has_poor_link
        a | 2019-12-01 | 2020-03-01 | started | 800 | true
        b | 2020-02-01 | | planned | 200 | false
        c | 2020-02-01 | 2020-02-01 | stopped | 500 | true
        """);

    assertThat(Asking.of(star).value("FND-06")).isEqualTo("2");
    assertThat(Asking.of(star).value("FND-07")).isEqualTo("50");
    assertThat(Asking.of(star).value("FND-09")).isEqualTo("80");
    assertThat(Asking.of(star).asOf("2020-01-01").value("FND-18")).isEqualTo("1");
  }

  @Test
  void theLatestStatementOfAFirmStandsAndTheEarlierOneIsHistory() throws SQLException {
    star.draw(
        "fct_investments",
        """
        firm_key | paid_in_year_yuan | stated_on | known_from | known_to
        f | 1000000 | 2020-06-30 | 2020-07-10 | 2020-08-05
        f | 1500000 | 2020-07-31 | 2020-08-05 |
        """);

    assertThat(Asking.of(star).value("IND-02")).isEqualTo("150");
    assertThat(Asking.of(star).asOf("2020-06-30").value("IND-02")).isEqualTo("100");
    assertThat(Asking.of(star).asOf("2020-07-31").knownOn("2020-07-31").value("IND-02"))
        .isEqualTo("100");
  }

  @Test
  void progressIsTheMeanOfTheProjectsOfTheClass() throws SQLException {
    star.draw(
        "fct_projects",
        """
        project_key | project_class | progress_percent | stated_on
        a | industry | 100 | 2020-06-30
        b | industry | 45 | 2020-06-30
        c | infrastructure | 10 | 2020-06-30
        d | industry | | 2020-06-30
        """);

    assertThat(Asking.of(star).value("IND-14")).isEqualTo("72.5");
    assertThat(Asking.of(star).excluded("IND-14")).containsOnly("未填形象进度");
  }

  @Test
  void aFairForDisabledPeopleIsCountedApart() throws SQLException {
    star.draw(
        "fct_job_fairs",
        """
        fair_date | fair_key | is_disabled_fair | signed_count
        2020-03-01 | a | false | 10
        2020-03-01 | a | false | 12
        2020-04-01 | b | true |
        """);

    assertThat(Asking.of(star).value("LAB-06")).isEqualTo("2");
    assertThat(Asking.of(star).value("LAB-07")).isEqualTo("1");
    assertThat(Asking.of(star).value("LAB-22")).isEqualTo("1");
    assertThat(Asking.of(star).value("LAB-16")).isEqualTo("12");
  }

  @Test
  void aStudentCountsUntilGraduationAndThenWhenEmployed() throws SQLException {
    star.draw(
        "fct_students",
        """
        person_key | is_poor | school_province_code | enrolled_on | graduated_on | employed_on | is_employed
        1 | true | 440000 | 2017-09-01 | 2020-06-30 | 2020-08-01 | true
        2 | true | 440000 | 2019-09-01 | | | false
        3 | true | 450000 | 2019-09-01 | | | false
        4 | true | 440000 | 2017-09-01 | 2020-06-30 | | false
        """);

    assertThat(Asking.of(star).value("LAB-13")).isEqualTo("1");
    assertThat(Asking.of(star).asOf("2020-06-29").value("LAB-13")).isEqualTo("3");
    assertThat(Asking.of(star).value("LAB-14")).isEqualTo("1");
    assertThat(Asking.of(star).asOf("2020-07-31").value("LAB-14")).isEqualTo("0");
  }

  @Test
  void anAgreementStandsThroughItsLastDayAndItsTasksAreAShare() throws SQLException {
    star.draw(
        "fct_pairing_agreements",
        """
        pair_level | pair_key | signed_on | term_to | year_task | task_state | done_on
        school | a | 2019-01-01 | 2020-12-31 | 送教 | done | 2020-05-01
        school | a | 2019-01-01 | 2020-12-31 | 跟岗 | doing |
        town | b | 2019-01-01 | 2020-06-30 | 互访 | done | 2020-03-01
        """);

    assertThat(Asking.of(star).value("PAI-03")).isEqualTo("1");
    assertThat(Asking.of(star).value("PAI-01")).isEqualTo("0");
    assertThat(Asking.of(star).asOf("2020-06-30").value("PAI-01")).isEqualTo("1");
    assertThat(Asking.of(star).with("levels", "school").value("PAI-06")).isEqualTo("50");
  }

  @Test
  void aClinicAtHomeIsNoHelp() throws SQLException {
    star.draw(
        "fct_activities",
        """
        activity_date | activity_kind | activity_key | acting_side | held_in | served_person_times
        2020-03-01 | free_clinic | a | D | R | 120
        2020-03-01 | free_clinic | a | D | R | 120
        2020-04-01 | free_clinic | b | D | D | 50
        """);

    assertThat(Asking.of(star).side("D").value("PAI-07")).isEqualTo("1");
    assertThat(Asking.of(star).value("PAI-10")).isEqualTo("120");
    assertThat(Asking.of(star).excluded("PAI-07")).containsExactly("不在受援方举办");
  }

  @Test
  void aDocumentCountsForItsItem() throws SQLException {
    star.draw(
        "fct_documents",
        """
        issued_on | document_kind | item_no | document_key | title
        2020-05-01 | policy | 5.5 | 1号 | 稳岗办法
        2020-05-01 | minutes | 5.5 | 2号 | 会议纪要
        2020-05-02 | notice | 3.4 | 3号 | 资金使用情况通报
        """);

    assertThat(Asking.of(star).with("item", "5.5").value("PUB-03")).isEqualTo("1");
    assertThat(Asking.of(star).value("FND-19")).isEqualTo("1");
  }
}
