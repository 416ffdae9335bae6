package org.pairledger.ingest.ledger.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.account.LineFate;

/** Faults of ledgers as county bureaus keep them, one small ledger each. */
class CountyLedgersTest {

  @TempDir private Path folder;

  @Test
  void m05ADittoMarkRepeatsTheCellAboveButNeverAPerson() throws Exception {
    Read read =
        text(
            """
            单位：元,,,,,,
            序号,乡镇,村,姓名,务工企业,上岗时间,月工资
            1,水口镇,北胜村,甲某某,某厂,2020-03-01,3000
            2,〃,同上,乙某某,〃,〃,〃
            3,,,同上,\"\"\"\",2020-03-02,3100
            """);

    assertThat(read.drawn("township", "village", "employer", "started_on", "wage_yuan"))
        .containsExactly(
            "水口镇 | 北胜村 | 某厂 | 2020-03-01 | 3000.00", "水口镇 | 北胜村 | 某厂 | 2020-03-01 | 3000.00");
    assertThat(read.complaints()).contains("D5 ditto-not-taken");
  }

  @Test
  void m05ADittoMarkWithNothingAboveItIsSaid() throws Exception {
    Read read =
        text(
            """
            序号,时间,地点,形式
            1,2020-03-01,同上,现场
            """);

    assertThat(read.drawn("place")).containsExactly("null");
    assertThat(read.complaints()).containsExactly("C2 ditto-not-taken");
  }

  @Test
  void m02AColumnOfNoFieldIsNamedIfAnythingStandsInIt() throws Exception {
    Read read =
        text(
            """
            序号,日期,媒体名称,媒体级别,标题,审稿意见,阅读量,签名
            1,2020-03-01,某报,省级,甲,,1200,某
            2,2020-03-02,某报,省级,乙,/,,
            """);

    assertThat(read.complaints()).containsExactly("null columns-not-taken");
    assertThat(read.problems.get(0).message()).contains("G 阅读量").doesNotContain("审稿意见", "签名");
  }

  @Test
  void m09APeriodMayBeToldInTwoColumns() throws Exception {
    Read read =
        text(
            """
            序号,姓名,类别,交流时间,,派出单位
            ,,,开始时间,结束时间,
            1,甲某某,教育,2020.3.1,2020.8.31,某校
            2,乙某某,医疗,2020年9月,,某院
            3,丙某某,医疗,2020.9.1,至今,某院
            4,丁某某,医疗,2020.9.1,2020.3.1,某院
            5,戊某某,医疗,,2020.3.1,某院
            """);

    assertThat(read.drawn("term_from", "term_to", "term_precision"))
        .containsExactly(
            "2020-03-01 | 2020-08-31 | day",
            "2020-09-01 | null | month",
            "2020-09-01 | null | day");
    assertThat(read.complaints()).contains("D6 period-reversed", "D7 required-blank");
  }

  @Test
  void m09ABeginningAloneIsAsMuchAsAWholePeriodWhereItsHeadingSaysSo() throws Exception {
    Read read =
        text(
            """
            序号,培训班名称,培训类别,开班时间,人数
            1,甲班,技能,2020.5.11-15,40
            """);

    assertThat(read.drawn("session_time_from", "session_time_to"))
        .containsExactly("2020-05-11 | 2020-05-15");
  }

  @Test
  void m19OfAColumnInTwoTheCurrentOneIsTaken() throws Exception {
    Read read =
        text(
            """
            序号,日期,采购单位,销售额（万元）,
            ,,,本月,累计
            1,2020-09-30,某公司,12.5,80.5
            """);

    assertThat(read.drawn("amount_yuan")).containsExactly("125000.00");
    assertThat(read.complaints()).containsExactly("null cumulative-column");
  }

  @Test
  void m07TheUnitOfTwoColumnsMayStandInTheHeadingAboveThem() throws Exception {
    Read read =
        text(
            """
            序号,企业名称,实际到位（万元）,
            ,,累计,本年
            1,甲公司,300,12.5
            """);

    assertThat(read.drawn("paid_in_total_yuan", "paid_in_year_yuan"))
        .containsExactly("3000000.00 | 125000.00");
  }

  @Test
  void m02ALineThatNumbersTheColumnsSaysNothing() throws Exception {
    Read read =
        text(
            """
            序号,日期,预算级次,环节,收款单位,金额（元）
            栏次,1,2,3,4,5
            1,2020-03-10,县本级,拨付,甲,10
            """);

    assertThat(read.drawn("flow_date", "amount_yuan")).containsExactly("2020-03-10 | 10.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void m03ATotalThatCountsPersonsInItsOwnCellIsHeldAgainstTheRows() throws Exception {
    Read read =
        text(
            """
            序号,姓名,班次
            1,甲某某,技能班
            2,乙某某,技能班
            合计：3人,,
            """);

    assertThat(read.complaints()).contains("null head-count-differs");
  }

  @Test
  void m03SumsCarriedFromPageToPageAreNoRows() throws Exception {
    Read read =
        text(
            """
            序号,日期,预算级次,环节,收款单位,金额（元）
            1,2020-01-10,县级,支出,甲,100
            本页小计,,,,,100
            过次页,,,,,100
            承前页,,,,,100
            2,2020-01-11,县级,支出,乙,50
            本月合计,,,,,150
            """);

    assertThat(read.rows).hasSize(2);
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void m03LinesThatBreakATotalDownAreNoRows() throws Exception {
    Read read =
        text(
            """
            序号,日期,预算级次,环节,收款单位,金额（元）
            总计,,,,,150
            其中：省级,,,,,100
            市级,,,,,50
            1,2020-01-10,省级,支出,甲,100
            2,2020-01-11,市级,支出,乙,50
            """);

    assertThat(read.drawn("amount_yuan")).containsExactly("100.00", "50.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void m05ATownshipBrokenOverTwoLinesIsOneWord() throws Exception {
    Read read =
        text(
            """
            序号,乡镇,村,屯
            1,"水口
            镇",北 胜 村,弄农屯
            """);

    assertThat(read.drawn("township", "village")).containsExactly("水口镇 | 北胜村");
  }

  @Test
  void m13AHouseholdNumberThatLostItsDigitsJoinsNobody() throws Exception {
    Read read =
        text(
            """
            序号,户编号,姓名,身份证号,上岗时间
            1,4.51423E+14,甲某某,451499199003070012,2020-03-01
            """);

    assertThat(read.drawn("household_no_key")).containsExactly("null");
    assertThat(read.complaints()).contains("B2 number-destroyed");
  }

  @Test
  void m02AnOfWhichNeedsNoMergeAboveItsOnlyColumn() throws Exception {
    Read read =
        text(
            """
            序号,时间,地点,形式,求职人数,其中,签约人数
            ,,,,,贫困人口,
            1,2020-03-10,某地,现场,150,30,20
            """);

    assertThat(read.drawn("visitors", "poor_visitors", "signed")).containsExactly("150 | 30 | 20");
  }

  @Test
  void m04ABlankReportingUnitIsNotTheNextWord() throws Exception {
    Read read =
        text(
            """
            填报单位（盖章）：          截止时间：          单位：元,,,
            序号,捐赠日期,捐赠方,金额
            1,2020-05-01,某某公司,100
            """);

    assertThat(read.summary().reportingUnit()).isNull();
  }

  @Test
  void m04TheExampleOfTheTemplateIsToldIfItIsStillThere() throws Exception {
    Read read =
        text(
            """
            序号,捐赠日期,捐赠方,金额（元）,备注
            1,2020-05-20,示例有限公司,10000,示例行，填报时请删除
            1,2020-05-01,某某公司,100,
            """);

    assertThat(read.complaints()).containsExactly("null example-row");
  }

  @Test
  void m25ANameAloneInItsRowIsNoHeading() throws Exception {
    Read read =
        text(
            """
            序号,姓名,班次,乡镇,村
            1,甲某某,技能班,水口镇,北胜村
            ,乙某某,,,
            3,丙某某,技能班,水口镇,北胜村
            水口镇,,,,
            4,丁某某,技能班,,北胜村
            """);

    assertThat(read.drawn("source_row", "township"))
        .containsExactly("2 | 水口镇", "3 | 水口镇", "4 | 水口镇", "6 | 水口镇");
  }

  @Test
  void m02AFilledColumnWithoutAHeadingIsNamedToo() throws Exception {
    Read read =
        text(
            """
            序号,日期,媒体名称,媒体级别,标题,
            1,2020-03-01,某报,省级,甲,已核
            2,2020-03-02,某报,省级,乙,已核
            """);

    assertThat(read.problems.get(0).message()).contains("F （无表头）");
  }

  @Test
  void aNameOfNoListInAnyCellIsHidden() throws Exception {
    Read read =
        text(
            """
            序号,乡镇,姓名,性别,身份证号,上岗时间,月工资（元）
            1,水口镇,甲某某,男,451499199003070012,某某丁,约三千,
            2,水口镇,乙某某,男,451499199003070012,2020年秋季,451499 1990 0307 0012
            """);

    assertThat(read.problems)
        .extracting(Problem::found)
        .contains("＊＊＊", "2020年秋季", "******")
        .doesNotContain("某某丁");
    assertThat(read.problems).noneMatch(problem -> problem.message().contains("某某丁"));
  }

  @Test
  void aReportOfNothingHasNoRowsAndNoFaultEvenWithASignature() throws Exception {
    for (String nil : List.of(",,本月无,,", "本月零报告,,,,", "1,无,无,0,无", "无,,,,")) {
      Read read = text("序号,捐赠日期,捐赠方,金额（元）,备注\n" + nil + "\n填表人：某某,,,,2020年3月31日\n");

      assertThat(read.rows).as(nil).isEmpty();
      assertThat(read.complaints()).as(nil).isEmpty();
      assertThat(read.summary().account().ended()).as(nil).containsEntry(LineFate.NIL, 1L);
      assertThat(read.summary().mainDataset()).as(nil).contains("DS08");
    }
  }

  @Test
  void whatIsTakenBackOrHasNoMeasureIsSaid() throws Exception {
    Read read =
        text(
            """
            序号,捐赠方,物资名称,数量,备注
            1,某公司,口罩,100,
            2,某公司,口罩,50,已作废
            3,爱心人士,,,
            注：另收某公司现金5000元,,,,
            """);

    assertThat(read.drawn("goods_quantity")).containsExactly("100.00", "null");
    assertThat(read.complaints())
        .containsExactly("E3 row-cancelled", "null record-without-measure", "A5 figure-in-note");
  }

  private Read text(String content) throws Exception {
    return Read.file(Files.writeString(folder.resolve("台账.csv"), content), 2020);
  }
}
