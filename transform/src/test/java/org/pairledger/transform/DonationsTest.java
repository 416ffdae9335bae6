package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.dimension.DimSourceColumns;

/** A donation counts when it was received. */
class DonationsTest {

  @Test
  void aDonationCountsFromTheDayItWasReceived() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "donation",
                """
                source_file | donated_on | donor | cash_yuan | received_on | donation_state
                r1          | 2020-03-01 | 甲    | 1.00      | 2020-04-02  |
                r1          | 2020-03-01 | 乙    | 2.00      |             | received
                r1          | 2020-03-01 | 丙    | 3.00      |             | pledged
                r1          | 2020-03-01 | 丁    | 4.00      | 2020-04-02  | returned
                r1          |            | 戊    | 5.00      |             | received
                """);

    assertThat(drawn.of("fct_donations", "donor_org_name", "counted_on", "donation_state"))
        .containsExactly(
            "丁 | null | returned",
            "丙 | null | pledged",
            "乙 | 2020-03-01 | received",
            "戊 | 2020-06-30 | received",
            "甲 | 2020-04-02 | received");
  }

  @Test
  void aBlankArrivalIsNotYetAndALedgerWithoutThatColumnListsArrivals() {
    Drawn drawn =
        Drawn.here()
            .table(
                DimSourceColumns.TABLE,
                """
                source_file | source_sheet | source_table | field_name
                r1          | 0            | 0            | received_on
                r2          | 0            | 0            | donor
                """)
            .staged(
                "donation",
                """
                source_file | donated_on | donor | cash_yuan | receipt_no
                r1          | 2020-03-01 | 甲    | 1.00      |
                r1          | 2020-03-01 | 乙    | 1.00      | 000123
                r2          | 2020-03-01 | 丙    | 1.00      |
                """);

    assertThat(drawn.of("fct_donations", "donor_org_name", "donation_state"))
        .containsExactly("丙 | received", "乙 | received", "甲 | pledged");
  }

  @Test
  void goodsNobodyValuedHaveNoValueAndThatIsNotZero() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "donation",
                """
                source_file | donor | cash_yuan | goods_name | goods_quantity | goods_price_yuan | goods_value_yuan
                r1          | 甲    |           | 口罩       | 100            |                  |
                r1          | 乙    |           | 口罩       | 100            | 2.50             |
                r1          | 丙    | 10.00     | 口罩       | 100            | 2.50             | 240.00
                """);

    assertThat(
            drawn.of(
                "fct_donations", "donor_org_name", "goods_yuan", "value_yuan", "donation_form"))
        .containsExactly(
            "丙 | 240.00 | 250.00 | cash", "乙 | 250.00 | 250.00 | goods", "甲 | null | null | goods");
  }

  @Test
  void oneColumnOfAmountsTellsWhatTheFormSays() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "donation",
                """
                source_file | donor | form  | cash_yuan | goods_value_yuan | goods_name
                r1          | 甲    | cash  | 10.00     |                  |
                r1          | 乙    | goods | 3.00      |                  |
                r1          | 丙    | goods | 3.00      | 2.00             |
                r1          | 丁    | cash  |           | 7.00             |
                r1          | 戊    | cash  |           | 8.00             | 口罩
                """);

    assertThat(drawn.of("fct_donations", "donor_org_name", "cash_yuan", "goods_yuan", "value_yuan"))
        .containsExactly(
            "丁 | 7.00 | null | 7.00",
            "丙 | 3.00 | 2.00 | 5.00",
            "乙 | null | 3.00 | 3.00",
            "戊 | null | 8.00 | 8.00",
            "甲 | 10.00 | null | 10.00");
  }
}
