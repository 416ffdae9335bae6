package org.pairledger.warehouse.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;

/** What people decided of single rows, in counts and in sums. */
class DecidedTest {

  private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

  private Star star;

  @BeforeEach
  void draw() throws SQLException {
    star =
        Star.ofOnePairing()
            .draw(
                "fct_exchange_events",
                """
                fact_id | event_kind | acting_side | reporting_side | leader_rank | joint_event_id | event_date
                1 | visit | D | D | party_main | 1 | 2020-03-01
                2 | visit | D | R | party_main | 1 | 2020-03-02
                3 | visit | D | D | government_main | 3 | 2020-05-01
                4 | visit | D | D | | 4 | 2020-07-01
                """)
            .draw(
                "fct_employment_spells",
                """
                fact_id | person_key | is_poor | work_province_code | started_on | known_from
                11 | 7 | true | 440000 | 2020-03-01 | 2020-12-31
                12 | 7 | true | 440000 | 2020-06-01 | 2020-12-31
                13 | 8 | true | 440000 | 2020-06-01 | 2020-12-31
                14 | | true | 440000 | 2020-06-01 | 2020-12-31
                """)
            .draw(
                "fct_donations",
                """
                fact_id | donation_key | reporting_side | donation_state | counted_on | value_yuan
                21 | 商会/1 | D | received | 2020-05-01 | 300000
                22 | 商会/1 | R | received | 2020-05-01 | 300000
                """);
    star.execute("create temp table " + DecidedSql.TABLE + " (" + DecidedSql.COLUMNS + ")");
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  @Test
  void withoutDecisionsACountIsWhatItWas() throws SQLException {
    assertThat(decided("ORG-01")).isEqualTo("2");
    assertThat(decided("LAB-21")).isEqualTo("2");
    assertThat(decided("FND-13")).isEqualTo("30");
  }

  @Test
  void aVerifiedNumberOfAVisitIsWhatItCounts() throws SQLException {
    decide("3, 'ORG-01', 0, false");
    assertThat(decided("ORG-01")).isEqualTo("1");

    decide("1, 'ORG-01', 2, false");
    assertThat(decided("ORG-01")).isEqualTo("2");
    assertThat(decided("ORG-08")).isEqualTo("3");
  }

  @Test
  void aVerifiedRowCountsWhateverWasDoubtfulAboutIt() throws SQLException {
    decide("4, 'ORG-01', 1, false");

    assertThat(decided("ORG-01")).isEqualTo("3");
  }

  @Test
  void aPersonCountsByAnotherJobWhenOneIsNotRecognised() throws SQLException {
    decide("11, 'LAB-21', 0, false");
    assertThat(decided("LAB-21")).isEqualTo("2");

    decide("12, 'LAB-21', 0, false");
    assertThat(decided("LAB-21")).isEqualTo("1");
  }

  @Test
  void whatWasVerifiedOfOneStatementStandsForTheOtherSidesToo() throws SQLException {
    decide("21, 'FND-13', 25 * 10000, false");

    assertThat(decided("FND-13")).isEqualTo("25");
  }

  @Test
  void aRejectedRowLeavesTheOtherSidesStatement() throws SQLException {
    decide("21, null, null, true");

    assertThat(decided("FND-13")).isEqualTo("30");
  }

  private void decide(String values) throws SQLException {
    star.execute("insert into " + DecidedSql.TABLE + " values (" + values + ")");
  }

  private String decided(String code) throws SQLException {
    Request request =
        new Request(
            "P", 2020, code, Map.of(), "J", LocalDate.of(2020, 1, 1), YEAR_END, ">=", null, null);
    return Asking.plain(
        new Measurer(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
            .decided()
            .measure(star.connection(), YEAR_END, YEAR_END, List.of(request))
            .get(0)
            .value());
  }
}
