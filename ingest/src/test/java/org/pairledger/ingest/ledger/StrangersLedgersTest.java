package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** Two records side by side are no form: the second one was lost without a word. */
  @Test
  void recordsSideBySideAreNoForm() throws Exception {
    Read read = donations("日期,2020-5-6,2020-5-7\n捐赠方,甲公司,乙公司\n金额（元）,100,200\n");

    assertThat(read.rows).isEmpty();
    assertThat(read.complaints()).contains("null no-table");
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

  private Read donations(String text) throws Exception {
    return read("捐赠.csv", text);
  }

  private Read read(String name, String text) throws Exception {
    return Read.file(Files.writeString(folder.resolve(name), text), 2020);
  }
}
