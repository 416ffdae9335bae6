package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

/** Each year by its own rules, and a mark where two years may not be set side by side. */
class YearRulesTest {

  private static final String BREAKS =
      """
      select plan_year, break_flag
      from assess.indicator_years
      where indicator = '%s' and side = 'J' and pairing_id = 'P'
      order by plan_year
      """;

  private Star star;

  @BeforeEach
  void open() throws SQLException {
    star = Star.ofOnePairing();
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  private void publish(YearParameters rules, PlanUnit... units) throws SQLException {
    new IndicatorTables(Asking.CATALOGUE, List.of(units), rules)
        .write(
            star.connection(), LocalDate.of(2020, 12, 31), new TreeSet<>(Set.of(2018, 2019, 2020)));
  }

  private static YearParameters from2020(String code, String name, String value) {
    return (year, asked) ->
        year == 2020 && asked.equals(code) ? Map.of(name, value) : Map.<String, String>of();
  }

  @Test
  void theRegimeOfAYearSaysWhatTheEastIsAndTheChangeIsMarked() throws SQLException {
    star.draw(
        "fct_employment_spells",
        """
        person_key | is_poor | work_province_code | work_city_code | started_on | ended_on | plan_year
        1 | true | 440000 | 440100 | 2019-02-01 | 2019-12-01 | 2019
        1 | true | 440000 | 440100 | 2020-02-01 | | 2020
        2 | true | 440000 | 440700 | 2020-02-01 | | 2020
        """);

    publish(from2020("LAB-21", "east_scope", "donor_city"));

    assertThat(
            star.lines(
                "select plan_year, value from assess.indicator_years"
                    + " where indicator = 'LAB-21' and side = 'J' order by plan_year"))
        .containsExactly("2018 | 0.000000", "2019 | 1.000000", "2020 | 1.000000");
    assertThat(star.lines(BREAKS.formatted("LAB-21")))
        .containsExactly("2018 | null", "2019 | null", "2020 | 口径参数变化");
    assertThat(star.lines(BREAKS.formatted("LAB-05")))
        .containsExactly("2018 | null", "2019 | null", "2020 | null");
  }

  @Test
  void growthSetsBothYearsSideBySideByTheLaterYearsRule() throws SQLException {
    star.draw(
        "fct_fund_flows",
        """
        flow_date | budget_level | fund_stage | amount_yuan
        2019-03-01 | city | transferred | 1000
        2019-03-01 | county | transferred | 5000
        2020-03-01 | city | transferred | 1500
        """);

    publish(from2020("FND-02", "levels", "city"));

    assertThat(
            star.lines(
                "select value, break_flag from assess.indicator_years"
                    + " where indicator = 'FND-03' and side = 'J' and plan_year = 2020"))
        .containsExactly("50.000000 | 口径参数变化");
  }

  @Test
  void aCountyThatIsAbolishedBreaksItsTrend() throws SQLException {
    star.draw(
        "dim_regions",
        """
        region_code | region_name | region_level | parent_region_code | county_code | valid_from | valid_to | successor_code
        440703 | 旧区 | county | 440700 | 440703 | 2016-01-01 | 2019-07-01 | 440784
        """);

    publish(Asking.DEFAULTS);

    assertThat(star.lines(BREAKS.formatted("ORG-02")))
        .containsExactly("2018 | null", "2019 | 区划变化", "2020 | null");
  }

  @Test
  void anotherListOfUnitsBreaksOnlyWhatIsMeasuredOverIt() throws SQLException {
    publish(
        Asking.DEFAULTS,
        new PlanUnit("P", 2019, "桃源镇", "440784104"),
        new PlanUnit("P", 2020, "桃源镇", "440784104"),
        new PlanUnit("P", 2020, "共和镇", "440784106"));

    assertThat(star.lines(BREAKS.formatted("ORG-09")))
        .containsExactly("2018 | null", "2019 | null", "2020 | 单元名单变化");
    assertThat(star.lines(BREAKS.formatted("ORG-08")))
        .containsExactly("2018 | null", "2019 | null", "2020 | null");
  }

  @Test
  void anotherMemberBreaksTheTrendOfThePairing() throws SQLException {
    star.draw(
        "dim_pairing_members",
        """
        pairing_id | member_role | member_code | valid_from
        P | D | 440705 | 2020-03-01
        """);

    publish(Asking.DEFAULTS);

    assertThat(star.lines(BREAKS.formatted("ORG-02")))
        .containsExactly("2018 | null", "2019 | null", "2020 | 结对成员变化");
  }
}
