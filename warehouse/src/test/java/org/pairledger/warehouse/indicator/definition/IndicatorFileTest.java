package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a header may say, and how its faults are told. */
class IndicatorFileTest {

  private static final String GOOD =
      """
      -- code: TST-01
      -- name: 试
      -- name_en: Test
      -- category: 试
      -- assessment_category: 试
      -- unit: 万元
      -- measure: sum
      -- timing: flow
      -- params: scope=near|far, months=3, item=all
      -- definition: 试。
      select 1
      """;

  private static Indicator good() {
    return IndicatorCatalogue.of(Map.of("TST-01.sql", GOOD)).get("TST-01");
  }

  @Test
  void everyFaultOfEveryFileIsToldAtOnce() {
    Map<String, String> files =
        Map.of(
            "TST-01.sql",
            GOOD.replace("-- unit", "-- unti").replace("sum", "summe"),
            "TST-02.sql",
            GOOD.replace("TST-01", "TST-02").replace("select 1", "select a / b"));

    assertThatThrownBy(() -> IndicatorCatalogue.of(files))
        .isInstanceOf(IndicatorFaults.class)
        .hasMessageContaining("TST-01.sql:6: unknown key unti")
        .hasMessageContaining("TST-01.sql:1: no unit")
        .hasMessageContaining("TST-01.sql:7: measure: 'summe' is not one of [sum, count, distinct,")
        .hasMessageContaining("TST-02.sql:11: '/' may not stand in an indicator's SQL");
  }

  @Test
  void aFileIsNamedAsItsCode() {
    assertThatThrownBy(() -> IndicatorCatalogue.of(Map.of("TST-09.sql", GOOD)))
        .hasMessage("TST-09.sql:1: code TST-01 is not the file's name");
  }

  @Test
  void nothingAsksTheClock() {
    assertThatThrownBy(
            () ->
                IndicatorCatalogue.of(
                    Map.of("TST-01.sql", GOOD.replace("select 1", "select current_date"))))
        .hasMessageContaining("'current_date' may not stand in");
  }

  @Test
  void aDerivedIndicatorNamesOnesWithSql() {
    String derived =
        GOOD.replace("-- measure: sum\n-- timing: flow\n", "-- derived: growth(TST-07)\n")
            .replace("select 1\n", "");

    assertThatThrownBy(() -> IndicatorCatalogue.of(Map.of("TST-01.sql", derived)))
        .hasMessage("TST-01.sql:1: derived: TST-07 is no indicator with SQL");
  }

  @Test
  void aParameterTakesAListedWordOrItsOwnKind() {
    assertThat(good().faultOf(Map.of("scope", "far", "months", "6", "item", "6"))).isEmpty();
    assertThat(good().faultOf(Map.of("scope", "wide"))).isPresent();
    assertThat(good().faultOf(Map.of("months", "six"))).isPresent();
    assertThat(good().faultOf(Map.of("month", "6")))
        .contains("TST-01 has no parameter month; allowed: [scope, months, item]");
  }

  @Test
  void moneyIsConvertedByItsUnitAndNothingElseIs() {
    assertThat(good().inOwnUnit(new BigDecimal("0.026"), "亿元"))
        .hasValueSatisfying(own -> assertThat(own).isEqualByComparingTo("260"));
    assertThat(good().inOwnUnit(BigDecimal.ONE, "亩")).isEmpty();
  }
}
