package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.fact.FctExchangeEvents;

/** Projects, workshops, fairs, activities, agreements and articles. */
class ThingsTest {

  @Test
  void aProjectToldAgainStandsAndOnlyAidIsAid() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "project",
                """
                source_file | project_code | project_name | township       | village | aid_city_yuan | aid_county_yuan | self_raised_yuan | poor_link
                r1          | LZ2020-1     | 牛舍         | 水口镇         | 北胜村  | 10.00         | 5.00            | 7.00             | 分红
                r2          | LZ2020-1     | 牛舍建设     | 水口镇         | 北胜村  | 10.00         | 5.00            | 7.00             | 分红
                r1          | 1            | 道路         | 龙州镇         |         |               |                 | 7.00             |
                r1          | 1            | 水管         | 水口镇北胜村   |         |               |                 |                  |
                r1          |              | 路灯         | 龙州县         |         | 1.00          |                 |                  |
                """);

    assertThat(
            drawn.of(
                "fct_projects",
                "project_name",
                "project_key",
                "site_level",
                "township_code",
                "aid_total_yuan",
                "has_poor_link",
                "known_to"))
        .containsExactly(
            "水管 | heshan-longzhou|水管 | village | 451423102 | null | false | null",
            "牛舍 | heshan-longzhou|lz20201 | village | 451423102 | 15.00 | true | 2020-10-05",
            "牛舍建设 | heshan-longzhou|lz20201 | village | 451423102 | 15.00 | true | null",
            "路灯 | heshan-longzhou|路灯 | county | null | 1.00 | false | null",
            "道路 | heshan-longzhou|道路 | township | 451423100 | null | false | null");
  }

  @Test
  void aProjectToldAgainByTheNextYearIsEachYearsOwnWord() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "project",
                """
                source_file | project_code | project_name | status
                r0          |              | 牛舍         | started
                r1          | LZ2020-1     | 牛舍         | completed
                r1          | LZ2020-2     | 道路         | started
                """);

    assertThat(drawn.of("fct_projects", "plan_year", "project_name", "project_key", "known_to"))
        .containsExactly(
            "2019 | 牛舍 | heshan-longzhou|牛舍 | null",
            "2020 | 牛舍 | heshan-longzhou|牛舍 | null",
            "2020 | 道路 | heshan-longzhou|lz20202 | null");
  }

  @Test
  void aWorkshopOfOneCodeIsOneWhateverItIsCalledAndKeepsItsFirstYearsKey() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "workshop",
                """
                source_file | township | workshop_name | recognised_on | credit_code
                r0          | 水口镇   | 制衣扶贫车间  | 2018-03-01    | 91350100M000100Y43
                r1          | 水口镇   | 新制衣厂      | 2018-03-01    | 91350100M000100Y43
                r0          | 水口镇   | 竹编扶贫车间  | 2018-03-01    |
                r1          | 水口镇   | 竹编帮扶车间  | 2018-03-01    |
                r0          | 龙州镇   | 制糖车间      | 2018-03-01    |
                r1          | 龙州镇   | 制糖车间      | 2018-03-01    | 91350100M000100Y43x
                r0          | 龙州镇   | 制茶一车间    | 2018-03-01    | 91350100M00010089U
                r0          | 龙州镇   | 制茶二车间    | 2018-03-01    | 91350100M00010089U
                """);

    assertThat(drawn.of("fct_workshops", "workshop_name", "workshop_key"))
        .containsExactly(
            "制糖车间 | 451423100|制糖车间",
            "制糖车间 | 451423100|制糖车间",
            "制茶一车间 | 451423100|制茶一车间",
            "制茶二车间 | 451423100|制茶二车间",
            "制衣扶贫车间 | 91350100M000100Y43",
            "新制衣厂 | 91350100M000100Y43",
            "竹编帮扶车间 | 451423102|竹编车间",
            "竹编扶贫车间 | 451423102|竹编车间");
  }

  @Test
  void aCodeThatTheNextYearAddsMakesNoSecondFirm() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "investment",
                """
                source_file | firm   | credit_code        | landed_on
                r0          | 甲公司 |                    | 2019-01-01
                r1          | 甲公司 | 91350100M000100Y43 | 2019-01-01
                r2          | 甲集团 | 91350100M000100Y43 | 2019-01-01
                r1          | 乙公司 |                    | 2020-01-01
                """);

    assertThat(drawn.of("fct_investments", "firm", "firm_key"))
        .containsExactly(
            "乙公司 | heshan-longzhou|乙公司",
            "甲公司 | heshan-longzhou|甲公司",
            "甲公司 | heshan-longzhou|甲公司",
            "甲集团 | heshan-longzhou|甲公司");
  }

  @Test
  void aWorkshopFoundStoppedStoppedByTheLedgersDay() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "workshop",
                """
                source_file | township | workshop_name | recognised_on | state   | stopped_on
                r1          | 水口镇   | 制衣车间      | 2019-03-01    |         |
                r2          | 水口镇   | 制衣 车间     | 2019-03-01    | stopped |
                r1          | 龙州镇   | 制衣车间      | 2019-03-01    |         | 2020-02-01
                """);

    assertThat(
            drawn.of("fct_workshops", "township_code", "workshop_state", "stopped_on", "known_to"))
        .containsExactly(
            "451423100 | stopped | 2020-02-01 | null",
            "451423102 | active | null | 2020-10-05",
            "451423102 | stopped | 2020-09-30 | null");
  }

  @Test
  void aFairOnSiteAndOnlineOnOneDayIsOneUnlessTwoWereAnnounced() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "job_fair",
                """
                source_file | fair_date  | form   | host       | fair_kind | announcement_no
                r1          | 2020-03-01 | site   | 人社局     |           |
                r1          | 2020-03-01 | online | 人社局     |           | 公告1号
                r1          | 2020-03-02 | site   | 人社局     |           | 公告2号
                r1          | 2020-03-02 | online | 人社局     |           | 公告3号
                r1          | 2020-03-01 | site   | 人社局     | disabled  |
                d1          | 2020-05-01 | site   | 鹤山市人社局 |         |
                """);

    assertThat(drawn.of("fct_job_fairs", "fair_key", "fair_form"))
        .containsExactly(
            "heshan-longzhou|2020-03-01|人社局| | online",
            "heshan-longzhou|2020-03-01|人社局| | site",
            "heshan-longzhou|2020-03-01|人社局|disabled | site",
            "heshan-longzhou|2020-03-02|人社局||公告2号 | site",
            "heshan-longzhou|2020-03-02|人社局||公告3号 | online",
            "heshan-longzhou|2020-05-01|鹤山市人社局| | site");
  }

  @Test
  void anActivityIsItsOrganisersAndHeldWhereThePlaceSays() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "activity",
                """
                source_file | activity_date | activity_kind | subject | organiser      | acting_side | place
                r1          | 2020-03-01    | free_clinic   | a       | 鹤山市人民医院 |             | 龙州县水口镇
                r1          | 2020-03-01    | free_clinic   | b       |                | D           | 县城广场
                r1          | 2020-03-01    | docking       | c       | 两地商务局     |             | 鹤山市
                """);

    assertThat(drawn.of("fct_activities", "subject", "acting_side", "held_in"))
        .containsExactly("a | D | R", "b | D | null", "c | R | D");
  }

  @Test
  void pairedUnitsHaveTheirCodesEachOnItsOwnSide() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "pairing_agreement",
                """
                source_file | pair_level | donor_unit | recipient_unit
                r1          | village    | 竹朗社区   | 镇秀村
                d1          | town       | 桃源镇     | 龙州镇
                d1          | hospital   | 市人民医院 | 县人民医院
                """);

    assertThat(drawn.of("fct_pairing_agreements", "donor_unit_code", "recipient_unit_code"))
        .containsExactly("440784104 | 451423100", "440784104003 | 451423100205", "null | null");
  }

  @Test
  void oneArticleIsOneHoweverItIsPunctuated() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "media_report",
                """
                source_file | published_on | title                | outlet
                d1          | 2020-03-01   | 《鹤山—龙州：一家亲》 | 南方日报
                r1          | 2020-03-02   | 鹤山 龙州 一家亲       | 《南方日报》
                """);

    assertThat(drawn.of("fct_media_reports", "report_key"))
        .containsExactly("鹤山龙州一家亲|南方日报", "鹤山龙州一家亲|南方日报");
  }

  @Test
  void theOtherSidesStatementAndAnotherPairingsAreSourcesOfTheSameEvent() {
    Drawn drawn =
        Drawn.here()
            .table(
                FctExchangeEvents.TABLE,
                """
                fact_id | joint_event_id | pairing_id | reporting_side | source_file | source_sheet | source_row
                1       | 1              | one        | D              | d1          | 0            | 5
                2       | 1              | one        | R              | r1          | 0            | 6
                3       | 3              | one        | D              | d1          | 0            | 7
                4       | 1              | other      | D              | d9          | 0            | 8
                """);

    assertThat(drawn.of("bridge_fact_source", "fact_id", "source_file", "source_row", "match_rule"))
        .containsExactly(
            "1 | d9 | 8 | same_words_in_another_pairing",
            "1 | r1 | 6 | same_kind_within_three_days",
            "2 | d1 | 5 | same_kind_within_three_days",
            "2 | d9 | 8 | same_words_in_another_pairing",
            "4 | d1 | 5 | same_words_in_another_pairing",
            "4 | r1 | 6 | same_words_in_another_pairing");
  }
}
