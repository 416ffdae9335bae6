package org.pairledger.ingest.ledger.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;

/** What one column tells in the template, some bureaus tell in several, or in another one. */
class PartsInColumnsTest {

  @TempDir private Path folder;

  @Test
  void yearMonthAndDayInThreeColumnsAreADate() throws Exception {
    Read read =
        read(
            """
            2020年社会捐赠台账
            年,月,日,捐赠方,捐赠金额（元）
            2020,3,1,甲公司,50000
            2020年,03月,02日,乙公司,30000
            2020,13,2,丙公司,200
            2020,,2,丁公司,100
            ,,,戊公司,100
            """);

    assertThat(read.drawn("donated_on", "donor"))
        .containsExactly(
            "2020-03-01 | 甲公司", "2020-03-02 | 乙公司", "null | 丙公司", "null | 丁公司", "null | 戊公司");
    assertThat(read.complaints()).containsExactly("A5 no-such-day", "A6 not-a-date");
  }

  @Test
  void monthAndDayBelowTheYearOfABookAreADateBesideIncomeAndSpending() throws Exception {
    Read read =
        read(
            """
            东西部协作资金明细账
            2019年,,级次,摘要,收入（元）,支出（元）,余额（元）
            月,日,,,,,
            3,1,省级,某笔,300000,,300000
            3,20,省级,某笔,,120000,180000
            """);

    assertThat(read.drawn("flow_date", "stage", "amount_yuan", "balance_yuan"))
        .containsExactly(
            "2019-03-01 | arrived | 300000.00 | 300000.00",
            "2019-03-20 | spent | 120000.00 | 180000.00");
  }

  @Test
  void levelsAsColumnsAreARecordEach() throws Exception {
    Read read =
        read(
            """
            2020年资金拨付支出明细
            日期,环节,收款单位,省级（万元）,市级（万元）,县（区）级（万元）,合计（万元）
            2020-03-01,拨付,甲局,300,20,10,330
            2020-03-02,拨付,乙局,100,,10,110
            """);

    assertThat(read.drawn("budget_level", "payee", "amount_yuan"))
        .containsExactly(
            "province | 甲局 | 3000000.00",
            "city | 甲局 | 200000.00",
            "county | 甲局 | 100000.00",
            "province | 乙局 | 1000000.00",
            "county | 乙局 | 100000.00");
    assertThat(read.complaints()).containsExactly("null columns-not-taken");
  }

  @Test
  void monthsOfSalesAreARecordEachAndToldOnceOfWhatIsWrongWithAll() throws Exception {
    Read read =
        read(
            """
            2020年消费扶贫销售台账
            产品名称,采购单位,1月,2月,3月,合计
            大米,甲公司,100,400,300,800
            芒果,乙公司,,200,,200
            """);

    assertThat(read.drawn("product", "sold_on", "amount_yuan"))
        .containsExactly(
            "大米 | 2020-01-31 | 100.00",
            "大米 | 2020-02-29 | 400.00",
            "大米 | 2020-03-31 | 300.00",
            "芒果 | 2020-02-29 | 200.00");
    assertThat(read.complaints()).containsExactly("null unit-not-stated", "null columns-not-taken");
  }

  @Test
  void aPostWithoutADayOfItsOwnBeginsWithItsAgreement() throws Exception {
    Read read =
        read(
            """
            2020年公益性岗位台账
            序号,乡镇,村,姓名,岗位名称,协议起,协议止
            1,水口镇,甲村,陆某梅,护林员,2020-01-01,2020-12-31
            2,水口镇,甲村,何某福,保洁员,2020年3月,2020年12月
            3,水口镇,甲村,赵某兰,保洁员,,2020年12月
            """);

    assertThat(read.drawn("started_on", "term_to"))
        .containsExactly("2020-01-01 | 2020-12-31", "2020-03-01 | 2020-12-31");
    assertThat(read.complaints()).contains("null start-of-term", "F5 required-blank");
    assertThat(read.problems).extracting(Problem::message).contains("没有“上岗时间”列，按“协议起”的开始日期采用");
  }

  @Test
  void theKindOfAHouseholdSaysWhetherItIsRegistered() throws Exception {
    Read read =
        read(
            """
            2020年劳务协作台账
            序号,乡镇,姓名,户类型,务工省份,上岗时间
            1,水口镇,陆某梅,脱贫户,广东省,2020-03-01
            2,水口镇,何某福,一般农户,广东省,2020-03-01
            3,水口镇,赵某兰,易地搬迁户,广东省,2020-03-01
            """);

    assertThat(read.drawn("is_poor")).containsExactly("true", "false", "null");
    assertThat(read.complaints()).containsExactly("D5 not-a-flag");
  }

  @Test
  void ofANumberAndAPartOfItTheNumberCountsAndThePartIsTold() throws Exception {
    Read read =
        read(
            """
            2020年培训班台账
            序号,班次名称,类别,培训时间,人数
            1,电工班,就业技能,2020-03-01至2020-03-05,46人（其中22人）
            2,月嫂班,就业技能,2020-04-01至2020-04-05,"46人，其中贫困人口22人"
            3,厨师班,就业技能,2020-05-01至2020-05-05,46（含建档立卡22人）
            4,厨师班,就业技能,2020-06-01至2020-06-05,22人（其中46人）
            """);

    assertThat(read.drawn("person_times")).containsExactly("46", "46", "46");
    assertThat(read.complaints())
        .containsExactly(
            "E3 number-of-which", "E4 number-of-which", "E5 number-of-which", "E6 not-a-number");
  }

  private Read read(String text) throws Exception {
    return Read.file(Files.writeString(folder.resolve("台账.csv"), text), 2020);
  }
}
