package org.pairledger.warehouse.indicator.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.fold.TraceSql;

/** What a later year's ledgers do to an earlier year's word, and what they may not do. */
class StandingTest {

  private Star star;

  @BeforeEach
  void open() throws SQLException {
    star = Star.ofOnePairing();
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  private Asking in(int year) {
    return Asking.of(star).year(year).asOf(year + "-12-31").knownOn("2022-01-31");
  }

  private void lists(String next) throws SQLException {
    star.draw(
        "dim_source_files",
        """
        source_file | plan_year | owner | submission_mode | period_to | known_from | scope | confirmed_by
        a | 2020 | 人社局 | snapshot | 2020-12-31 | 2021-01-05 | |
        """
            + next);
  }

  private void posts(String next) throws SQLException {
    star.draw(
        "fct_public_posts",
        """
        source_file | plan_year | person_key | post_kind | is_poor | started_on | ended_on | known_from
        a | 2020 | 1 | cleaner | true | 2019-01-01 | | 2021-01-05
        a | 2020 | 2 | cleaner | true | 2019-01-01 | | 2021-01-05
        a | 2020 | 3 | cleaner | true | 2019-01-01 | | 2021-01-05
        a | 2020 | 4 | cleaner | true | 2019-01-01 | 2020-06-30 | 2021-01-05
        """
            + next);
  }

  @Test
  void aFullListEndsOnItsOwnDayWhatItNoLongerHas() throws SQLException {
    lists("b | 2021 | 人社局 | snapshot | 2021-09-30 | 2021-10-05 | |");
    posts(
        """
        b | 2021 | 1 | cleaner | true | 2019-01-01 | | 2021-10-05
        b | 2021 | 2 | cleaner | true | 2019-01-01 | | 2021-10-05
        b | 2021 | 9 | cleaner | true | 2021-03-01 | | 2021-10-05
        """);

    assertThat(in(2020).value("LAB-12")).isEqualTo("3");
    assertThat(in(2021).asOf("2021-09-29").value("LAB-12")).isEqualTo("4");
    assertThat(in(2021).value("LAB-12")).isEqualTo("3");
    assertThat(in(2021).excluded("LAB-12")).containsExactlyInAnyOrder(TraceSql.LISTED_NO_MORE);
    assertThat(in(2021).knownOn("2021-06-30").value("LAB-12")).isEqualTo("3");
  }

  @Test
  void whatTheNextYearTellsAgainIsItsWordFromItsFirstDayOn() throws SQLException {
    lists("b | 2021 | 人社局 | snapshot | 2021-12-31 | 2022-01-05 | |");
    posts(
        """
        b | 2021 | 1 | cleaner | true | 2019-01-01 | 2021-03-31 | 2022-01-05
        b | 2021 | 2 | cleaner | true | 2019-01-01 | | 2022-01-05
        b | 2021 | 3 | cleaner | true | 2019-01-01 | | 2022-01-05
        """);

    assertThat(in(2020).value("LAB-12")).isEqualTo("3");
    assertThat(in(2021).asOf("2021-03-31").value("LAB-12")).isEqualTo("3");
    assertThat(in(2021).asOf("2021-04-01").value("LAB-12")).isEqualTo("2");
  }

  @Test
  void anIncrementEndsNothing() throws SQLException {
    lists("b | 2021 | 人社局 | increment | 2021-12-31 | 2022-01-05 | | 张三");
    posts(
        """
        b | 2021 | 1 | cleaner | true | 2019-01-01 | | 2022-01-05
        b | 2021 | 2 | cleaner | true | 2019-01-01 | | 2022-01-05
        """);

    assertThat(in(2021).value("LAB-12")).isEqualTo("3");
  }

  @Test
  void aListThatHasAlmostNothingOfTheEarlierOneIsAskedAboutUnlessItIsConfirmed()
      throws SQLException {
    lists("b | 2021 | 人社局 | snapshot | 2021-12-31 | 2022-01-05 | |");
    posts(
        """
        b | 2021 | 1 | cleaner | true | 2019-01-01 | | 2022-01-05
        """);

    assertThat(in(2021).value("LAB-12")).isEqualTo("3");
    assertThat(
            star.lines(
                "select posts.person_key, unsure.later_year from measure_unsure_stands as unsure"
                    + " inner join star.fct_public_posts as posts using (fact_id) order by all"))
        .containsExactly("2 | 2021", "3 | 2021");

    star.execute("update star.dim_source_files set confirmed_by = '张三' where source_file = 'b'");
    assertThat(in(2021).value("LAB-12")).isEqualTo("1");
  }

  @Test
  void anotherScopesListEndsNothing() throws SQLException {
    lists("b | 2021 | 人社局 | snapshot | 2021-12-31 | 2022-01-05 | 水口镇 | 张三");
    posts(
        """
        b | 2021 | 7 | cleaner | true | 2021-01-01 | | 2022-01-05
        """);

    assertThat(in(2021).value("LAB-12")).isEqualTo("4");
  }

  @Test
  void aBureauOfANewNameKeepsTheSameList() throws SQLException {
    lists("b | 2021 | 乡村振兴局 | snapshot | 2021-12-31 | 2022-01-05 | |");
    posts(
        """
        b | 2021 | 1 | cleaner | true | 2019-01-01 | | 2022-01-05
        b | 2021 | 2 | cleaner | true | 2019-01-01 | | 2022-01-05
        """);

    assertThat(in(2021).value("LAB-12")).isEqualTo("2");
  }

  @Test
  void whatTouchesAYearIsToldByThatYearsListAloneAndHasBeenThereInALongerWindow()
      throws SQLException {
    lists("b | 2021 | 组织部 | snapshot | 2021-12-31 | 2022-01-05 | |");
    star.execute("update star.dim_source_files set owner = '组织部'");
    star.draw(
        "fct_secondments",
        """
        source_file | plan_year | person_key | talent_kind | term_from | term_to | known_from
        a | 2020 | 1 | cadre | 2020-05-01 | | 2021-01-05
        a | 2020 | 2 | cadre | 2020-05-01 | | 2021-01-05
        b | 2021 | 1 | cadre | 2020-05-01 | | 2022-01-05
        """);

    assertThat(in(2020).value("TAL-01")).isEqualTo("2");
    assertThat(in(2021).value("TAL-01")).isEqualTo("1");
    assertThat(in(2021).window("2020-01-01", "2021-12-31").value("TAL-01")).isEqualTo("2");
    assertThat(in(2021).knownOn("2021-06-30").value("TAL-01")).isEqualTo("2");
  }

  @Test
  void aPostingWithATermOfItsOwnStandsToItsEnd() throws SQLException {
    lists("b | 2021 | 人社局 | snapshot | 2021-12-31 | 2022-01-05 | | 张三");
    star.draw(
        "fct_secondments",
        """
        source_file | plan_year | person_key | talent_kind | term_from | term_to | known_from
        a | 2020 | 1 | cadre | 2020-05-01 | 2022-04-30 | 2021-01-05
        a | 2020 | 2 | cadre | 2020-05-01 | 2022-04-30 | 2021-01-05
        b | 2021 | 1 | cadre | 2020-05-01 | 2022-04-30 | 2022-01-05
        """);

    assertThat(in(2021).value("TAL-01")).isEqualTo("2");
  }

  @Test
  void aLaterLedgerHasNoSayInAnEarlierYear() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        plan_year | dataset | person_key | is_poor | work_province_code | work_city_code | started_on
        2020 | DS09 | 1 | true | 440000 | 440700 | 2020-03-01
        2021 | DS09 | 1 | true | 440000 | 440700 | 2018-03-01
        2021 | DS09 | 2 | true | 440000 | 440700 | 2020-05-01
        """);

    assertThat(in(2020).value("LAB-01")).isEqualTo("1");
    assertThat(in(2020).value("LAB-02")).isEqualTo("1");
    assertThat(in(2021).value("LAB-02")).isEqualTo("2");
  }

  @Test
  void aHamletThatALaterListNamesWasNotThereBefore() throws SQLException {
    star.draw(
            "dim_hamlets",
            """
            hamlet_key | county_code | hamlet_name | listed_year
            h1 | 451423 | 弄农屯 |
            h2 | 451423 | 板闭屯 | 2021
            """)
        .draw(
            "fct_public_posts",
            """
            plan_year | person_key | post_kind | hamlet_key | is_poor | started_on
            2020 | 1 | cleaner | h1 | true | 2019-01-01
            """);

    assertThat(in(2020).value("LAB-11")).isEqualTo("100");
    assertThat(in(2021).value("LAB-11")).isEqualTo("50");
  }
}
