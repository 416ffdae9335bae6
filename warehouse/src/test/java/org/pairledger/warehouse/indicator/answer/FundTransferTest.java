package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;

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
          .containsExactlyInAnyOrder("非本级资金", "对方填报，仅供核对");
    }
  }

  /** 中山 has no counties: what a form calls city's or county's money is its own. */
  @Test
  void aCityWithoutCountiesPaysFromItsOwnPurse() throws SQLException {
    try (Star star = Star.empty()) {
      star.draw(
          "dim_pairings",
          """
          pairing_id | pairing_name | pairing_level | is_scored
          P | 中山—昭通某县 | county | true
          """);
      star.draw(
          "dim_pairing_members",
          """
          pairing_id | member_role | member_code | valid_from
          P | D | 442000 | 2016-01-01
          P | R | 530621 | 2016-01-01
          """);
      star.draw(
          "dim_regions",
          """
          region_code | region_name | region_level | parent_region_code
          442000 | 中山市 | city | 440000
          530621 | 鲁甸县 | county | 530600
          """);
      star.draw(
          "bridge_pairing_closure",
          """
          ancestor_pairing_id | pairing_id | distance
          P | P | 0
          """);
      star.draw(
          "fct_fund_flows",
          """
          flow_date | budget_level | fund_stage | amount_yuan | reporting_side
          2020-02-10 | city | transferred | 11000000 | D
          2020-03-10 | county | transferred | 810000 | D
          2020-03-11 | province | transferred | 90000000 | D
          """);

      assertThat(Asking.of(star).value("FND-01")).isEqualTo("1181");
    }
  }
}
