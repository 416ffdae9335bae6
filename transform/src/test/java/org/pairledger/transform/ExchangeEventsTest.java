package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairledger.transform.given.JointDecisions;

/** Whose deed an event is, and which statements speak of one event. */
class ExchangeEventsTest {

  @Test
  void aVisitIsTheVisitorsAJointMeetingBothSidesAndAnInternalOneItsHosts() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "exchange_event",
                """
                source_file | topic | event_date | event_kind         | direction | visiting_unit | host_unit | place  | host
                d1          | a     | 2020-03-01 | visit              | own       |               |           |        |
                r1          | b     | 2020-03-01 | visit              | own       |               |           |        |
                r1          | c     | 2020-03-01 | visit              | D>R       |               |           |        |
                r1          | d     | 2020-03-01 | visit              |           | 鹤山市共和镇  |           |        |
                r1          | e     | 2020-03-01 | visit              |           |               | 桃源镇    |        |
                d1          | f     | 2020-03-01 | other              |           |               |           | 鹤山   |
                r1          | g     | 2020-03-01 | joint_meeting      |           |               |           | 龙州县 |
                r1          | h     | 2020-03-01 | standing_committee |           |               |           |        | 鹤山市委
                r1          | i     | 2020-03-01 | leading_group      |           |               |           |        |
                """);

    assertThat(drawn.of("fct_exchange_events", "topic", "acting_side"))
        .containsExactly(
            "a | D", "b | R", "c | D", "d | D", "e | R", "f | R", "g | J", "h | D", "i | R");
  }

  @Test
  void aPairedVillageIsFoundByAnyOfItsNamesInsideItsOwnSide() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "exchange_event",
                """
                source_file | event_date | event_kind | visiting_unit      | host_unit
                d1          | 2020-03-01 | visit      | 竹朗社区           | 镇秀村委会
                d1          | 2020-03-02 | visit      | 桃源镇竹蓢社区     | 龙州镇镇秀村
                d1          | 2020-03-03 | visit      | 桃源镇人民政府     | 水口镇
                d1          | 2020-03-04 | visit      | 鹤山市             | 广西龙州
                d1          | 2020-03-05 | visit      | 鹤山市扶贫办       | 县医院
                """);

    assertThat(
            drawn.of(
                "fct_exchange_events", "event_date", "visiting_region_code", "host_region_code"))
        .containsExactly(
            "2020-03-01 | 440784104003 | 451423100205",
            "2020-03-02 | 440784104003 | 451423100205",
            "2020-03-03 | 440784104 | 451423102",
            "2020-03-04 | 440784 | 451423",
            "2020-03-05 | null | null");
  }

  @Test
  void theActingSidesLeaderIsThePartnerInTheHostsLedger() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "exchange_event",
                """
                source_file | event_date | event_kind | direction | own_leader_rank | partner_leader_rank
                d1          | 2020-03-01 | visit      | D>R       | party_main      | deputy
                r1          | 2020-03-01 | visit      | D>R       | deputy          | party_main
                r1          | 2020-05-01 | visit      | D>R       | party_main      |
                """);

    assertThat(drawn.of("fct_exchange_events", "event_date", "leader_rank", "partner_leader_rank"))
        .containsExactly(
            "2020-03-01 | party_main | deputy",
            "2020-03-01 | party_main | deputy",
            "2020-05-01 | party_main | party_main");
  }

  @Test
  void bothSidesStatementsWithinThreeDaysAreOneEventEachMatchedOnce() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "exchange_event",
                """
                source_file | topic | event_date | event_kind    | direction
                d1          | a     | 2020-03-01 | visit         | D>R
                d1          | b     | 2020-03-03 | visit         | D>R
                r1          | A     | 2020-03-04 | visit         | D>R
                d1          | c     | 2020-06-01 | joint_meeting |
                r1          | C     | 2020-06-04 | joint_meeting |
                d1          | d     | 2020-07-01 | joint_meeting |
                r1          | D     | 2020-07-05 | joint_meeting |
                r1          | e     | 2020-03-02 | visit         | R>D
                """);

    assertThat(together(drawn)).containsExactly("A+b", "C+c", "D", "a", "d", "e");
  }

  @Test
  void aStatementReplacedLaterStaysTheSameEvent() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "exchange_event",
                """
                source_file | topic   | event_date | event_kind
                d1          | donor   | 2020-06-01 | joint_meeting
                old         | replaced | 2020-06-02 | joint_meeting
                r2          | standing | 2020-06-03 | joint_meeting
                """);

    assertThat(together(drawn)).containsExactly("donor+replaced+standing");
  }

  @Test
  void whatASideSaysAgainInTheSameWordsIsTheSameStatement() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "exchange_event",
                """
                source_file | topic | event_date | event_kind
                old         | a     | 2020-06-01 | joint_meeting
                old         | a     | 2020-06-01 | joint_meeting
                r2          | a     | 2020-06-01 | joint_meeting
                r2          | a     | 2020-06-01 | joint_meeting
                d1          | A     | 2020-06-02 | joint_meeting
                """);

    assertThat(together(drawn)).containsExactly("A+a+a", "a+a");
  }

  @Test
  void whatPeopleDecidedGoesBeforeTheDays() {
    String events =
        """
        source_file | topic | event_date | event_kind
        d1          | a     | 2020-06-01 | joint_meeting
        r1          | A     | 2020-06-02 | joint_meeting
        r1          | b     | 2020-06-20 | joint_meeting
        """;
    Drawn undecided = Drawn.here().staged("exchange_event", events);
    List<String> ids = undecided.of("fct_exchange_events", "fact_id", "topic");
    String a = id(ids, "a");
    String decisions =
        "fact_id_a | fact_id_b | is_same\n"
            + (a + " | " + id(ids, "A") + " | false\n")
            + (a + " | " + id(ids, "b") + " | true\n");

    assertThat(together(undecided)).containsExactly("A+a", "b");
    assertThat(together(undecided.table(JointDecisions.TABLE, decisions)))
        .containsExactly("A", "a+b");
  }

  private static String id(List<String> ids, String topic) {
    return ids.stream()
        .filter(line -> line.endsWith(" | " + topic))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> together(Drawn drawn) {
    return drawn.query(
        "fct_exchange_events",
        "select string_agg(topic, '+' order by topic) from fct_exchange_events group by"
            + " joint_event_id");
  }
}
