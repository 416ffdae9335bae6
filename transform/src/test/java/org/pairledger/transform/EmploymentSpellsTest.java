package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.fact.FctRegisterYears;

/** Who works where, since when, and whether the register knows them. */
class EmploymentSpellsTest {

  @Test
  void aWorkPlaceIsLookedForInsideTheOneAboveIt() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "employment_spell",
                """
                source_file | employer | work_province | work_city | work_county | started_on
                r1          | a        | 广东省        | 深圳市    | 龙岗区      | 2020-03-01
                r1          | b        | 广东          | 江门      | 鹤山        | 2020-03-01
                r1          | c        |               | 深圳      |             | 2020-03-01
                r1          | d        |               |           | 天等县      | 2020-03-01
                r1          | e        | 广西          | 崇左市    | 广西龙州    | 2020-03-01
                r1          | f        | 广东省        | 鹤山市    |             | 2020-03-01
                r1          | g        | 浙江          | 杭州市    | 江干区      | 2020-03-01
                r1          | h        | 境外          |           |             | 2020-03-01
                """);

    assertThat(
            drawn.of(
                "fct_employment_spells",
                "employer",
                "work_province_code",
                "work_city_code",
                "work_county_code"))
        .containsExactly(
            "a | 440000 | 440300 | 440307",
            "b | 440000 | 440700 | 440784",
            "c | 440000 | 440300 | null",
            "d | 450000 | 451400 | 451425",
            "e | 450000 | 451400 | 451423",
            "f | 440000 | 440700 | 440784",
            "g | 330000 | 330100 | 330104",
            "h | null | null | null");
  }

  @Test
  void aTownshipIsLookedForInsideTheRecipientCounty() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "employment_spell",
                """
                source_file | employer | township     | started_on
                r1          | a        | 水口镇       | 2020-03-01
                r1          | b        | 水口         | 2020-03-01
                r1          | c        | 龙州县水口镇 | 2020-03-01
                r1          | d        | 龙州         | 2020-03-01
                r1          | e        | 桃源镇       | 2020-03-01
                """);

    assertThat(drawn.of("fct_employment_spells", "employer", "township_code"))
        .containsExactly(
            "a | 451423102", "b | 451423102", "c | 451423102", "d | 451423100", "e | null");
  }

  @Test
  void theYearsRegisterIsBelievedBeforeTheLedgersFlag() {
    Drawn drawn =
        Drawn.here()
            .table(
                FctRegisterYears.TABLE,
                """
                fact_id | plan_year | person_key | register_year | is_registered | known_from | known_to
                1       | 2020      | 11         | 2020          | true          | 2020-01-01 |
                2       | 2019      | 12         | 2019          | true          | 2020-01-01 |
                3       | 2020      | 13         | 2020          | false         | 2020-01-01 |
                4       | 2020      | 14         | 2020          | true          | 2020-01-01 | 2020-02-01
                5       | 2021      | 13         | 2020          | true          | 2021-02-01 |
                """)
            .staged(
                "employment_spell",
                """
                source_file | person_key | is_poor | poverty_state  | started_on
                r1          | 11         | false   |                | 2020-03-01
                r1          | 12         | false   |                | 2020-03-01
                r1          | 13         | true    |                | 2020-03-01
                r1          | 14         |         | not_registered | 2020-03-01
                r1          | 15         |         | lifted         | 2020-03-01
                r1          |            |         |                | 2020-03-01
                """);

    assertThat(drawn.of("fct_employment_spells", "person_key", "is_poor"))
        .containsExactly(
            "11 | true", "12 | false", "13 | false", "14 | false", "15 | true", "null | null");
  }

  @Test
  void aJobToldAgainStandsAsToldLastAndTheEarlierWasKnownUntilThen() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "employment_spell",
                """
                source_file | person_key | employer | started_on | ended_on
                r1          | 11         | 甲厂     | 2020-03-01 |
                r2          | 11         | 甲 厂    | 2020-03-01 | 2020-09-01
                r1          | 12         | 甲厂     | 2020-03-01 |
                d1          | 12         | 甲厂     | 2020-03-01 |
                r1          |            | 甲厂     | 2020-03-01 |
                r2          |            | 甲厂     | 2020-03-01 |
                old         | 13         | 甲厂     | 2020-03-01 |
                """);

    assertThat(
            drawn.of("fct_employment_spells", "source_file", "person_key", "ended_on", "known_to"))
        .containsExactly(
            "d1 | 12 | null | null",
            "old | 13 | null | 2020-10-05",
            "r1 | 11 | null | 2020-10-05",
            "r1 | 12 | null | null",
            "r1 | null | null | null",
            "r2 | 11 | 2020-09-01 | null",
            "r2 | null | null | null");
  }

  @Test
  void aMonitoringLineOnSomebodyWhoDoesNotWorkIsNoJob() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "work_monitoring",
                """
                source_file | person_key | is_working | started_on | household_kind | export_mode
                r1          | 11         | true       | 2020-03-01 | low_income     | public_post
                r1          | 12         | false      |            | low_income     |
                r1          | 13         |            | 2020-03-01 | monitored      |
                """);

    assertThat(
            drawn.of("fct_employment_spells", "dataset", "person_key", "is_poor", "is_public_post"))
        .containsExactly("DS22 | 11 | true | true", "DS22 | 13 | null | false");
  }
}
