package org.pairledger.warehouse.indicator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;

/** Days, months and years of two pairings under one parent. */
class IndicatorTablesTest {

  private static final String PAIRINGS =
      """
      pairing_id | pairing_name | pairing_level | is_scored | peer_group | parent_pairing_id
      A | 市级 | city | false | |
      P | 甲 | county | true | 组 | A
      Q | 乙 | county | true | 组 | A
      """;

  private static final String CLOSURE =
      """
      ancestor_pairing_id | pairing_id | distance
      A | A | 0
      A | P | 1
      A | Q | 1
      P | P | 0
      Q | Q | 0
      """;

  private static final String DONATIONS =
      """
      pairing_id | plan_year | counted_on | value_yuan | donation_key | donation_state | known_from
      P | 2019 | 2019-03-05 | 100000 | 1 | received | 2019-12-31
      P | 2020 | 2020-03-05 | 150000 | 2 | received | 2020-04-10
      P | 2020 | 2020-05-05 | 50000 | 3 | received | 2020-05-06
      Q | 2020 | 2020-05-05 | 50000 | 3 | received | 2020-05-06
      Q | 2020 | 2020-08-20 | 900000 | 4 | received | 2020-08-21
      """;

  private static Star star;

  @BeforeAll
  static void publish() throws SQLException {
    star =
        Star.empty()
            .draw("dim_pairings", PAIRINGS)
            .draw("bridge_pairing_closure", CLOSURE)
            .draw("fct_donations", DONATIONS);
    new IndicatorTables(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
        .write(
            star.connection(), LocalDate.of(2020, 8, 31), new TreeSet<>(List.of(2018, 2019, 2020)));
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  @Test
  void aDayHasWhatChangedOnIt() throws SQLException {
    assertThat(
            star.lines(
                """
                select pairing_id, day, delta_numerator
                from assess.indicator_days
                where indicator = 'FND-13' and plan_year = 2020
                order by pairing_id, day
                """))
        .containsExactly(
            "A | 2020-03-05 | 150000.000000",
            "A | 2020-05-05 | 50000.000000",
            "A | 2020-08-20 | 900000.000000",
            "P | 2020-03-05 | 150000.000000",
            "P | 2020-05-05 | 50000.000000",
            "Q | 2020-05-05 | 50000.000000",
            "Q | 2020-08-20 | 900000.000000");
  }

  @Test
  void aMonthHasItsNetTheYearBeforeAndWhatWasKnownThen() throws SQLException {
    assertThat(
            star.lines(
                """
                select period_date, value, month_net, prior_year_value, known_then_value
                from assess.indicator_months
                where indicator = 'FND-13' and plan_year = 2020 and pairing_id = 'P'
                    and period_date between '2020-02-01' and '2020-05-31'
                order by period_date
                """))
        .containsExactly(
            "2020-02-29 | 0.000000 | 0.000000 | 0.000000 | 0.000000",
            "2020-03-31 | 15.000000 | 15.000000 | 10.000000 | 0.000000",
            "2020-04-30 | 15.000000 | 0.000000 | 10.000000 | 15.000000",
            "2020-05-31 | 20.000000 | 5.000000 | 10.000000 | 20.000000");
  }

  @Test
  void noMonthComesAfterTheDayAsked() throws SQLException {
    assertThat(
            star.lines(
                """
                select max(period_date), bool_or(is_provisional)
                from assess.indicator_months
                where plan_year = 2020
                """))
        .containsExactly("2020-08-31 | false");
  }

  @Test
  void aYearHasItsGrowthItsRankAndItsRows() throws SQLException {
    assertThat(
            star.lines(
                """
                select
                    pairing_id, value, prior_year_value, growth_percent, rank_in_group,
                    peer_count, rank_change, evidence_rows
                from assess.indicator_years
                where indicator = 'FND-13' and plan_year = 2020
                order by pairing_id
                """))
        .containsExactly(
            "A | 110.000000 | 10.000000 | 1000.000000 | null | null | null | 4",
            "P | 20.000000 | 10.000000 | 100.000000 | 2 | 2 | -1 | 2",
            "Q | 95.000000 | 0.000000 | null | 1 | 2 | 1 | 2");
  }

  @Test
  void growthWithoutAYearBeforeHasAReason() throws SQLException {
    assertThat(
            star.lines(
                """
                select plan_year, value, null_reason
                from assess.indicator_years
                where indicator = 'FND-15' and pairing_id = 'P'
                order by plan_year
                """))
        .containsExactly(
            "2018 | null | 上年无数或为零，不可比", "2019 | null | 上年无数或为零，不可比", "2020 | 100.000000 | null");
  }
}
