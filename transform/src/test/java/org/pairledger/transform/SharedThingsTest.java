package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pairledger.transform.given.JointDecisions;

/** What two pairings tell of one thing has one key; two things that look alike keep two. */
class SharedThingsTest {

  @Test
  void aMeetingOfBothCitiesToldByTwoPairingsIsOneAndTheirOwnMeetingsAreNot() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "exchange_event",
                """
                source_file | topic                | event_date | event_kind         | place
                d1          | 江门—崇左联席会议    | 2020-05-20 | joint_meeting      | 崇左市
                r1          | 两市联席会议         | 2020-05-21 | joint_meeting      | 崇左市
                d9          | 江门 崇左 联席会议   | 2020-05-22 | joint_meeting      | 崇左市
                r9          | 江门—崇左联席会议    | 2020-05-22 | joint_meeting      |
                d1          | 江门—崇左推进会      | 2020-06-01 | progress_meeting   | 崇左市
                d9          | 江门—崇左推进会      | 2020-06-05 | progress_meeting   | 崇左市
                d1          | 江门—崇左联席会议    | 2020-08-01 | joint_meeting      | 龙州县
                d9          | 江门—崇左联席会议    | 2020-08-01 | joint_meeting      | 天等县
                d1          | 联席会议             | 2020-09-01 | joint_meeting      | 县委会议室
                d9          | 联席会议             | 2020-09-01 | joint_meeting      | 县委会议室
                r1          | 专题研究江门帮扶     | 2020-10-10 | standing_committee | 崇左市
                r9          | 专题研究江门帮扶     | 2020-10-10 | standing_committee | 崇左市
                """);

    assertThat(together(drawn, "fct_exchange_events", "joint_event_id", "event_date"))
        .containsExactly(
            "d1 05-20 + d9 05-22 + r1 05-21 + r9 05-22",
            "d1 06-01",
            "d1 08-01",
            "d1 09-01",
            "d9 06-05",
            "d9 08-01",
            "d9 09-01",
            "r1 10-10",
            "r9 10-10");
  }

  @Test
  void eachMeetingIsOneWithOneOfAnotherPairingTheNearestFirst() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "exchange_event",
                """
                source_file | topic             | event_date | event_kind
                d1          | 江门—崇左联席会议 | 2020-05-18 | joint_meeting
                d1          | 江门—崇左联席会议 | 2020-05-21 | joint_meeting
                d9          | 江门—崇左联席会议 | 2020-05-20 | joint_meeting
                """);

    assertThat(together(drawn, "fct_exchange_events", "joint_event_id", "event_date"))
        .containsExactly("d1 05-18", "d1 05-21 + d9 05-20");
  }

  @Test
  void aVisitIsOneIfTheSameOnesWent() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "exchange_event",
                """
                source_file | topic        | event_date | event_kind | direction | visiting_unit | place
                d1          | 赴崇左市调研 | 2020-05-20 | visit      | D>R       | 江门市        | 崇左市
                d9          | 赴崇左市调研 | 2020-05-20 | visit      | D>R       | 江门市        | 崇左市
                d1          | 赴崇左市调研 | 2020-07-20 | visit      | D>R       |               | 崇左市
                d9          | 赴崇左市调研 | 2020-07-20 | visit      | D>R       |               | 崇左市
                """);

    assertThat(together(drawn, "fct_exchange_events", "joint_event_id", "event_date"))
        .containsExactly("d1 05-20 + d9 05-20", "d1 07-20", "d9 07-20");
  }

  @Test
  void whatPeopleDecidedOfTwoPairingsFactsGoesBeforeTheWords() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "exchange_event",
                """
                source_file | topic             | event_date | event_kind
                d1          | 江门—崇左联席会议 | 2020-05-20 | joint_meeting
                d9          | 江门—崇左联席会议 | 2020-05-20 | joint_meeting
                d1          | 两地座谈          | 2020-09-01 | joint_meeting
                d9          | 碰头会            | 2020-09-20 | joint_meeting
                """);
    List<String> ids = drawn.of("fct_exchange_events", "fact_id", "source_file", "event_date");
    String apart = id(ids, "d1 | 2020-05-20") + " | " + id(ids, "d9 | 2020-05-20");
    String one = id(ids, "d1 | 2020-09-01") + " | " + id(ids, "d9 | 2020-09-20");
    String back = id(ids, "d9 | 2020-09-20") + " | " + id(ids, "d1 | 2020-09-01");
    String decisions =
        "fact_id_a | fact_id_b | is_same\n%s | false\n%s | true\n%s | true\n"
            .formatted(apart, one, back);

    Drawn decided = drawn.table(JointDecisions.TABLE, decisions);

    assertThat(together(decided, "fct_exchange_events", "joint_event_id", "event_date"))
        .containsExactly("d1 05-20", "d1 09-01 + d9 09-20", "d9 05-20");
  }

  @Test
  void aCourseOfTheCityToldByTwoPairingsIsOneCourse() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "training_session",
                """
                source_file | session_name | training_kind | session_time_from | session_time_to | organiser
                r1          | 干部培训班   | cadre         | 2020-04-01        | 2020-04-05      | 崇左市委组织部
                r9          | 干部培训班   | cadre         | 2020-04-01        | 2020-04-06      | 崇左市委组织部
                r1          | 电工班       | skills        | 2020-06-01        | 2020-06-05      | 人社局
                r9          | 电工班       | skills        | 2020-06-01        | 2020-06-05      | 人社局
                r1          | 缝纫班       | skills        | 2020-07-01        | 2020-07-05      | 崇左市人社局
                r9          | 缝纫班       | skills        | 2020-07-05        | 2020-07-09      | 崇左市人社局
                """);

    assertThat(together(drawn, "fct_training_sessions", "session_key", "session_to"))
        .containsExactly("r1 04-05 + r9 04-06", "r1 06-05", "r1 07-05", "r9 06-05", "r9 07-09");
  }

  @Test
  void anActivityIsOneByItsOrganiserDaySubjectAndPlace() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "activity",
                """
                source_file | activity_date | activity_kind | subject    | organiser    | place
                d1          | 2020-04-01    | exhibition    | 农产品展销 | 广西农业农村厅 | 广州市
                d9          | 2020-04-01    | exhibition    | 农产品展销 | 广西农业农村厅 | 广州市
                d1          | 2020-05-04    | volunteer     | 志愿服务   | 江门市团委   | 龙州县
                d9          | 2020-05-04    | volunteer     | 志愿服务   | 江门市团委   | 天等县
                d1          | 2020-06-04    | volunteer     | 志愿服务   | 鹤山市团委   |
                d9          | 2020-06-04    | volunteer     | 志愿服务   | 新会区团委   |
                d1          | 2020-07-04    | volunteer     | 志愿服务   | 江门市团委   |
                d9          | 2020-07-05    | volunteer     | 志愿服务   | 江门市团委   |
                d1          | 2020-08-01    | free_clinic   | 义诊       | 鹤山市医院   | 水口镇
                r1          | 2020-08-01    | free_clinic   | 义诊       | 医院         | 水口镇卫生院
                """);

    assertThat(together(drawn, "fct_activities", "activity_key", "activity_date"))
        .containsExactly(
            "d1 04-01 + d9 04-01",
            "d1 05-04",
            "d1 06-04",
            "d1 07-04",
            "d1 08-01 + r1 08-01",
            "d9 05-04",
            "d9 06-04",
            "d9 07-05");
  }

  @Test
  void aFairIsOneByItsHostDayAndPlaceUnlessAnnouncedTwice() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "job_fair",
                """
                source_file | fair_date  | host         | place  | announcement_no
                r1          | 2020-03-01 | 崇左市人社局 |        | 公告1号
                r9          | 2020-03-01 | 崇左市人社局 |        |
                r1          | 2020-03-02 | 崇左市人社局 | 龙州县 |
                r9          | 2020-03-02 | 崇左市人社局 | 天等县 |
                r1          | 2020-03-03 | 崇左市人社局 |        | 公告1号
                r9          | 2020-03-03 | 崇左市人社局 |        | 公告2号
                r1          | 2020-03-04 | 人社局       |        |
                r9          | 2020-03-04 | 人社局       |        |
                """);

    assertThat(together(drawn, "fct_job_fairs", "fair_key", "fair_date"))
        .containsExactly(
            "r1 03-01 + r9 03-01",
            "r1 03-02",
            "r1 03-03",
            "r1 03-04",
            "r9 03-02",
            "r9 03-03",
            "r9 03-04");
  }

  @Test
  void aReceiptOfTwoPairingsIsOneOnlyIfTheDonorIsToo() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "donation",
                """
                source_file | donated_on | donor    | donor_key | receipt_no | cash_yuan
                d1          | 2020-01-01 | 江门商会 | 1         | 0001       | 300.00
                r1          | 2020-01-01 | 商会     | 2         | 0001       | 300.00
                d9          | 2020-01-02 | 江门商会 | 1         | 0001       | 300.00
                d9          | 2020-01-03 | 五邑慈善 | 3         | 0002       | 100.00
                d1          | 2020-01-04 | 江门商会 | 1         | 0002       | 100.00
                d9          | 2020-01-05 |          | 7         | 0003       | 50.00
                d1          | 2020-01-06 |          | 7         | 0003       | 50.00
                d9          | 2020-01-07 |          |           | 0004       | 50.00
                d1          | 2020-01-08 |          |           | 0004       | 50.00
                """);

    assertThat(together(drawn, "fct_donations", "donation_key", "donated_on"))
        .containsExactly(
            "d1 01-01 + r1 01-01",
            "d1 01-04",
            "d1 01-06 + d9 01-05",
            "d1 01-08",
            "d9 01-02",
            "d9 01-03",
            "d9 01-07");
  }

  @Test
  void aFirmIsOneByACreditCodeThatChecksOrByNameInItsPairing() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "investment",
                """
                source_file | firm     | credit_code        | landed_on  | park
                r1          | 甲公司   | 91350100m000100y43 | 2020-01-01 | 崇左产业园
                r9          | 甲食品   | 91350100M000100Y43 | 2020-01-02 | 崇左 产业园
                r1          | 乙公司   | 91350100M000100Y44 | 2020-01-03 | 产业园
                r9          | 乙公司   | 91350100M000100Y44 | 2020-01-04 | 产业园
                r1          | 丙公司   |                    | 2020-01-05 |
                r9          | 丙公司   |                    | 2020-01-06 |
                """);

    assertThat(together(drawn, "fct_investments", "firm_key", "landed_on"))
        .containsExactly("r1 01-01 + r9 01-02", "r1 01-03", "r1 01-05", "r9 01-04", "r9 01-06");
    assertThat(drawn.of("fct_investments", "park_key").stream().collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("崇左产业园", "heshan-longzhou|产业园", "xinhui-tiandeng|产业园", "null");
  }

  @Test
  void aDocumentIsOneByItsNumberAndItsNamedIssuer() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "document",
                """
                source_file | issued_on  | document_no      | issuer
                r1          | 2020-01-01 | 崇扶领〔2020〕1号 | 崇左市扶贫办
                r9          | 2020-01-02 | 崇扶领〔2020〕1号 | 崇左市扶贫办
                r1          | 2020-01-03 | 扶领〔2020〕2号   | 扶贫办
                r9          | 2020-01-04 | 扶领〔2020〕2号   | 扶贫办
                d1          | 2020-01-05 | 扶领〔2020〕2号   |
                """);

    assertThat(together(drawn, "fct_documents", "document_key", "issued_on"))
        .containsExactly("d1 01-05 + r1 01-03", "r1 01-01 + r9 01-02", "r9 01-04");
  }

  @Test
  void pairsAndWorkshopsAreOneByTheCodesOfTheirPlacesOrTheirCountiesNames() {
    Drawn drawn =
        Drawn.ofTwo()
            .staged(
                "pairing_agreement",
                """
                source_file | pair_level | donor_unit     | recipient_unit | signed_on
                r1          | hospital   | 江门市中心医院 | 崇左市人民医院 | 2020-01-01
                r9          | hospital   | 江门市中心医院 | 崇左市人民医院 | 2020-01-02
                r1          | hospital   | 人民医院       | 人民医院       | 2020-01-03
                r9          | hospital   | 人民医院       | 人民医院       | 2020-01-04
                r1          | town       | 共和镇         | 水口镇         | 2020-01-05
                r9          | town       | 共和镇         | 水口镇         | 2020-01-06
                """)
            .staged(
                "workshop",
                """
                source_file | township | workshop_name | recognised_on
                r1          | 水口镇   | 制衣车间      | 2020-01-01
                r9          | 水口镇   | 制衣车间      | 2020-01-02
                r1          | 城郊     | 制衣车间      | 2020-01-03
                r9          | 城郊     | 制衣车间      | 2020-01-04
                """);

    assertThat(together(drawn, "fct_pairing_agreements", "pair_key", "signed_on"))
        .containsExactly("r1 01-01 + r9 01-02", "r1 01-03", "r1 01-05", "r9 01-04", "r9 01-06");
    assertThat(together(drawn, "fct_workshops", "workshop_key", "recognised_on"))
        .containsExactly("r1 01-01", "r1 01-03", "r9 01-02", "r9 01-04");
  }

  private static String id(List<String> ids, String fact) {
    return ids.stream()
        .filter(line -> line.endsWith(" | " + fact))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of each key, as file and day. */
  private static List<String> together(Drawn drawn, String table, String key, String day) {
    String row = "source_file || ' ' || substring(cast(" + day + " as string), 6)";
    return drawn.query(
        table,
        "select string_agg(%s, ' + ' order by %s) from %s group by %s"
            .formatted(row, row, table, key));
  }
}
