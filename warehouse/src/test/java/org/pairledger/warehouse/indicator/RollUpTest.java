package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Above two pairings P and Q a thing that both tell counts once, and in each of them once. */
class RollUpTest {

  private Star star;

  @BeforeEach
  void draw() throws SQLException {
    star =
        Star.ofOnePairing()
            .draw(
                "dim_pairings",
                """
                pairing_id | pairing_name | pairing_level | is_scored
                A | 江门—崇左 | city | false
                Q | 新会—天等 | county | true
                """)
            .draw(
                "bridge_pairing_closure",
                """
                ancestor_pairing_id | pairing_id | distance
                A | A | 0
                A | P | 1
                A | Q | 1
                Q | Q | 0
                """);
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  @Test
  void aPostingOfOnePersonToldInTwoPairingsIsOne() throws SQLException {
    star.draw(
        "fct_secondments",
        """
        pairing_id | talent_kind | acting_side | reporting_side | person_key | term_from | term_to
        P | teacher | D | D | 7 | 2020-03-01 | 2020-06-30
        Q | teacher | D | D | 7 | 2020-03-01 | 2020-06-30
        P | teacher | D | D | 7 | 2020-09-01 | 2020-12-31
        P | teacher | D | D | 8 | 2020-03-01 | 2020-06-30
        P | teacher | D | D | 8 | 2020-03-01 | 2020-06-30
        P | teacher | D | D |   | 2020-03-01 | 2020-06-30
        Q | teacher | D | D |   | 2020-03-01 | 2020-06-30
        Q | medical | D | D | 9 | 2020-03-01 | 2020-06-30
        """);

    assertThat(above("TAL-03")).isEqualTo("5 + 2 = 6");
    assertThat(above("TAL-04")).isEqualTo("0 + 1 = 1");
    assertThat(above("TAL-05")).isEqualTo("5 + 3 = 7");
  }

  @Test
  void villagesOfOneNameInTwoCountiesAreTwo() throws SQLException {
    star.draw(
        "fct_pairing_agreements",
        """
        pairing_id | pair_level | donor_unit | recipient_unit | recipient_unit_code | signed_on
        P | enterprise | 甲公司 | 新村 | | 2019-01-01
        Q | enterprise | 甲公司 | 新村 | | 2019-01-01
        Q | enterprise | 乙公司 | 北胜村 | 451423102207 | 2019-01-01
        P | enterprise | 乙公司 | 北胜村委会 | 451423102207 | 2019-01-01
        """);

    assertThat(above("PUB-05")).isEqualTo("2 + 2 = 3");
    assertThat(above("PUB-02")).isEqualTo("2 + 2 = 2");
  }

  @Test
  void whatHasOneKeyInBothIsOneAndItsAmountTheGreater() throws SQLException {
    star.draw(
            "fct_donations",
            """
            pairing_id | donation_key | donation_state | counted_on | value_yuan
            P | 江门商会/0001/30 | received | 2020-05-01 | 300000
            Q | 江门商会/0001/30 | received | 2020-05-01 | 300000
            Q | Q/0002/10 | received | 2020-05-01 | 100000
            """)
        .draw(
            "fct_documents",
            """
            pairing_id | document_kind | item_no | document_key | issued_on
            P | notice | 3.4 | 崇左市财政局/1号 | 2020-05-01
            Q | notice | 3.4 | 崇左市财政局/1号 | 2020-05-01
            Q | notice | 3.4 | Q/1号 | 2020-05-01
            """)
        .draw(
            "fct_exchange_events",
            """
            pairing_id | event_kind | acting_side | joint_event_id | event_date
            P | joint_meeting | J | 5 | 2020-05-20
            Q | joint_meeting | J | 5 | 2020-05-21
            Q | joint_meeting | J | 6 | 2020-09-21
            """)
        .draw(
            "fct_investments",
            """
            pairing_id | firm_key | park | park_key | landed_on
            P | f | 产业园 | P/产业园 | 2020-05-01
            Q | g | 产业园 | Q/产业园 | 2020-05-01
            """);

    assertThat(above("FND-13")).isEqualTo("30 + 40 = 40");
    assertThat(above("FND-19")).isEqualTo("1 + 2 = 2");
    assertThat(above("ORG-02")).isEqualTo("1 + 2 = 2");
    assertThat(above("IND-10")).isEqualTo("1 + 1 = 2");
  }

  @Test
  void theRowsOfOneFileThatTwoPairingsSentAreEachsAndAboveThemOne() throws SQLException {
    star.draw(
            "dim_source_files",
            """
            source_file | file_sha256 | pairing_id
            a | aa | P
            b | aa | Q
            c | cc | Q
            """)
        .draw(
            "fct_fund_flows",
            """
            pairing_id | source_file | source_row | budget_level | fund_stage | reporting_side | flow_date | amount_yuan
            P | a | 5 | county | transferred | D | 2020-05-01 | 1000000
            P | a | 6 | county | transferred | D | 2020-05-01 | 1000000
            Q | b | 5 | county | transferred | D | 2020-05-01 | 1000000
            Q | b | 6 | county | transferred | D | 2020-05-01 | 1000000
            Q | c | 5 | county | transferred | D | 2020-05-01 | 1000000
            """)
        .draw(
            "fct_exchange_events",
            """
            pairing_id | source_file | source_row | event_kind | acting_side | joint_event_id | event_date
            P | a | 9 | joint_meeting | J | 5 | 2020-05-20
            Q | b | 9 | joint_meeting | J | 8 | 2020-05-20
            Q | c | 9 | joint_meeting | J | 8 | 2020-05-21
            Q | c | 10 | joint_meeting | J | 9 | 2020-05-21
            """)
        .draw(
            "fct_public_posts",
            """
            pairing_id | source_file | source_row | person_key | is_poor | post_kind | started_on
            P | a | 12 | | true | cleaner | 2020-01-01
            Q | b | 12 | | true | cleaner | 2020-01-01
            """);

    assertThat(above("FND-01")).isEqualTo("200 + 300 = 300");
    assertThat(above("ORG-02")).isEqualTo("1 + 2 = 2");
    assertThat(above("LAB-12")).isEqualTo("0 + 0 = 0");
  }

  @Test
  void theSameRowsInFilesOfTheirOwnAreOneAboveToo() throws SQLException {
    star.draw(
            "dim_source_files",
            """
            source_file | file_sha256 | pairing_id
            a | aa | P
            b | bb | Q
            c | cc | Q
            """)
        .draw(
            "fct_fund_flows",
            """
            pairing_id | owner | source_file | source_row | budget_level | fund_stage | reporting_side | flow_date | amount_yuan
            P | 财政局 | a | 5 | county | transferred | D | 2020-05-01 | 1000000
            P | 财政局 | a | 6 | county | transferred | D | 2020-05-03 | 2000000
            P | 财政局 | a | 7 | county | transferred | D | 2020-05-03 | 2000000
            Q | 扶贫办 | b | 3 | county | transferred | D | 2020-05-03 | 2000000
            Q | 扶贫办 | b | 4 | county | transferred | D | 2020-05-01 | 1000000
            Q | 扶贫办 | b | 5 | county | transferred | D | 2020-05-03 | 2000000
            Q | 扶贫办 | b | 6 | county | transferred | D | 2020-09-03 | 3000000
            Q | 财政局 | c | 5 | county | transferred | D | 2020-05-01 | 1000000
            """);

    assertThat(above("FND-01")).isEqualTo("500 + 900 = 900");
  }

  private String above(String code) throws SQLException {
    return "%s + %s = %s"
        .formatted(
            Asking.of(star).value(code),
            Asking.of(star).pairing("Q").value(code),
            Asking.of(star).pairing("A").value(code));
  }
}
