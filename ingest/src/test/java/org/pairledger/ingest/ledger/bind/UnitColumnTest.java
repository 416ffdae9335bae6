package org.pairledger.ingest.ledger.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.tell.Problem;

/** A column beside the amounts says in which money each was given. */
class UnitColumnTest {

  @TempDir private Path folder;

  @Test
  void anotherCurrencyStandsAboveTheUnitOfTheHeading() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            序号,捐赠单位,币种,金额（元）,到账日期
            1,甲公司,人民币,100000,2022-03-01
            2,乙公司,港币,50000,2022-04-01
            3,丙公司,USD,20000,2022-04-01
            4,丁公司,万元,700,2022-04-02
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("100000.00");
    assertThat(read.complaints())
        .contains("D4 foreign-currency", "D5 foreign-currency", "D6 unit-ambiguous");
  }

  @Test
  void whatWasConvertedIsRenminbi() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            序号,捐赠单位,币种,折合人民币（元）,到账日期
            1,甲公司,港币,43210.5,2022-03-01
            """);

    assertThat(read.drawn("goods_value_yuan")).containsExactly("43210.50");
  }

  @Test
  void whatGoodsAreCountedInIsNoMoney() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            序号,捐赠单位,捐赠内容,捐赠金额,单位,捐赠日期
            1,甲公司,现金,50000,元,2022-03-01
            2,乙公司,口罩,7,箱,2022-03-02
            3,丙公司,现金,3,万元,2022-03-02
            4,丁公司,大米,2,吨,2022-03-02
            5,戊公司,慰问,12,户,2022-03-05
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("50000.00", "30000.00");
    assertThat(read.complaints())
        .contains("D4 unit-of-things", "D6 unit-of-things", "D7 unit-of-things");
    assertThat(read.problems).extracting(Problem::message).contains("“7”的单位是“箱”，不是金额单位，未采用；该行未采用");
  }

  @Test
  void theUnitOfAQuantityIsNoneOfTheAmountBesideIt() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账（单位：元）
            序号,捐赠方,物资名称,数量,单位,金额,捐赠日期
            1,甲公司,口罩,7,箱,700,2022-03-02
            2,乙公司,现金,5,万元,50000,2022-03-01
            3,丙公司,现金,30000,元,,2022-03-02
            """);

    assertThat(read.drawn("goods_quantity", "cash_yuan"))
        .containsExactly("7.00 | 700.00", "null | 50000.00", "null | null");
    assertThat(read.complaints()).contains("D4 number-unit-unknown", "D5 number-unit-unknown");
  }

  @Test
  void aHeadingThatCountsGoodsIsNoHeadingOfAmounts() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            序号,捐赠方,捐赠金额（件）,捐赠日期
            1,甲公司,50,2022-03-01
            2,乙公司,5万元,2022-03-01
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("50000.00");
    assertThat(read.complaints()).contains("C3 unit-of-things");
  }

  @Test
  void whatAmountsAreToldForEachOfIsPartOfTheirUnit() throws Exception {
    Read posts =
        read(
            """
            2022年公益性岗位台账
            乡镇,行政村,姓名,岗位,上岗时间,岗位补贴（元/年）
            水口镇,甲村,陆某梅,护林员,2022-01-01,6000
            """);
    Read jobs =
        read(
            """
            2022年劳务协作台账
            乡镇,姓名,务工省,上岗时间,月工资（元/人/月）
            水口镇,陆某梅,广东省,2022年3月,3500
            """);
    Read courses =
        read(
            """
            2022年培训班台账
            班次名称,类别,培训时间,人数,经费（元/人）
            电工班,就业技能,2022-3-1至2022-3-5,40,1200
            """);

    assertThat(posts.drawn("subsidy_month_yuan")).containsExactly("null");
    assertThat(posts.complaints()).contains("F3 number-unit-unknown");
    assertThat(jobs.drawn("wage_yuan")).containsExactly("3500.00");
    assertThat(courses.drawn("cost_yuan")).containsExactly("null");
    assertThat(courses.complaints()).containsExactly("E3 number-unit-unknown");
  }

  @Test
  void aUnitBehindATitleIsThatOfTheTable() throws Exception {
    Read read =
        read(
            """
            2022年扶贫协作项目台账（万元）
            项目名称,类别,总投资
            甲项目,产业,300
            """);

    assertThat(read.drawn("planned_total_yuan")).containsExactly("3000000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void minutesAreNoHours() throws Exception {
    Read read =
        read(
            """
            2022年活动台账
            日期,类型,主题,参加人数,服务时长（分钟）
            2022-3-1,义诊,春季义诊,20,90
            """);

    assertThat(read.drawn("hours")).containsExactly("1.50");
  }

  @Test
  void anAmountOfMoneyIsNoNameOfGoods() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            捐赠单位,现金（万元）,物资（万元）,捐赠日期
            甲公司,5,3,2022-03-01
            """);

    assertThat(read.drawn("cash_yuan", "goods_name")).containsExactly("50000.00 | null");
    assertThat(read.complaints()).contains("null heading-asked");
  }

  @Test
  void theUnitBesideAnAreaIsThatOfTheArea() throws Exception {
    Read read =
        read(
            """
            2022年扶贫车间台账
            序号,乡镇,村,车间名称,认定时间,面积,单位,吸纳就业
            1,水口镇,甲村,甲车间,2022-03-01,3,亩,20
            2,水口镇,乙村,乙车间,2022-03-02,800,平方米,30
            3,水口镇,丙村,丙车间,2022-03-02,8,间,30
            """);

    assertThat(read.drawn("area")).containsExactly("2000.00", "800.00", "null");
    assertThat(read.complaints()).containsExactly("F5 number-unit-unknown");
  }

  @Test
  void aColumnOfUnitsThatSaysNoneLeavesTheQuestionOpen() throws Exception {
    Read read =
        read(
            """
            2022年资金拨付支出明细
            序号,日期,预算级次,环节,金额,单位
            1,2022-03-01,省级,拨付,300,某局
            """);

    assertThat(read.complaints()).contains("null unit-not-stated");
  }

  private Read read(String text) throws Exception {
    Path file = folder.resolve("社会捐赠台账.csv");
    Files.writeString(file, text);
    return Read.file(file, 2022);
  }
}
