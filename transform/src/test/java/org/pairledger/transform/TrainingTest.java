package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.fact.FctTrainingSessions;

/** A roster and its course find one another by name. */
class TrainingTest {

  private static final String SESSIONS =
      """
      source_file | session_name             | training_kind | session_time_from | session_time_to | runs | person_times | organiser
      r1          | 致富带头人培训班（一期） | leader        | 2020-05-01        | 2020-05-10      |      | 50           | 龙州县扶贫办
      d1          | 粤菜师傅                 | cook          | 2020-06-01        |                 | 2    | 30           | 鹤山市人社局、龙州县人社局
      """;

  private static final String ROSTERS =
      """
      source_file | session_name            | person_key | certificate_no
      r1          | 致富带头人培训班 (一期) | 11         | 证001
      r1          | 致富带头人培训班(一期)  | 12         |
      r0          | 致富带头人培训班(一期)  | 13         |
      old         | 致富带头人培训班(一期)  | 14         |
      r1          | 无台账的班              | 15         |
      """;

  @Test
  void aCourseKnowsHowManyStandingRosterLinesNameIt() {
    Drawn drawn =
        Drawn.here().staged("training_session", SESSIONS).staged("training_attendance", ROSTERS);

    assertThat(
            drawn.of(
                "fct_training_sessions",
                "training_kind",
                "roster_count",
                "run_count",
                "session_to",
                "acting_side"))
        .containsExactly("cook | 0 | 2 | 2020-06-01 | J", "leader | 2 | 1 | 2020-05-10 | R");
  }

  @Test
  void aCourseHeldAgainUnderItsNameIsAnotherCourse() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "training_session",
                """
                source_file | session_name | training_kind | session_time_from | session_time_to | person_times
                r1          | 电工         | skills        | 2020-03-01        | 2020-03-20      | 60
                r1          | 电工         | skills        | 2020-03-21        | 2020-04-10      | 55
                r1          | 电工         | skills        | 2020-03-21        | 2020-04-10      | 55
                d1          | 电工         | skills        | 2020-03-02        | 2020-03-18      | 60
                d1          | 电工         | skills        | 2020-04-12        | 2020-04-13      | 55
                d1          | 电工         | skills        | 2020-09-01        | 2020-09-20      | 40
                """);

    assertThat(drawn.of("fct_training_sessions", "session_to", "session_key"))
        .containsExactlyInAnyOrder(
            "2020-03-20 | heshan-longzhou|2020|电工",
            "2020-03-18 | heshan-longzhou|2020|电工",
            "2020-04-10 | heshan-longzhou|2020|电工|+1",
            "2020-04-10 | heshan-longzhou|2020|电工|+1",
            "2020-04-13 | heshan-longzhou|2020|电工|+1",
            "2020-09-20 | heshan-longzhou|2020|电工|1");
  }

  @Test
  void aRosterLineTakesKindAndDayFromItsCourseOfThatYear() {
    Drawn drawn =
        Drawn.here()
            .table(
                FctTrainingSessions.TABLE,
                """
                fact_id | pairing_id      | plan_year | session_key | session_name           | training_kind | session_from | session_to | known_to
                7       | heshan-longzhou | 2020      | 班一        | 致富带头人培训班(一期) | skills        | 2020-04-01   | 2020-05-09 | 2020-06-01
                8       | heshan-longzhou | 2020      | 班一        | 致富带头人培训班 一期  | leader        | 2020-05-01   | 2020-05-10 |
                """)
            .staged("training_attendance", ROSTERS);

    assertThat(
            drawn.of(
                "fct_training_attendances",
                "person_key",
                "session_fact_id",
                "session_key",
                "training_kind",
                "attended_on",
                "has_certificate"))
        .containsExactly(
            "11 | 8 | 班一 | leader | 2020-05-10 | true",
            "12 | 8 | 班一 | leader | 2020-05-10 | false",
            "13 | null | heshan-longzhou|2019|致富带头人培训班一期 | null | null | false",
            "14 | 8 | 班一 | leader | 2020-05-10 | false",
            "15 | null | heshan-longzhou|2020|无台账的班 | null | null | false");
  }
}
