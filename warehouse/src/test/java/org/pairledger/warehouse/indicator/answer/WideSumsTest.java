package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

/** The greatest amounts that a cell may hold add up; no sum of them ends a run. */
class WideSumsTest {

  private static final String FLOWS =
      """
      flow_date | budget_level | fund_stage | amount_yuan | reporting_side
      2020-02-10 | county | transferred | 9999999999999999.99 | D
      2020-03-31 | county | transferred | 9999999999999999.99 | D
      """;

  @Test
  void aSumMayBeLongerThanAnyOfItsAmounts() throws SQLException {
    try (Star star = Star.ofOnePairing().draw("fct_fund_flows", FLOWS)) {
      Measured aid = Asking.of(star).ask("FND-01", "260", "2020-03-31");

      assertThat(aid.numerator()).isEqualByComparingTo("19999999999999999.98");
    }
  }

  @Test
  void whatIsPublishedHoldsThemToo() throws SQLException {
    try (Star star = Star.ofOnePairing().draw("fct_fund_flows", FLOWS)) {
      new IndicatorTables(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
          .write(star.connection(), LocalDate.of(2020, 12, 31), new TreeSet<>(List.of(2020)));

      assertThat(
              star.lines(
                  "select value from assess.indicator_years"
                      + " where indicator = 'FND-01' and plan_year = 2020 and value > 0"))
          .isNotEmpty()
          .allMatch("1999999999999.999998"::equals);
    }
  }
}
