package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of ledgers that a stranger wrote and that were read wrong without a word. */
class StrangersLedgersTest {

  @TempDir private Path folder;

  @Test
  void aUnitBelowTheHeaderIsThatOfTheRows() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额\n,,单位：万元\n2020.5.1,甲公司,1.5\n2020.5.2,乙公司,2\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("15000.00", "20000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aUnitThatChangesAmongTheRowsIsAsked() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）\n2020.5.1,甲公司,1000\n以下单位：万元,,\n2020.5.2,乙公司,2\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("1000.00");
    assertThat(read.complaints()).containsExactly("C4 unit-ambiguous");
  }

  @Test
  void anAmountCutAtItsCommaIsNoAmount() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）,\n2020-5-1,甲公司,1,200,\n2020-5-2,乙公司,200,\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("200.00");
    assertThat(read.complaints()).contains("null more-cells-than-headings");
  }

  @Test
  void aProductOfTwoRowsIsHeldAgainstItsPrice() throws Exception {
    Read read =
        donations(
            """
            捐赠日期,捐赠方,捐赠物资,数量,单价（元）,折价（元）
            2020-5-1,甲公司,口罩,1000,2,2000
            2020-5-2,乙公司,大米,5,200,100
            """);

    assertThat(read.complaints()).containsExactly("F3 row-adds-up-otherwise");
  }

  @Test
  void aRemarkThatTheMoneyHasNotComeIsTold() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）,备注\n2020-5-1,甲公司,1,款未到账\n2020-5-2,乙公司,2,重复，以第1行为准\n");

    assertThat(read.complaints()).containsExactly("D2 comment-corrects", "D3 comment-corrects");
  }

  @Test
  void personsUnderTheNameOfHouseholdsAreTold() throws Exception {
    Read read = read("消费.csv", "日期,采购单位,产品,金额（元）,带动贫困户（人）\n2020-1-5,甲公司,大米,500,3\n");

    assertThat(read.complaints()).containsExactly("E1 count-unit-differs");
  }

  @Test
  void aQuotationMarkLeftOpenRepeatsNoAmount() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）\n2020-5-1,甲公司,100\n2020-5-3,丙公司,\"\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("100.00");
    assertThat(read.complaints()).contains("C3 ditto-not-taken");
  }

  @Test
  void theTotalThatARowPrintsIsHeldAgainstItsParts() throws Exception {
    Read read =
        donations(
            """
            捐赠日期,捐赠方,现金（元）,折价（元）,合计（万元）
            2020-5-1,甲公司,20000,5000,2.5
            2020-5-2,乙公司,30000,,3
            2020-5-3,丙公司,10000,2000,2.1
            """);

    assertThat(read.complaints())
        .containsExactly("E4 row-adds-up-otherwise", "null columns-not-taken");
  }

  /** What is no sum of the amounts in any row is another figure under the same word. */
  @Test
  void aTotalOfSomethingElseIsNotHeldAgainstTheRow() throws Exception {
    Read read = donations("捐赠日期,捐赠方,现金（元）,折价（元）,累计捐赠总额\n2020-5-1,甲公司,20000,5000,90000\n");

    assertThat(read.complaints()).doesNotContain("E2 row-adds-up-otherwise");
  }

  @Test
  void anAmountIsHeldAgainstAPriceThatNoFieldTakes() throws Exception {
    Read read =
        read(
            "消费扶贫台账.csv",
            """
            日期,采购单位,产品,数量,单位,单价（元）,金额（元）
            2020-3-5,甲公司,大米,50,公斤,6,300
            2020-3-6,乙公司,大米,20,公斤,6,1200
            2020-3-7,丙公司,大米,10,公斤,6.125,61.25
            """);

    assertThat(read.complaints())
        .containsExactly("G3 row-adds-up-otherwise", "null columns-not-taken");
  }

  /** The rest of an amount that a comma cut may fall under the remarks. */
  @Test
  void anAmountCutAtItsCommaDoesNotEndInTheRemarks() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）,备注\n2020-5-1,甲公司,31,200.00,\n2020-5-2,乙公司,15,100.00,\n");

    assertThat(read.rows).isEmpty();
    assertThat(read.complaints()).contains("null more-cells-than-headings");
  }

  /** Records side by side are no form: the second one was lost without a word. */
  @Test
  void recordsSideBySideAreTurned() throws Exception {
    Read read = donations("日期,2020-5-6,2020-5-7,2020-5-8\n捐赠方,甲公司,乙公司,丙公司\n金额（元）,100,200,300\n");

    assertThat(read.drawn("donor", "cash_yuan"))
        .containsExactly("甲公司 | 100.00", "乙公司 | 200.00", "丙公司 | 300.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void anAmountBelowZeroSaysWhatItTakesBack() throws Exception {
    Read read =
        read(
            "资金拨付.csv",
            """
            日期,预算级次,环节,金额（元）,备注
            2020-3-1,县本级,拨付,200000,
            2020-3-9,县本级,拨付,-5000,
            2020-3-9,县本级,拨付,-4000,冲减多付款
            2020-3-12,县本级,收回,-3000,
            """);

    assertThat(read.complaints()).containsExactly("D3 negative-amount");
  }

  @Test
  void aPartIsNoGreaterThanItsWhole() throws Exception {
    Read read =
        read(
            "扶贫车间.csv",
            """
            乡镇,车间名称,认定时间,吸纳就业人数,其中贫困人口
            水口镇,一车间,2020-3-1,12,20
            水口镇,二车间,2020-3-1,12,12
            """);

    assertThat(read.complaints()).containsExactly("E2 part-beyond-whole");
  }

  @Test
  void partsOfAnAmountAreNoMoreThanItTogether() throws Exception {
    Read read =
        read("项目台账.csv", "项目名称,类别,总投资（万元）,省级资金（万元）,市级资金（万元）\n甲,产业,30,25,10\n乙,产业,30,20,10\n");

    assertThat(read.complaints()).containsExactly("C2 part-beyond-whole");
  }

  @Test
  void noMoreMonthsAreWorkedThanLieBetweenTheDays() throws Exception {
    Read read =
        read(
            "劳务协作.csv",
            """
            乡镇,姓名,务工地点,上岗时间,离岗时间,务工月数
            水口镇,张三,广东省江门市鹤山市,2020-2-3,,15
            水口镇,李四,广东省江门市鹤山市,2020-12-3,,8
            水口镇,王五,广东省江门市鹤山市,2020-3-3,2020-5-20,4
            水口镇,赵六,广东省江门市鹤山市,2019-1-1,,24
            水口镇,钱七,广东省江门市鹤山市,2020-2-3,,10月份
            """);

    assertThat(read.complaints())
        .containsExactly(
            "F2 number-beyond-span",
            "F3 number-beyond-span",
            "F4 number-beyond-span",
            "F6 not-a-number");
  }

  @Test
  void aPeriodOfAnotherYearIsTold() throws Exception {
    Read read =
        read(
            "培训台账.csv",
            """
            班次名称,类别,培训时间,人数
            甲班,致富带头人,2018-3-1至2018-3-5,50
            乙班,致富带头人,2019-12-20至2020-1-5,50
            丙班,致富带头人,2020-4-2至2020-4-5,50
            """);

    assertThat(read.complaints()).containsExactly("C2 date-of-other-year");
  }

  @Test
  void anExampleInFrontOfANameIsNoRow() throws Exception {
    Read read =
        donations(
            "捐赠日期,捐赠方,金额（元）,备注\n2020-5-1,（例）某公司,500,\n2020-5-2,乙公司,600,示例\n2020-5-3,丙公司,700,\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("700.00");
    assertThat(read.complaints()).containsExactly("B2 row-cancelled", "D3 row-cancelled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位：人民币（万元）",
        "以下金额均以万元计",
        "单位:万 元",
        "（单位万元）",
        "金额按万元填报",
        "捐赠情况（金额：万元）",
        "币种：人民币，单位：万元"
      })
  void aUnitIsUnderstoodHoweverItIsSaid(String line) throws Exception {
    Read read = donations("2020年捐赠台账,,\n" + line + ",,\n捐赠日期,捐赠方,金额\n2020-5-1,甲公司,1.5\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("15000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void daysOneAfterTheOtherAreNoMonths() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）\n2020-5-6、7,甲公司,100\n5月6、7、8日,乙公司,100\n");

    assertThat(read.drawn("donated_on")).containsExactly("2020-05-07", "2020-05-08");
    assertThat(read.complaints()).containsExactly("A2 date-is-a-period", "A3 date-is-a-period");
  }

  @Test
  void aPointAndAStrokeBehindAnAmountSayThatThereAreNoFen() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）\n2020-5-1,甲公司,5000.-\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("5000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void yuanUnderTenThousandsIsSuspectedAmongThreeRows() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（万元）\n2020-5-1,甲公司,2\n2020-5-2,乙公司,80000\n2020-5-3,丙公司,1\n");

    assertThat(read.complaints()).containsExactly("C3 unit-slip-suspected");
  }

  @Test
  void smallGiftsBesideALargeOneAreNotSuspected() throws Exception {
    Read read =
        donations("捐赠日期,捐赠方,金额（元）\n2020-5-1,甲公司,500\n2020-5-2,乙公司,5000000\n2020-5-3,丙公司,800\n");

    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void theSameAmountsInTwoTablesOfAFileAreTold() throws Exception {
    Read read =
        donations(
            """
            捐赠日期,捐赠方,金额（元）
            2020-5-1,甲有限公司,1000
            2020-5-2,乙公司,2350
            2020-5-3,丙公司,500

            捐赠单位,捐赠金额（元）
            丙公司,500
            乙公司,2350
            甲公司,1000
            """);

    assertThat(read.complaints()).containsExactly("null content-repeated");
  }

  /** 其中 says that the amount in front holds what follows: both would be counted twice. */
  @Test
  void aWholeIsNotCountedBesideItsParts() throws Exception {
    Read read =
        donations(
            """
            捐赠日期,捐赠方,捐赠金额（元）,其中现金（元）,其中物资折价（元）
            2020-5-1,甲公司,1000,600,400
            2020-5-2,乙公司,2000,500,900
            """);

    assertThat(read.drawn("cash_yuan", "goods_value_yuan"))
        .containsExactly("600.00 | 400.00", "500.00 | 900.00");
    assertThat(read.complaints()).contains("C3 row-adds-up-otherwise");
  }

  @Test
  void aLonePartIsNotCountedBesideItsWhole() throws Exception {
    Read read = donations("捐赠日期,捐赠方,捐赠金额（元）,其中：物资折价（元）\n2020-5-1,甲公司,1000,400\n");

    assertThat(read.drawn("cash_yuan", "goods_value_yuan")).containsExactly("1000.00 | null");
    assertThat(read.complaints()).contains("null columns-not-taken");
  }

  @Test
  void aDayIsNotBeforeTheOneThatComesFirst() throws Exception {
    Read read =
        read(
            "劳务协作.csv",
            """
            乡镇,姓名,务工地点,上岗时间,离岗时间,月工资（元）
            水口镇,张三,广东省江门市鹤山市,2020-5-1,2020-3-1,3000
            水口镇,李四,广东省江门市鹤山市,2020年5月,2020-5-20,3000000
            """);

    assertThat(read.complaints()).containsExactly("E2 day-before-start", "F3 number-beyond-span");
  }

  /** The last of rows whose days cannot be read was taken for a signature with its day. */
  @Test
  void aWholeRowIsNoSignature() throws Exception {
    Read read =
        read(
            "挂职干部.csv",
            """
            姓名,类别,起止时间,挂职单位及职务
            张三,党政干部,去年开始,水口镇
            李四,教师,一个月,水口镇
            王五,教师,尚未确定,水口镇
            赵六,教师,2020年9月1日—2021年6月30日,水口镇
            """);

    assertThat(read.drawn("term_from")).containsExactly("2020-09-01");
  }

  @Test
  void aRemarkThatTheRowIsNoneOfItsKindIsTold() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）,备注\n2020-5-1,甲公司,1000,美元\n2020-5-2,乙公司,500,活动未举办\n");

    assertThat(read.complaints()).containsExactly("D2 comment-corrects", "D3 comment-corrects");
  }

  @Test
  void aRowAfterTheMonthsOfItsTitleIsTold() throws Exception {
    Read read = donations("2020年1-3月捐赠台账,,\n捐赠日期,捐赠方,金额（元）\n1月5日,甲公司,1000\n5月2日,乙公司,2000\n");

    assertThat(read.complaints()).containsExactly("A4 date-of-other-year");
  }

  /** A list of a month may go on with those before it. */
  @Test
  void rowsBeforeTheMonthOfTheTitleAreNotAsked() throws Exception {
    Read read = donations("2020年6月捐赠台账,,\n捐赠日期,捐赠方,金额（元）\n1月5日,甲公司,1000\n6月2日,乙公司,2000\n");

    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aQuantityInAnotherUnitThanItsHeadingIsTold() throws Exception {
    Read read =
        read(
            "消费.csv", "日期,采购单位,产品,数量（吨）,金额（元）\n2020-1-5,甲公司,大米,5,500\n2020-1-6,乙公司,大米,500公斤,600\n");

    assertThat(read.complaints()).containsExactly("D3 count-unit-differs");
  }

  @Test
  void aStateThatGoesOnHasNoLastDay() throws Exception {
    Read read =
        read("公益岗位.csv", "乡镇,村,岗位名称,姓名,上岗时间,离岗时间,状态\n水口镇,镇秀村,保洁员,张三,2020-1-1,2020-6-1,在岗\n");

    assertThat(read.complaints()).containsExactly("G2 state-disagrees");
  }

  @Test
  void severalHamletsInOneCellAreTold() throws Exception {
    Read read = read("行政村屯清单.csv", "乡镇,村,屯,户数,人口\n水口镇,镇秀村,上屯、下屯,50,200\n水口镇,镇秀村,那和屯,5,20\n");

    assertThat(read.complaints()).containsExactly("C2 several-places");
  }

  @Test
  void aTermOfOneDayLacksItsEnd() throws Exception {
    Read read = read("挂职干部.csv", "姓名,类别,起止时间,挂职单位及职务\n张三,党政干部,2020-3-1,水口镇\n");

    assertThat(read.complaints()).contains("C2 period-of-one-day");
  }

  @Test
  void theEndOfATermMayBeCalledOtherwise() throws Exception {
    Read read = read("挂职干部.csv", "姓名,类别,任职时间,任期至,挂职单位及职务\n张三,党政干部,2020-3-1,2021-3-1,水口镇\n");

    assertThat(read.drawn("term_from", "term_to")).containsExactly("2020-03-01 | 2021-03-01");
  }

  /** Names of three characters are often set apart, and so is 甲 公 司. */
  @Test
  void anOrganisationSetApartIsNobody() throws Exception {
    Read read = donations("捐赠日期,捐赠方,金额（元）\n2020-5-1,甲 公 司,100\n2020-5-2,网络募捐累计,300\n");

    assertThat(read.drawn("donor_is_person")).containsExactly("false", "false");
  }

  @Test
  void aTotalOfRowsWithOneAmountEachIsHeldAgainstThem() throws Exception {
    Read read =
        donations(
            """
            捐赠日期,捐赠方,现金（元）,物资折价（元）,合计（元）
            2020-5-1,甲公司,100,,100
            2020-5-2,乙公司,,300,300
            2020-5-3,丙公司,50,50,1000
            """);

    assertThat(read.complaints()).contains("E4 row-adds-up-otherwise");
  }

  @Test
  void aMeetingThatWasCancelledIsNone() throws Exception {
    Read read = read("会议互访.csv", "时间,类型,会议名称,人数\n2020-3-1,联席会议,推进会（取消）,20\n");

    assertThat(read.rows).isEmpty();
    assertThat(read.complaints()).containsExactly("C2 row-cancelled");
  }

  @Test
  void whatLastsHasNotBegunAfterTheYearOfItsLedger() throws Exception {
    Read read = read("扶贫车间.csv", "乡镇,车间名称,认定时间,吸纳就业人数\n水口镇,一车间,2025-5-1,30\n水口镇,二车间,2018-5-1,30\n");

    assertThat(read.complaints()).containsExactly("C2 date-of-other-year");
  }

  private Read donations(String text) throws Exception {
    return read("捐赠.csv", text);
  }

  private Read read(String name, String text) throws Exception {
    return Read.file(Files.writeString(folder.resolve(name), text), 2020);
  }
}
