package org.pairledger.ingest.ledger.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.Case;
import org.pairledger.ingest.ledger.Read;

/** Ledgers that are no rows below a header, by their shape or by a contract; cells keep places. */
class LayoutCasesTest {

  @TempDir private Path folder;

  @Test
  void fieldsThatRunDownAreTurned() throws Exception {
    Read read = Case.ledger("c03").read();

    assertThat(read.drawn("fair_date", "firms", "posts", "source_row"))
        .containsExactly(
            "2020-02-26 | 25 | 1200 | 2",
            "2020-03-18 | 38 | 2100 | 3",
            "2020-05-22 | 12 | 150 | 4");
    assertThat(read.columns).extracting(SourceColumn::letter).contains("$3", "$8");
  }

  @Test
  void aProblemOfATurnedSheetNamesTheCellOfTheSheet() throws Exception {
    Read read =
        read(
            """
            2020年招聘会情况,,
            项目,第一场,第二场
            时间,2020年2月26日,2020年3月18日
            地点,某广场,某市场
            形式,网络,现场
            参会企业数（家）,25,约三十多家吧
            提供岗位数（个）,1200,2100
            """);

    assertThat(read.rows).hasSize(2);
    assertThat(read.complaints()).contains("C6 not-a-number");
  }

  @Test
  void aFormARecordBecomesARow() throws Exception {
    Read read = Case.ledger("c33").read();

    assertThat(read.drawn("township", "started_on", "wage_yuan", "source_row"))
        .containsExactly(
            "水口镇 | 2020-03-01 | 3000.00 | 2",
            "水口镇 | 2020-03-02 | 3001.00 | 7",
            "水口镇 | 2020-03-03 | 3002.00 | 12");
    assertThat(read.columns).extracting(SourceColumn::letter).contains("B", "D+2", "F+2");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aProblemOfAFormNamesTheCellOfTheSheet() throws Exception {
    Read read =
        read(
            """
            务工人员登记表,,,,,
            姓名,某甲,性别,男,身份证号,451499198506129018
            乡镇,水口镇,村,北胜村,联系电话,13900000090
            务工企业,甲厂,上岗时间,待定,月工资（元）,3000
            ,,,,,
            姓名,某乙,性别,女,身份证号,451499198506124225
            乡镇,水口镇,村,北胜村,联系电话,13900000091
            务工企业,乙厂,上岗时间,2020-03-02,月工资（元）,面谈
            """);

    assertThat(read.rows).hasSize(1);
    assertThat(read.complaints()).contains("D4 not-a-date", "F8 not-an-amount");
  }

  @Test
  void formsSideBySideAreEachARowOfTheirOwn() throws Exception {
    Read read =
        read(
            """
            务工人员登记表,,,,,,,
            姓名,某甲,身份证号,451499198506129018,姓名,某乙,身份证号,451499198506124225
            乡镇,水口镇,村,北胜村,乡镇,下冻镇,村,布局村
            务工企业,甲厂,上岗时间,2020-03-01,务工企业,乙厂,上岗时间,2020-03-02
            月工资（元）,3000,联系电话,13900000090,月工资（元）,3100,联系电话,13900000091
            """);

    assertThat(read.drawn("sex", "township", "employer", "wage_yuan"))
        .containsExactly("M | 水口镇 | 甲厂 | 3000.00", "F | 下冻镇 | 乙厂 | 3100.00");
    assertThat(read.rows).extracting(row -> row.get("source_table")).doesNotHaveDuplicates();
    assertThat(read.problems).isEmpty();
  }

  @Test
  void tablesOfTwoKindsSideBySideEachGiveTheirRows() throws Exception {
    Read read = Case.ledger("c35").read();

    assertThat(read.drawn("donor", "cash_yuan", "goods_value_yuan"))
        .containsExactlyInAnyOrder(
            "甲公司 | 10000.00 | null",
            "乙公司 | 20000.00 | null",
            "丙公司 | 30000.00 | null",
            "丁公司 | null | 1500.00",
            "戊商会 | null | 5000.00");
  }

  @Test
  void digitsInColumnsOfTheirOwnAreOneAmount() throws Exception {
    Read read =
        read(
            """
            资金支出明细账,,,,,,,,,,,
            序号,日期,预算级次,环节,收款单位,金额,,,,,,
            ,,,,,万,千,百,十,元,角,分
            1,2020-03-01,县级,支出,甲公司,1,2,3,4,5,6,7
            2,2020-04-01,县级,支出,乙公司,,,5,0,0,0,0
            3,2020-05-01,县级,支出,丙公司,,,5,一,0,0,0
            """);

    assertThat(read.drawn("payee", "amount_yuan"))
        .containsExactly("甲公司 | 12345.67", "乙公司 | 500.00");
    assertThat(read.complaints()).contains("F6 not-an-amount");
  }

  @Test
  void whatIsNoDigitUnderADigitsPlaceMakesNoNumber() throws Exception {
    Read read =
        read(
            """
            资金支出明细账,,,,,,,,,,,,
            序号,日期,预算级次,环节,收款单位,金额,,,,,,,
            ,,,,,十万,万,千,百,十,元,角,分
            1,2020-03-01,县级,支出,甲公司,,,¥,5,0,0,0,0
            2,2020-04-01,县级,支出,乙公司,,,-,5,0,0,0,0
            3,2020-04-02,县级,支出,丙公司,,12,5,0,0,0,0,0
            4,2020-04-03,县级,支出,丁公司,,,5,,0,0,0,0
            5,2020-04-04,县级,支出,戊公司,,,12,,,,,
            """);

    assertThat(read.drawn("payee", "amount_yuan")).containsExactly("甲公司 | 500.00");
    assertThat(read.complaints())
        .contains("F5 not-an-amount", "F6 not-an-amount", "F7 not-an-amount", "F8 not-an-amount");
  }

  @Test
  void monthsAsColumnsAreRecordsByContract() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS31.yaml",
            """
            id: DS31
            name: monthly_sale
            label: 月度销售表
            unpivot: {headings: [months], into: sold_month, value: amount}
            fields:
              - {name: township, label: 乡镇, type: text, holds: place, required: true}
              - {name: sold_month, label: 月份, type: date, required: true}
              - {name: amount, label: 销售额, type: money, required: true}
            """);

    Read read =
        read(
            """
            2020年月度销售（单位：元）,,,
            乡镇,1月,2月,3月
            水口镇,100,200,
            下冻镇,50,,乱写
            合计,150,200,
            """,
            catalogue);

    assertThat(read.drawn("township", "sold_month", "amount_yuan", "source_row"))
        .containsExactly(
            "水口镇 | 2020-01-31 | 100.00 | 3",
            "水口镇 | 2020-02-29 | 200.00 | 3",
            "下冻镇 | 2020-01-31 | 50.00 | 4");
    assertThat(read.complaints()).contains("D4 not-an-amount");
    assertThat(read.columns).extracting(SourceColumn::letter).contains("C", "C$2");
  }

  @Test
  void aTableOfYearsWithoutANameOverItsRegionsIsReadByContract() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS41.yaml",
            """
            id: DS41
            name: yearly_value
            label: 年度数据表
            unpivot: {headings: [years], into: year, value: amount}
            fields:
              - {name: region, label: 地区, type: text, holds: place, required: true}
              - {name: year, label: 年份, type: integer, required: true, summed: false}
              - {name: amount, label: 数值, type: decimal, required: true}
            """);

    Read read =
        read(
            """
            历年情况,,,,,
            ,2016年,2017年,2018年,2019年,2020年
            甲县,11,12,13,14,15
            乙县,41,42,43,44,45
            丙县,71,72,,74,75
            丁县,81,82,83,84,85
            """,
            catalogue);

    assertThat(read.drawn("region", "year", "amount"))
        .contains("甲县 | 2018 | 13.00", "乙县 | 2019 | 44.00", "丙县 | 2020 | 75.00")
        .hasSize(19);
  }

  @Test
  void linesThatTogetherAreOneRecordAreJoinedByContract() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS32.yaml",
            """
            id: DS32
            name: two_line
            label: 两行一户登记表
            rows_per_record: 2
            fields:
              - {name: township, label: 乡镇, type: text, holds: place, required: true}
              - {name: village, label: 村, type: text, holds: place}
              - {name: pigs, label: 生猪头数, type: integer, required: true}
              - {name: pig_money, label: 生猪补助, type: money, required: true}
            """);

    Read read =
        read(
            """
            两行一户登记表,
            乡镇,村
            生猪头数,生猪补助（元）
            水口镇,北胜村
            3,300
            下冻镇,布局村
            5,很多
            """,
            catalogue);

    assertThat(read.drawn("township", "village", "pigs", "pig_money_yuan", "source_row"))
        .containsExactly("水口镇 | 北胜村 | 3 | 300.00 | 4");
    assertThat(read.complaints()).contains("B7 not-an-amount");
    assertThat(read.columns).extracting(SourceColumn::letter).contains("A", "B+1");
  }

  @Test
  void fieldsThatRunDownAreTurnedByContractHoweverFewTheyAre() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS33.yaml",
            """
            id: DS33
            name: water_point
            label: 水柜登记表
            transposed: true
            fields:
              - {name: hamlet, label: 屯别, type: text, holds: place, required: true}
              - {name: volume, label: 容积, type: integer, required: true}
            """);

    Read read =
        read(
            """
            水柜登记表,,
            屯别,弄甲屯,弄乙屯
            容积,30,很大
            """,
            catalogue);

    assertThat(read.drawn("dataset", "hamlet", "volume")).containsExactly("DS33 | 弄甲屯 | 30");
    assertThat(read.complaints()).contains("C3 not-a-number");
    assertThat(read.columns).extracting(SourceColumn::letter).contains("$2", "$3");
  }

  @Test
  void aFormOfTwoNamesIsARecordByContract() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS34.yaml",
            """
            id: DS34
            name: house_card
            label: 危房卡
            card: true
            fields:
              - {name: hamlet, label: 屯别, type: text, holds: place, required: true}
              - {name: grant, label: 补助款, type: money, required: true}
            """);

    Read read =
        read(
            """
            危房卡,,,
            屯别,弄甲屯,补助款（元）,30000

            屯别,弄乙屯,补助款（元）,20000
            """,
            catalogue);

    assertThat(read.drawn("dataset", "hamlet", "grant_yuan"))
        .containsExactly("DS34 | 弄甲屯 | 30000.00", "DS34 | 弄乙屯 | 20000.00");
  }

  @Test
  void fewDigitColumnsAreTheAmountThatTheContractNames() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS35.yaml",
            """
            id: DS35
            name: small_cash
            label: 零用金登记表
            digit_columns: paid
            fields:
              - {name: bought, label: 购买何物, type: text, holds: thing, required: true}
              - {name: paid, label: 付款额, type: money, required: true}
            """);

    Read read =
        read(
            """
            零用金登记表,,,,
            编号,购买何物,百,十,元
            1,粉笔,,2,5
            2,墨水,1,0,0
            3,扫把,1,半,0
            """,
            catalogue);

    assertThat(read.drawn("dataset", "bought", "paid_yuan"))
        .containsExactly("DS35 | 粉笔 | 25.00", "DS35 | 墨水 | 100.00");
    assertThat(read.complaints()).contains("C5 not-an-amount");
  }

  private Read read(String text) throws Exception {
    return read(text, DatasetCatalogue.builtIn());
  }

  private Read read(String text, DatasetCatalogue catalogue) throws Exception {
    return Read.file(Files.writeString(folder.resolve("台账.csv"), text), 2020, catalogue);
  }
}
