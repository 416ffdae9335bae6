package org.pairledger.warehouse.indicator.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

class YearBeforeTest {

  @ParameterizedTest
  @CsvSource({
    "2020-06-30, 2019-06-30",
    "2020-05-15, 2019-05-15",
    "2020-12-31, 2019-12-31",
    "2021-02-28, 2020-02-29",
    "2020-02-29, 2019-02-28",
    "2020-02-28, 2019-02-28"
  })
  void theEndOfFebruaryBelongsToTheEndOfFebruary(LocalDate day, LocalDate before) {
    assertThat(Request.yearBeforeDay(day)).isEqualTo(before);
  }

  @Test
  void monthsYearsAndGrowthLookBackToTheSameDay() throws Exception {
    try (Star star = Star.ofOnePairing()) {
      star.draw(
          "fct_donations",
          """
          plan_year | counted_on | value_yuan | donation_key | donation_state | known_from
          2020 | 2020-02-29 | 100000 | 1 | received | 2020-03-01
          2021 | 2021-02-28 | 150000 | 2 | received | 2021-02-28
          """);
      LocalDate asOf = LocalDate.of(2021, 2, 28);
      new IndicatorTables(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
          .write(star.connection(), asOf, new TreeSet<>(List.of(2020, 2021)));

      assertThat(
              star.lines(
                  """
                  select value, prior_year_value, growth_percent from assess.indicator_years
                  where plan_year = 2021 and indicator = 'FND-13'
                  union all
                  select value, prior_year_value, null from assess.indicator_months
                  where plan_year = 2021 and indicator = 'FND-13' and month(period_date) = 2
                  """))
          .containsExactly("15.000000 | 10.000000 | 50.000000", "15.000000 | 10.000000 | null");
      assertThat(
              star.lines(
                  """
                  select value from assess.indicator_years
                  where plan_year = 2021 and indicator = 'FND-15' and side = 'J'
                  """))
          .containsExactly("50.000000");
    }
  }
}
