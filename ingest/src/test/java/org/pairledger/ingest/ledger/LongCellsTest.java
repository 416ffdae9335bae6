package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One cell is as long as a book, of few characters again and again: it is named where it is no day,
 * amount or word, and the other rows are read.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongCellsTest {

  private static final int LONG = 200_000;

  private static final String LEDGER =
      """
      2020年社会捐赠台账
      序号,捐赠日期,捐赠方,捐赠形式,金额（元）,数量,用途
      1,%1$s,甲公司,现金,100,1,教育
      2,2020-05-02,甲公司,现金,"%1$s",1,教育
      3,2020-05-03,甲公司,%1$s,300,1,教育
      4,2020-05-04,甲公司,现金,400,"%1$s",教育
      5,2020-05-05,甲公司,现金,500,1,"%1$s"
      6,2020-05-06,"%1$s公司",现金,600,1,教育
      合计,,,,1900,,
      注：%1$s,,,,,,
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "1，000",
        "至",
        "年",
        "捐赠",
        "、张三",
        "县计",
        "截至计",
        "451499199003070012",
        "·中",
        "1+",
        "，1",
        "（1）",
        "一",
        "1月",
        "等一",
        "的",
        "先生",
        "镇",
        "无",
        "人民政府"
      })
  void itIsNamedAndTheOthersAreRead(String again) throws Exception {
    String cell = again.repeat(LONG / again.length());

    Read read =
        Read.file(Files.writeString(folder.resolve("社会捐赠台账.csv"), LEDGER.formatted(cell)), 2020);

    assertThat(read.drawn("cash_yuan")).containsSubsequence("100.00", "300.00", "400.00", "500.00");
    assertThat(read.problems).anyMatch(problem -> problem.place().address().equals("B3"));
    assertThat(read.problems).anyMatch(problem -> problem.place().address().equals("E4"));
    assertThat(read.problems).anyMatch(problem -> problem.place().address().equals("D5"));
    assertThat(read.problems).allMatch(problem -> problem.message().length() < 3000);
  }
}
