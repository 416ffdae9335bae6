package org.pairledger.ingest.cell.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.drawn;
import static org.pairledger.ingest.cell.Cells.number;
import static org.pairledger.ingest.cell.Cells.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** One grammar of written quantities: nothing of a cell is left unread. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12k             | 12000
          3w              | 30000
          1.2万           | 12000
          1千             | 1000
          2百             | 200
          45余            | 45 [count-approximate]
          40人            | 40
          40（人）        | 40
          ４０人次        | 40
          40 人           | 40
          30（计划）      | [number-not-actual]
          30(拟)          | [number-not-actual]
          40人（预）      | [number-not-actual]
          预计30人        | [number-not-actual]
          30（目标）      | [number-not-actual]
          20?             | [not-a-number]
          20？            | [not-a-number]
          25*             | 25 [number-with-note]
          25※             | 25 [number-with-note]
          25①             | 25 [number-with-note]
          25[1]           | 25 [number-with-note]
          25（注2）       | 25 [number-with-note]
          ①              | [not-a-number]
          3-              | [negative-count]
          △3              | [negative-count]
          负3             | [negative-count]
          （3）           | [negative-count]
          −3              | [negative-count]
          50%             | [number-unit-unknown]
          15人/天         | [number-unit-unknown]
          15人天          | [number-unit-unknown]
          10个班          | [number-unit-unknown]
          60岁            | [number-unit-unknown]
          3个月           | [number-unit-unknown]
          500元           | [number-unit-unknown]
          20斤            | [number-unit-unknown]
          12户            | 12 [count-unit-differs]
          10-20           | [not-a-number]
          10~20人         | [not-a-number]
          10至20人        | [not-a-number]
          3+2             | [not-a-number]
          3×2             | [not-a-number]
          10/20           | [not-a-number]
          30（取消）      | [not-a-number]
          30（含张三）    | [not-a-number]
          男30女20        | [not-a-number]
          30男            | [number-unit-unknown]
          1OO             | [number-unit-unknown]
          十几人          | [not-a-number]
          三四人          | [not-a-number]
          数十人          | [not-a-number]
          百余人          | [not-a-number]
          一百二十人      | 120
          两千零五        | 2005
          贰拾            | 20
          万元            | [not-a-number]
          １２，３４５    | 12345
          12,3456         | [not-a-number]
          1 234           | [not-a-number]
          ٣٠              | 30
          ३०              | 30
          ۳۰ 人           | 30
          𝟛𝟘              | 30
          1E999999999     | [not-a-number]
          1E-999999999    | [not-a-number]
          ½               | [not-a-number]
          3½              | [not-a-number]
          0x1F            | [not-a-number]
          nan             | blank
          None            | blank
          40.0            | 40
          +40             | 40
          --40            | [not-a-number]
          共计40人        | 40
          约40            | 40 [count-approximate]
          40人以上        | 40 [count-approximate]
          ’40             | 40
          """)
  void aCountIsTheNumberMeantOrAProblem(String written, String expected) {
    assertThat(drawn(CountCell.parse(text(written), "人数"))).isEqualTo(expected);
  }

  @Test
  void marksThatNobodySeesAreNoPartOfANumber() {
    for (String mark : new String[] {"\u200b", "\ufeff", "\u202a", "\u202c", "\u00a0", "\u3000"}) {
      assertThat(drawn(CountCell.parse(text(mark + "40" + mark), "人数"))).isEqualTo("40");
    }
    assertThat(drawn(CountCell.parse(text("\u2f08"), "人数"))).isEqualTo("[not-a-number]");
    assertThat(drawn(CountCell.parse(text("40\u2f08"), "人数"))).isEqualTo("40");
  }

  @Test
  void aHeadingInTenThousandsIsCountedIn() {
    assertThat(drawn(CountCell.parse(text("1.2"), "人口", CountCell.power("万人")))).isEqualTo("12000");
    assertThat(drawn(CountCell.parse(text("12000人"), "人口", 4))).isEqualTo("12000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20000              | YUAN | 20000.00
          20，000.50         | YUAN | 20000.50
          ２０，０００．５０ | YUAN | 20000.50
          30000①             | YUAN | 30000.00 [number-with-note]
          5000²              | YUAN | 5000.00 [number-with-note]
          ①30000             | YUAN | 30000.00 [number-with-note]
          5,000.00-          | YUAN | -5000.00 [negative-by-sign]
          123-               | YUAN | -123.00 [negative-by-sign]
          △100               | YUAN | -100.00 [negative-by-sign]
          ▲100               | YUAN | -100.00 [negative-by-sign]
          −100               | YUAN | -100.00
          －100              | YUAN | -100.00
          –100               | YUAN | -100.00
          负100              | YUAN | -100.00
          负100元            | YUAN | -100.00
          （123）            | YUAN | -123.00
          (1,234.50)         | YUAN | -1234.50
          ￥-100             | YUAN | -100.00
          -￥100             | YUAN | -100.00
          (-100)             | YUAN | [not-an-amount]
          -100-              | YUAN | [not-an-amount]
          壹亿贰仟万元整     | YUAN | 120000000.00
          壹万贰仟叁佰肆拾伍元陆角柒分 | YUAN | 12345.67
          人民币叁拾万元整   | YUAN | 300000.00
          貳萬伍仟圓整       | YUAN | 25000.00
          叁仟元零伍分       | YUAN | 3000.05
          100（壹佰元整）    | YUAN | 100.00
          100（壹佰零壹元整）| YUAN | [not-an-amount]
          （大写）壹佰元整   | YUAN | 100.00
          12k                | YUAN | 12000.00 [cell-unit-differs]
          3w                 | YUAN | 30000.00 [cell-unit-differs]
          5百元              | YUAN | 500.00 [cell-unit-differs]
          3仟元              | YUAN | 3000.00 [cell-unit-differs]
          2萬元              | YUAN | 20000.00 [cell-unit-differs]
          10（万元）         | YUAN | 100000.00 [cell-unit-differs]
          100元/人           | YUAN | [number-unit-unknown]
          100元/月           | YUAN | [number-unit-unknown]
          50%                | YUAN | [number-unit-unknown]
          100人              | YUAN | [number-unit-unknown]
          3万5千             | YUAN | 35000.00 [cell-unit-differs]
          1亿2000万元        | YUAN | 120000000.00 [cell-unit-differs]
          2千3百元           | YUAN | 2300.00 [cell-unit-differs]
          12万3456           | YUAN | 123456.00 [cell-unit-differs]
          3万5               | YUAN | [not-an-amount]
          3万15千            | YUAN | [not-an-amount]
          100-200            | YUAN | [not-an-amount]
          3,5                | YUAN | [not-an-amount]
          1.234,56           | YUAN | [not-an-amount]
          100（计划）        | YUAN | [number-not-actual]
          100(未到账)        | YUAN | [not-an-amount]
          100（含税）        | YUAN | 100.00
          100。              | YUAN | 100.00
          US$100             | YUAN | [foreign-currency]
          $100               | YUAN | [foreign-currency]
          €100               | YUAN | [foreign-currency]
          100万美元          | YUAN | [foreign-currency]
          1.23457E+11        | YUAN | [number-destroyed]
          1.2345678E7        | YUAN | 12345678.00
          120000000          | WAN  | [number-too-large]
          1000000000000      | YUAN | [number-too-large]
          99999999           | WAN  | 999999990000.00
          500元              | WAN  | 500.00 [cell-unit-differs]
          现金200            | YUAN | [not-an-amount]
          200+300            | YUAN | [not-an-amount]
          200/300            | YUAN | [not-an-amount]
          """)
  void anAmountIsTheMoneyMeantOrAProblem(String written, MoneyUnit unit, String expected) {
    Parsed<Money> money = MoneyCell.parse(text(written), unit, "");
    String rule = money.rule() == null ? "" : "[" + money.rule().code() + "]";
    String yuan = money.value() == null ? "" : money.value().yuan().toString();

    assertThat((yuan + " " + rule).strip()).isEqualTo(expected);
  }

  @Test
  void aWageIsToldAMonthAndNothingElse() {
    assertThat(MoneyCell.parse(text("3000元/月"), MoneyUnit.YUAN, "月").rule()).isNull();
    assertThat(MoneyCell.parse(text("36000元/年"), MoneyUnit.YUAN, "月").rule())
        .isEqualTo(ProblemRule.NUMBER_UNIT_UNKNOWN);
    assertThat(MoneyCell.parse(text("150元/天"), MoneyUnit.YUAN, "月").rule())
        .isEqualTo(ProblemRule.NUMBER_UNIT_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6       | 月     | 6.00
          6个月   | 月     | 6.00
          6月     | 月     | 6.00
          1年     | 月     | 12.00 [number-converted]
          半年    | 月     | 6.00 [number-converted]
          2季度   | 月     | 6.00 [number-converted]
          90天    | 月     | [number-unit-unknown]
          3周     | 月     | [number-unit-unknown]
          6小时   | 月     | [number-unit-unknown]
          6-8     | 月     | [not-a-number]
          1年3个月 | 月    | [not-a-number]
          1200㎡  | 平方米 | 1200.00
          1200m²  | 平方米 | 1200.00
          1.2万平方米 | 平方米 | 12000.00
          2公顷   | 平方米 | 20000.00 [number-converted]
          3亩     | 平方米 | 2000.00 [number-converted]
          8小时   | 小时   | 8.00
          8学时   | 小时   | [number-unit-unknown]
          8天     | 小时   | [number-unit-unknown]
          8h      | 小时   | 8.00
          30²     | 小时   | 30.00 [number-with-note]
          """)
  void aNumberIsToldInItsFieldsUnit(String written, String unit, String expected) {
    assertThat(drawn(NumberCell.parse(text(written), unit, null))).isEqualTo(expected);
  }

  @Test
  void aHeadingsUnitIsConvertedWithoutAWord() {
    assertThat(drawn(NumberCell.parse(text("5"), "平方米", "亩"))).isEqualTo("3333.33");
    assertThat(drawn(NumberCell.parse(text("20亩"), "平方米", "亩"))).isEqualTo("13333.33");
    assertThat(drawn(NumberCell.parse(text("1"), "月", "年"))).isEqualTo("12.00");
    assertThat(drawn(NumberCell.parse(text("20亩"), null, "亩"))).isEqualTo("20.00");
  }

  @ParameterizedTest
  @CsvSource({
    "80%, 80.00",
    "80％, 80.00",
    "80 %, 80.00",
    "已完成80%, 80.00",
    "百分之八十, 80.00",
    "约80%, 80.00 [count-approximate]",
    "80%以上, 80.00 [count-approximate]",
    "0.8, [percent-ambiguous]",
    "1, [percent-ambiguous]",
    "80, 80.00",
    "80%-90%, [not-a-number]",
    "80‰, [number-unit-unknown]",
    "8成, [number-unit-unknown]",
    "80%（计划）, [number-not-actual]",
    "-5%, -5.00 [percent-range]",
    "0%, 0.00",
  })
  void aShareIsToldInPercentOrAsked(String written, String expected) {
    assertThat(drawn(PercentCell.parse(text(written), true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          金额（仟元）       | THOUSAND
          金额（佰万元）     | MILLION
          金额（十万元）     | HUNDRED_THOUSAND
          金额（拾万元）     | HUNDRED_THOUSAND
          金额（万）         | WAN
          金额/万            | WAN
          金额/万元          | WAN
          金额:万元          | WAN
          金额_万元          | WAN
          金额[万元]         | WAN
          金额（萬元）       | WAN
          金额（万圆）       | WAN
          金额（千圆）       | THOUSAND
          金额（百元）       | HUNDRED
          金额（人民币万元） | WAN
          金额（单位：万元） | WAN
          金额（亿元）       | YI
          资金（百亿元）     | HUNDRED_YI
          折款（元）         | YUAN
          金额万元           | WAN
          补贴（元/月）      | YUAN
          """)
  void aHeadingStatesItsUnitInManyWays(String heading, MoneyUnit unit) {
    assertThat(StatedUnit.ofHeading(heading).money()).contains(unit);
    assertThat(StatedUnit.ofHeading(heading).refusal()).isNull();
  }

  @Test
  void twoUnitsOrAnotherCurrencyAreAQuestion() {
    assertThat(StatedUnit.ofHeading("金额（元/万元）").refusal()).isEqualTo(ProblemRule.UNIT_AMBIGUOUS);
    assertThat(StatedUnit.ofHeading("金额（元、万元）").refusal()).isEqualTo(ProblemRule.UNIT_AMBIGUOUS);
    assertThat(StatedUnit.ofHeading("金额（万美元）").refusal()).isEqualTo(ProblemRule.FOREIGN_CURRENCY);
    assertThat(StatedUnit.ofHeading("单元").saysMoney()).isFalse();
    assertThat(StatedUnit.ofLine("填报单位：龙州县公元社区").saysMoney()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          单位 : 万元
          单位（万元）
          单位：人民币 万元
          单位：人民币万元
          金额单位:万元
          货币单位：万元
          单位：个、人、人次、户、场次、公斤、万元
          单位：万元、%
          （单位：万元）
          （万元）
          单位 万元
          单位为万元
          金额单位均为万元
          以万元为单位
          单位：万元   填报单位：某局
          填报单位：某局  单位：万元  2020年6月30日
          单位：萬元
          """)
  void aLineStatesTheUnitWhereverItStands(String line) {
    assertThat(StatedUnit.ofLine(CellText.plain(line)).money()).contains(MoneyUnit.WAN);
  }

  @Test
  void aStoredNumberHasNoWords() {
    Cell cell = number("40");
    assertThat(drawn(CountCell.parse(cell, "人数"))).isEqualTo("40");
  }
}
