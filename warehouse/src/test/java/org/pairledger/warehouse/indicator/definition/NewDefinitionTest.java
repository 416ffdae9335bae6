package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

/** An indicator defined anew from a plan year on: each year by its own definition, and marked. */
class NewDefinitionTest {

  private static final String COUNTY =
      """
      -- code: TST-01
      -- name: 到账
      -- name_en: Arrived
      -- category: 试
      -- assessment_category: 试
      -- unit: 元
      -- measure: sum
      -- timing: flow
      -- sides: J
      -- definition: 只计县级。
      select pairing_id, cast(null as varchar) as acting_side, reporting_side as reported_by,
          'num' as role, cast(null as varchar) as unit_key, cast(null as varchar) as distinct_key,
          flow_date as counts_from, cast(null as date) as counts_to, amount_yuan as amount,
          known_from, known_to, fact_id, cast(null as varchar) as excluded_because
      from star.fct_fund_flows
      where budget_level = 'county'
      """;

  private static final String ALL_LEVELS =
      COUNTY.replace("只计县级。", "各级都计。").replace("where budget_level = 'county'\n", "");

  private static final String GROWTH =
      """
      -- code: TST-02
      -- name: 到账增幅
      -- name_en: Growth
      -- category: 试
      -- assessment_category: 试
      -- unit: %
      -- percent: yes
      -- sides: J
      -- derived: growth(TST-01)
      -- definition: 比上年。
      """;

  private static final IndicatorCatalogue CATALOGUE =
      IndicatorCatalogue.of(
          Map.of("TST-01.sql", COUNTY, "TST-01@2020.sql", ALL_LEVELS, "TST-02.sql", GROWTH));

  private Star star;

  @BeforeEach
  void twoLevelsInTwoYears() throws SQLException {
    star = Star.ofOnePairing();
    star.draw(
        "fct_fund_flows",
        """
        flow_date | budget_level | fund_stage | amount_yuan
        2019-03-01 | county | transferred | 100
        2019-03-01 | city | transferred | 300
        2020-03-01 | county | transferred | 100
        2020-03-01 | city | transferred | 500
        """);
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  @Test
  void eachYearIsMeasuredByItsOwnDefinitionAndTheChangeIsMarked() throws SQLException {
    publish();

    assertThat(years("TST-01"))
        .containsExactly(
            "2018 | 0.000000 | null", "2019 | 100.000000 | null", "2020 | 600.000000 | 指标定义变化");
  }

  @Test
  void growthSetsBothYearsSideBySideByTheLaterDefinition() throws SQLException {
    publish();

    assertThat(years("TST-02"))
        .containsExactly("2018 | null | null", "2019 | null | null", "2020 | 50.000000 | 指标定义变化");
  }

  @Test
  void aTargetIsMeasuredByTheDefinitionOfItsPlanYearWhateverYearItLooksAt() throws SQLException {
    assertThat(measured(2019, 2019)).isEqualTo("100");
    assertThat(measured(2020, 2020)).isEqualTo("600");
    assertThat(measured(2020, 2019)).isEqualTo("400");
  }

  @Test
  void bothDefinitionsAreTold() throws SQLException {
    publish();

    assertThat(star.lines("select definition from assess.indicators where indicator = 'TST-01'"))
        .containsExactly("2020年起：各级都计。此前：只计县级。");
    assertThat(IndicatorPage.of(CATALOGUE)).contains("| 2020年起：各级都计。此前：只计县级。 |");
  }

  @Test
  void whatPeopleSeeOfACodeStays() {
    assertThatThrownBy(
            () ->
                IndicatorCatalogue.of(
                    Map.of(
                        "TST-01.sql",
                        COUNTY,
                        "TST-01@2020.sql",
                        ALL_LEVELS.replace("-- unit: 元", "-- unit: 人"))))
        .hasMessage(
            "TST-01@2020.sql:1: only definition, relations and SQL may differ from TST-01.sql");
  }

  @Test
  void somethingHeldBefore() {
    assertThatThrownBy(() -> IndicatorCatalogue.of(Map.of("TST-01@2020.sql", ALL_LEVELS)))
        .hasMessage("TST-01@2020.sql:1: no TST-01.sql says what held before");
  }

  private void publish() throws SQLException {
    new IndicatorTables(CATALOGUE, List.of(), Asking.DEFAULTS)
        .write(
            star.connection(), LocalDate.of(2020, 12, 31), new TreeSet<>(Set.of(2018, 2019, 2020)));
  }

  private List<String> years(String code) throws SQLException {
    return star.lines(
        "select plan_year, value, break_flag from assess.indicator_years where indicator = '"
            + code
            + "' order by plan_year");
  }

  private String measured(int planYear, int windowYear) throws SQLException {
    LocalDate day = LocalDate.of(2020, 12, 31);
    Request request =
        new Request(
            "P",
            planYear,
            "TST-01",
            Map.of(),
            "J",
            LocalDate.of(windowYear, 1, 1),
            LocalDate.of(windowYear, 12, 31),
            ">=",
            null,
            null);
    return Asking.plain(
        new Measurer(CATALOGUE, List.of(), Asking.DEFAULTS)
            .measure(star.connection(), day, day, List.of(request))
            .get(0)
            .value());
  }
}
