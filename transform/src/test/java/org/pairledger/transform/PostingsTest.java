package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Postings, public posts and the hamlets they are held in. */
class PostingsTest {

  @Test
  void aPostingMetInSpringIsLostByAnEarlyReturnToldInAutumn() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "secondment",
                """
                source_file | person_key | kind    | host_post              | term_from  | term_to    | direction | post_state   | returned_on
                r1          | 11         | medical | 鹤山市人民医院副院长   | 2020-04-01 | 2021-03-31 |           | in_post      |
                r2          | 11         | medical | 鹤山市人民医院副院长   | 2020-04-01 | 2021-03-31 |           | early_return | 2020-09-15
                r2          | 12         | medical | 鹤山市人民医院         | 2020-04-01 | 2021-03-31 |           | early_return |
                r2          | 13         | cadre   |                        | 2020-04-01 | 2020-09-30 | D>R       | returned     |
                """);

    assertThat(
            drawn.of(
                "fct_secondments",
                "person_key",
                "acting_side",
                "is_vice_president",
                "ended_on",
                "is_early_return",
                "known_to"))
        .containsExactly(
            "11 | R | true | 2020-09-15 | true | null",
            "11 | R | true | null | false | 2020-10-05",
            "12 | R | false | 2020-09-30 | true | null",
            "13 | D | false | 2020-09-30 | false | null");
  }

  @Test
  void aPostIsHeldInAHamletUnderAnyOfItsNames() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "public_post",
                """
                source_file | person_key | township | village      | hamlet | post_kind | started_on | state    | left_on    | term_to
                r1          | 11         | 水口镇   | 北胜村       | 弄农屯 | cleaner   | 2020-01-01 | in_post  |            |
                r1          | 12         | 水口     | 北胜村委会   | 弄农   | cleaner   | 2020-01-01 | returned |            | 2020-12-31
                r1          | 13         | 水口镇   | 北胜         |        | cleaner   | 2020-01-01 | in_post  |            | 2020-12-31
                r1          | 14         | 无名乡   | 北胜村       | 弄农屯 | cleaner   | 2020-01-01 |          | 2020-03-01 | 2020-12-31
                """);

    assertThat(drawn.of("fct_public_posts", "person_key", "hamlet_key", "village_name", "ended_on"))
        .containsExactly(
            "11 | 451423|451423102|北胜|弄农 | 北胜村 | null",
            "12 | 451423|451423102|北胜|弄农 | 北胜村 | 2020-06-30",
            "13 | null | 北胜村 | 2020-12-31",
            "14 | 451423|无名乡|北胜|弄农 | 北胜村 | 2020-03-01");
  }

  @Test
  void theReferenceListAndTheLedgersNameOneHamletOnce() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "hamlet",
                """
                source_file | township | village | hamlet | households
                r1          | 水口镇   | 北胜村  | 弄农屯 | 31
                r2          | 水口镇   | 北胜村  | 弄农   | 32
                r1          | 龙州镇   | 镇秀村  | 新屯   | 20
                """);

    assertThat(drawn.of("dim_hamlets", "hamlet_key", "household_count", "township_name"))
        .containsExactly(
            "-1 | null | null",
            "451423|451423100|镇秀|新屯 | 20 | 龙州镇",
            "451423|451423102|北胜|弄农 | 32 | 水口镇",
            "451423|451423102|北胜|板色 | null | 水口镇");
  }
}
