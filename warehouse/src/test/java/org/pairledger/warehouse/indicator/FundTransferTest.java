package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** FND-01: the donor county's own money, and target T3.1. */
class FundTransferTest {

  private static final String FLOWS =
      """
      flow_date | budget_level | fund_stage | amount_yuan | reporting_side
      2020-02-10 | county | transferred | 1500000 | D
      2020-03-31 | county | transferred | 1100000 | D
      2020-03-15 | city | transferred | 40000000 | D
      2020-03-20 | county | transferred | 1500000 | R
      """;

  @Test
  void onlyTheDonorCountysOwnMoneyCounts() throws SQLException {
    try (Star star = Star.ofOnePairing().draw("fct_fund_flows", FLOWS)) {
      Measured aid = Asking.of(star).ask("FND-01", "260", "2020-03-31");

      assertThat(aid.value()).isEqualByComparingTo("260");
      assertThat(aid.firstReachedOn()).isEqualTo(LocalDate.of(2020, 3, 31));
      assertThat(aid.heldAtDeadline()).isTrue();
      assertThat(aid.evidenceRows()).isEqualTo(2);
      assertThat(aid.excludedRows()).isEqualTo(2);
      assertThat(Asking.of(star).excluded("FND-01"))
          .containsExactlyInAnyOrder("非县本级资金", "对方填报，仅供核对");
    }
  }
}
