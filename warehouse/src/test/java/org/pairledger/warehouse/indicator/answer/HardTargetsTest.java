package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.fold.TraceSql;

/** The hardest targets of a plan, each on a drawing of its own. */
class HardTargetsTest {

  private static final String CADRES =
      """
      person_key | talent_kind | term_from | term_to | ended_on | reporting_side | acting_side
      1 | cadre | 2019-05-01 | 2020-04-30 | 2020-04-30 | D | D
      2 | cadre | 2020-03-01 | 2021-02-28 | | D | D
      2 | cadre | 2020-07-01 | 2021-06-30 | | D | D
      3 | cadre | 2018-05-01 | 2019-12-31 | 2019-12-31 | D | D
      4 | cadre | 2020-06-10 | | | D | D
      5 | cadre | 2020-02-01 | | | R | D
      6 | teacher | 2020-02-01 | | | D | D
      """;

  private static final String VICE_PRESIDENTS =
      """
      person_key | talent_kind | is_vice_president | term_from | term_to | ended_on | is_early_return
      1 | medical | true | 2020-04-10 | 2021-04-09 | 2020-10-15 | true
      2 | medical | true | 2020-04-20 | 2020-10-19 | | false
      """;

  private static final String WORKSHOPS =
      """
      workshop_key | township_code | recognised_on | stopped_on | workshop_state | poor_worker_count
      a | 451423100 | 2019-06-01 | | active | 12
      b | 451423100 | 2020-02-01 | | active | 8
      c | 451423102 | 2020-05-20 | 2020-09-10 | stopped | 5
      d | 451422100 | 2020-05-20 | | active | 5
      e | | 2020-05-20 | | active | 5
      """;

  private static final String HAMLETS =
      """
      hamlet_key | county_code | hamlet_name
      h1 | 451423 | 弄农屯
      h2 | 451423 | 板闭屯
      h3 | 451423 | 那弄屯
      x1 | 451422 | 别县屯
      """;

  private static final String CLEANERS =
      """
      person_key | post_kind | hamlet_key | is_poor | started_on | ended_on
      1 | cleaner | h1 | true | 2019-01-01 | 2020-02-29
      2 | cleaner | h1 | true | 2020-02-20 |
      3 | cleaner | h2 | true | 2020-06-30 |
      4 | cleaner | h3 | false | 2020-01-01 |
      5 | ranger | h3 | true | 2020-01-01 |
      6 | cleaner | | true | 2020-01-01 |
      """;

  private static final String VISITS =
      """
      event_date | event_kind | acting_side | reporting_side | visiting_region_code | leader_rank | joint_event_id
      2020-02-01 | visit | D | D | 440784104 | unit_head | 1
      2020-04-01 | visit | D | D | 440784104 | party_main | 2
      2020-03-01 | visit | R | R | 451423100 | unit_head | 3
      2020-03-02 | visit | R | D | 451423100 | unit_head | 3
      2020-08-01 | visit | R | R | 451423100 | unit_head | 4
      2020-08-02 | visit | R | R | 451423100 | deputy | 5
      """;

  private static final String FLOWS =
      """
      flow_date | budget_level | fund_stage | amount_yuan | amount_bound
      2020-03-30 | county | transferred | 2600000 |
      2020-05-11 | county | recovered | 100000 |
      2020-06-20 | county | transferred | 100000 | approx
      2020-09-01 | county | transferred | 99999.99 | at_least
      """;

  private static final String DONATIONS =
      """
      counted_on | donation_state | donation_form | value_yuan | donation_key | reporting_side
      2020-03-01 | received | cash | 800000 | 001 | D
      2020-03-01 | received | cash | 800000 | 001 | R
      2020-06-30 | received | goods | 500000 | 002 | D
      2020-06-01 | received | goods | | 003 | D
      | pledged | cash | 900000 | 004 | D
      """;

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
  void aCadreCountsOnceInEveryYearHisPostingTouches() throws SQLException {
    star.draw("fct_secondments", CADRES);

    Measured cadres = Asking.of(star).side("D").ask("TAL-01", "3", "2020-06-30");

    assertThat(cadres.value()).isEqualByComparingTo("3");
    assertThat(cadres.firstReachedOn()).isEqualTo(LocalDate.of(2020, 6, 10));
    assertThat(Asking.of(star).side("D").year(2019).value("TAL-01")).isEqualTo("2");
    assertThat(Asking.of(star).side("R").value("TAL-01")).isEqualTo("0");
  }

  @Test
  void anEarlyReturnTakesBackWhatWasMetInApril() throws SQLException {
    star.draw("fct_secondments", VICE_PRESIDENTS);

    Measured vicePresidents = Asking.of(star).side("D").ask("TAL-06", "1", "2020-04-30");

    assertThat(vicePresidents.heldAtDeadline()).isTrue();
    assertThat(vicePresidents.firstReachedOn()).isEqualTo(LocalDate.of(2020, 4, 10));
    assertThat(vicePresidents.reached()).isFalse();
    assertThat(vicePresidents.value()).isEqualByComparingTo("0");
    assertThat(Asking.of(star).side("D").excluded("TAL-06"))
        .containsExactly(TraceSql.NO_LONGER, "约定任期不足");
  }

  @Test
  void sixMonthsAreATermWhereThePlanSaysSo() throws SQLException {
    star.draw("fct_secondments", VICE_PRESIDENTS);

    assertThat(Asking.of(star).with("term_months", "6").value("TAL-06")).isEqualTo("1");
  }

  @Test
  void moneyTakenBackNoLongerCountsAndAnApproximateSumProvesNothing() throws SQLException {
    star.draw("fct_fund_flows", FLOWS);

    Measured aid = Asking.of(star).ask("FND-01", "260", "2020-03-31");

    assertThat(aid.valueAtDeadline()).isEqualByComparingTo("260");
    assertThat(aid.value()).isEqualByComparingTo("259.999999");
    assertThat(aid.numerator()).isEqualByComparingTo("2599999.99");
    assertThat(aid.reached()).isFalse();
    assertThat(Asking.of(star).with("approximate", "counted").value("FND-01"))
        .isEqualTo("269.999999");
  }

  @Test
  void aTownshipIsCoveredWhileOneOfItsWorkshopsRuns() throws SQLException {
    star.draw("fct_workshops", WORKSHOPS);

    Measured covered = Asking.of(star).side("R").ask("IND-05", "2", "2020-06-30");

    assertThat(covered.valueAtDeadline()).isEqualByComparingTo("2");
    assertThat(covered.firstReachedOn()).isEqualTo(LocalDate.of(2020, 5, 20));
    assertThat(covered.value()).isEqualByComparingTo("1");
    assertThat(covered.denominator()).isEqualByComparingTo("2");
    assertThat(Asking.of(star).excluded("IND-05"))
        .containsExactlyInAnyOrder(TraceSql.NO_LONGER, TraceSql.NOT_LISTED, "未填所在乡镇");
  }

  @Test
  void aHamletWithoutARosterIsNotCovered() throws SQLException {
    star.draw("dim_hamlets", HAMLETS).draw("fct_public_posts", CLEANERS);

    Measured share = Asking.of(star).side("R").ask("LAB-11", "100", "2020-06-30");

    assertThat(share.numerator()).isEqualByComparingTo("2");
    assertThat(share.denominator()).isEqualByComparingTo("3");
    assertThat(share.value()).isEqualByComparingTo("66.666667");
    assertThat(share.heldAtDeadline()).isFalse();
    assertThat(Asking.of(star).asOf("2020-06-29").value("LAB-11")).isEqualTo("33.333333");
  }

  @Test
  void aSilentVillageMakesTheLeastVisitsZero() throws SQLException {
    star.draw("fct_exchange_events", VISITS);
    PlanUnit town = new PlanUnit("P", 2020, "桃源镇", "440784104");
    PlanUnit partner = new PlanUnit("P", 2020, "龙州镇", "451423100");
    PlanUnit silent = new PlanUnit("P", 2020, "镇秀村", "451423100205");

    assertThat(Asking.of(star, town, partner, silent).side("B").value("ORG-09")).isEqualTo("0");

    Measured least = Asking.of(star, town, partner).side("B").ask("ORG-09", "2", "2020-09-30");
    assertThat(least.value()).isEqualByComparingTo("2");
    assertThat(least.firstReachedOn()).isEqualTo(LocalDate.of(2020, 8, 1));
  }

  @Test
  void aTownsSecretaryIsNoLeaderOfTheCounty() throws SQLException {
    star.draw("fct_exchange_events", VISITS);

    assertThat(Asking.of(star).side("D").value("ORG-01")).isEqualTo("0");
  }

  @Test
  void withoutAListOfUnitsThereIsNoLeast() throws SQLException {
    star.draw("fct_exchange_events", VISITS);

    assertThat(Asking.of(star).ask("ORG-09").nullReason()).isEqualTo("未列单元名单");
  }

  @Test
  void aReceiptToldTwiceIsOneDonationAndAPromiseIsNone() throws SQLException {
    star.draw("fct_donations", DONATIONS);

    Measured donations = Asking.of(star).ask("FND-13", "130", "2020-06-30");

    assertThat(donations.value()).isEqualByComparingTo("130");
    assertThat(donations.firstReachedOn()).isEqualTo(LocalDate.of(2020, 6, 30));
    assertThat(Asking.of(star).excluded("FND-13")).containsExactlyInAnyOrder("未折价", "认捐未到账");
  }
}
