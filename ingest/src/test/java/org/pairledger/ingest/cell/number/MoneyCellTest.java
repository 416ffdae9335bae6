package org.pairledger.ingest.cell.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.number;
import static org.pairledger.ingest.cell.Cells.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.sheet.content.Cell;

/** M06, M07, M08, M21: how people write money. */
class MoneyCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          260        | 260.00
          1,240.5    | 1240.50
          １２０     | 120.00
          1，240     | 1240.00
          3500元     | 3500.00
          ￥3500.00  | 3500.00
          0          | 0.00
          -100       | -100.00
          人民币260元整 | 260.00
          五百元整   | 500.00
          壹仟元     | 1000.00
          叁万伍仟元整 | 35000.00
          (2.5)      | -2.50
          ’260       | 260.00
          """)
  void anAmountInYuanIsRead(String written, String yuan) {
    assertThat(money(text(written), MoneyUnit.YUAN)).isEqualTo(yuan + " exact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.5万元    | YUAN | 35000.00 exact [cell-unit-differs]
          2600000元  | WAN  | 2600000.00 exact [cell-unit-differs]
          260        | WAN  | 2600000.00 exact
          260万元    | WAN  | 2600000.00 exact
          1.2亿元    | WAN  | 120000000.00 exact [cell-unit-differs]
          1.2        | YI   | 120000000.00 exact
          3万余元    | YUAN | 30000.00 at_least [cell-unit-differs]
          300多万元  | WAN  | 3000000.00 at_least
          2亿多元    | YI   | 200000000.00 at_least
          """)
  void theCellsUnitBeatsTheHeadersAndBothBeatTheDefault(
      String written, MoneyUnit header, String expected) {
    assertThat(money(text(written), header)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "约130, approx",
    "130左右, approx",
    "130余, at_least",
    "130多, at_least",
    "130以上, at_least",
    "不少于130, at_least",
    "近130, below",
    "不足130, below",
  })
  void anInexactAmountSaysSo(String written, String bound) {
    assertThat(money(text(written), MoneyUnit.WAN)).isEqualTo("1300000.00 " + bound);
  }

  @Test
  void theWordsMayStandInsideTheUnit() {
    assertThat(money(text("约130余万元"), MoneyUnit.WAN)).isEqualTo("1300000.00 approx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "—", "/", "无", "　"})
  void aBlankIsNotAZero(String written) {
    assertThat(MoneyCell.parse(text(written), MoneyUnit.YUAN).isBlank()).isTrue();
  }

  @Test
  void goodsThatNobodyPricedHaveNoAmount() {
    assertThat(MoneyCell.parse(text("未折价"), MoneyUnit.YUAN).isBlank()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "待定, not-an-amount",
    "一户一薪, not-an-amount",
    "一百二, not-an-amount",
    "两万五, not-an-amount",
    "3万5, not-an-amount",
    "'1,24.5', not-an-amount",
    "12.3.4, not-an-amount",
    "口罩500个, not-an-amount",
    "100美元, foreign-currency",
    "1E30, number-too-large",
  })
  void whatIsNoAmountIsSaidToBeNone(String written, String rule) {
    assertThat(money(text(written), MoneyUnit.YUAN)).isEqualTo("[" + rule + "]");
  }

  @Test
  void twoAmountsInOneCellAreNotOneLongNumber() {
    assertThat(money(text("100\n200"), MoneyUnit.YUAN)).isEqualTo("[not-an-amount]");
    assertThat(money(text("100 元"), MoneyUnit.YUAN)).isEqualTo("100.00 exact");
  }

  @Test
  void theNoiseOfBinaryFractionsIsNotMoney() {
    assertThat(money(number("38422322.240000002"), MoneyUnit.YUAN)).isEqualTo("38422322.24 exact");
    assertThat(money(number("0.30000000000000004"), MoneyUnit.WAN)).isEqualTo("3000.00 exact");
  }

  @Test
  void whatIsFinerThanAFenIsRoundedAndSaid() {
    assertThat(money(number("0.125"), MoneyUnit.YUAN)).isEqualTo("0.13 exact [finer-than-fen]");
  }

  @ParameterizedTest
  @CsvSource({
    "金额（万元）, WAN",
    "单位：人、元, YUAN",
    "补贴标准（元/月）, YUAN",
    "单位：亿元, YI",
    "投资额（千元）, THOUSAND",
  })
  void aHeadingStatesItsUnit(String heading, MoneyUnit unit) {
    assertThat(MoneyUnit.ofHeading(heading)).contains(unit);
  }

  @Test
  void aHeadingWithoutAUnitStatesNone() {
    assertThat(MoneyUnit.ofHeading("单位：人")).isEmpty();
    assertThat(MoneyUnit.ofHeading("折合美元")).isEmpty();
  }

  private static String money(Cell cell, MoneyUnit unit) {
    Parsed<Money> parsed = MoneyCell.parse(cell, unit);
    Money money = parsed.value();
    String rule = parsed.rule() == null ? "" : "[" + parsed.rule().code() + "]";
    if (money == null) {
      return rule;
    }
    String bound = money.bound().word() == null ? "exact" : money.bound().word();
    return (money.yuan() + " " + bound + " " + rule).strip();
  }
}
