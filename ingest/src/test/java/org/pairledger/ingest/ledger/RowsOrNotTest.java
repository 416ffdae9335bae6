package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines among rows that are none, though they have figures where rows have them. */
class RowsOrNotTest {

  private static final String HEADER = "序号,捐赠日期,捐赠方,方式,金额（元）\n";

  @TempDir private Path folder;

  @Test
  void whatARowIsMadeOfIsNotAddedToIt() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市工商联,现金,20000
            ,,其中：甲公司,现金,12000
            ,,乙公司,现金,8000
            2,2020-05-07,鹤山市丙公司,现金,30000
            """);

    assertThat(read.drawn("donor", "cash_yuan"))
        .containsExactly("鹤山市工商联 | 20000.00", "鹤山市丙公司 | 30000.00");
    assertThat(read.summary().account().said()).contains("结转及分项 2");
  }

  @Test
  void partsOfARowWithoutAnAmountAreTheRows() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市工商联,现金,
            ,,其中：甲公司,现金,12000
            """);

    assertThat(read.drawn("cash_yuan")).contains("12000.00");
  }

  @Test
  void anAverageOrLastYearIsNoRow() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,鹤山市丙公司,现金,30000
            ,,平均,,25000
            ,,上年同期,,18000
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00", "30000.00");
  }

  @Test
  void aSignatureWithADayAndAPhoneIsNoGift() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,鹤山市丙公司,现金,30000
            制表：张某三,2020-06-30,复核：李某四,,13800000000
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00", "30000.00");
  }

  @Test
  void anExampleInFrontIsNotTaken() throws Exception {
    Read read =
        read(
            """
            例,2020-01-01,XX公司,现金,10000
            1,2020-05-06,鹤山市甲公司,现金,20000
            （样表）,2020-01-01,XXX,现金,10000
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00");
    assertThat(read.complaints()).contains("A3 row-cancelled", "A5 row-cancelled");
  }

  @Test
  void aRowThatIsVoidBehindItsNameIsNotTaken() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,鹤山市丁公司（作废）,现金,7000
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00");
    assertThat(read.complaints()).contains("C4 row-cancelled");
  }

  @Test
  void aRowThatTakesBackWithAPositiveAmountIsTold() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,减：退回甲公司,现金,5000
            3,2020-05-08,冲销甲公司捐款,现金,-5000
            """);

    assertThat(read.complaints()).containsExactly("C4 row-takes-back");
  }

  @Test
  void aSumInFrontWithoutAWordIsTold() throws Exception {
    Read read =
        read(
            """
            ,,龙州县,,50800
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,鹤山市乙公司,现金,30000
            3,2020-05-08,鹤山市丙公司,现金,800
            """);

    assertThat(read.problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.rule().code()).isEqualTo("row-may-be-total");
              assertThat(problem.place().row()).isEqualTo(3);
            });
  }

  @Test
  void aMonthForADonorThatEqualsTheRowsAboveIsTold() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,鹤山市乙公司,现金,30000
            3,2020-05-31,5月份,现金,50000
            """);

    assertThat(read.complaints()).containsExactly("null row-may-be-total");
  }

  @Test
  void aRemarkThatSaysAnotherValueIsTold() throws Exception {
    Path file = folder.resolve("2020年社会捐赠台账.csv");
    String text =
        """
        2020年社会捐赠台账,,,,
        序号,捐赠日期,捐赠方,金额（元）,备注
        1,2020-05-06,鹤山市甲公司,20000,应为2000，笔误
        2,2020-05-07,鹤山市乙公司,30000,单位为万元
        3,2020-05-08,鹤山市丙公司,5000,与第1笔重复
        4,2020-05-09,鹤山市丁公司,6000,用于重复使用的设施
        """;

    Read read = Read.file(Files.writeString(file, text), 2020);

    assertThat(read.complaints())
        .containsExactly("E3 comment-corrects", "E4 comment-corrects", "E5 comment-corrects");
  }

  @Test
  void smallCountsThatAddUpByChanceAreNotTold() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,,30
            2,2020-05-07,鹤山市乙公司,现金,10
            3,2020-05-08,鹤山市丙公司,现金,20
            """);

    assertThat(read.problems).isEmpty();
  }

  @Test
  void aWordForATotalBeforeAnAmountMakesNoTotalOfARow() throws Exception {
    Read read =
        read(
            """
            1,2020-05-06,鹤山市甲公司,现金,20000
            2,2020-05-07,鹤山市乙公司,现金,合计3000
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00", "3000.00");
  }

  private Read read(String rows) throws Exception {
    Path file = folder.resolve("2020年社会捐赠台账.csv");
    return Read.file(Files.writeString(file, "2020年社会捐赠台账,,,,\n" + HEADER + rows), 2020);
  }
}
