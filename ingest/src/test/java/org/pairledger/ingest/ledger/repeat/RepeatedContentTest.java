package org.pairledger.ingest.ledger.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.tell.Problem;

/** Ledgers are held against one another by what their rows say, not by their bytes or names. */
class RepeatedContentTest {

  private static final String LIST =
      """
      捐赠台账,,,
      捐赠日期,捐赠方,金额（元）,用途
      2020-03-01,甲公司,10000,教育
      2020-03-02,乙公司,20000,医疗
      2020-03-03,丙公司,30000,产业
      """;

  @TempDir private Path folder;

  @Test
  void theSameListInOtherColumnsUnitsAndOrderIsTheSame() throws Exception {
    Fingerprint.Shared shared =
        of(LIST)
            .shared(
                of(
                    """
                    捐赠情况（单位：万元）,,,,
                    序号,捐赠单位,捐赠用途,捐赠时间,捐赠金额
                    1,丙公司,产业,2020年3月3日,3
                    2,甲公司,教育,2020.3.1,1
                    3,乙公司,医疗,2020/3/2,2
                    """));

    assertThat(shared.isEqual()).isTrue();
    assertThat(shared.said()).isEqualTo("逐行相同：3 行，金额 60000 元，目前计了两次");
  }

  @Test
  void aListThatHasGrownHoldsTheEarlierOne() throws Exception {
    Fingerprint.Shared shared = of(LIST + "2020-04-01,丁公司,5000,教育\n").shared(of(LIST));

    assertThat(shared.isTelling()).isTrue();
    assertThat(shared.holdsOther()).isTrue();
    assertThat(shared.yuan()).isEqualByComparingTo("60000");
  }

  @Test
  void oneGiftLikeAnotherIsNoRepeat() throws Exception {
    Fingerprint.Shared shared =
        of(LIST)
            .shared(
                of(
                    """
                    捐赠台账,,,
                    捐赠日期,捐赠方,金额（元）,用途
                    2020-03-01,甲公司,10000,教育
                    2020-05-02,乙公司,20000,医疗
                    2020-06-03,丙公司,30000,产业
                    """));

    assertThat(shared.isTelling()).isFalse();
  }

  @Test
  void ofLongListsOnlySomeRowsAreKeptAndYetAllAreKnownToRepeat() throws Exception {
    StringBuilder list = new StringBuilder("捐赠台账,,\n捐赠日期,捐赠方,金额（元）\n");
    for (int i = 1; i <= 2000; i++) {
      list.append("2020-03-01,第").append(i).append("公司,").append(i).append('\n');
    }
    Fingerprint one = of(list.toString());

    Fingerprint.Shared shared = of(list + "2020-04-01,新公司,7\n").shared(one);

    assertThat(one.hashes()).hasSize(Fingerprint.KEPT);
    assertThat(shared.isTelling()).isTrue();
    assertThat(shared.rows()).isEqualTo(2000);
    assertThat(shared.yuan()).isEqualByComparingTo("2001000");
  }

  @Test
  void aSummaryBesideItsMonthsIsToldByItsSum() throws Exception {
    Read read =
        read(
            """
            1月捐赠,,
            捐赠日期,捐赠方,金额（元）
            2020-01-01,甲公司,10000
            2020-01-02,乙公司,20000

            2月捐赠,,
            捐赠时间,捐赠单位,捐赠金额（元）
            2020-02-01,甲公司,5000

            汇总,,
            捐赠单位,捐赠日期,捐款金额（元）
            甲公司,2020年,15000
            乙公司,2020年,20000
            """);

    assertThat(read.problems)
        .filteredOn(problem -> problem.rule().code().equals("content-repeated"))
        .extracting(Problem::message)
        .containsExactly("与“其余 2 个表”之和金额相等，应是其汇总：金额 35000 元，目前计了两次");
  }

  private static final String MONTHS =
      """
      1月捐赠,,,
      捐赠日期,捐赠方,金额（元）,用途
      2020-01-05,甲公司,10000,教育
      2020-01-06,乙公司,20000,医疗
      2020-01-20,甲公司,5000,教育

      2月捐赠,,,
      捐赠日期,捐赠方,金额（元）,用途
      2020-02-05,甲公司,3000,教育
      2020-02-06,丙公司,700,医疗
      """;

  @Test
  void aSummaryWithADonorMoreIsToldByWhatItsDonorsGave() throws Exception {
    Read read =
        read(
            MONTHS
                + """

                汇总,,
                序号,捐赠单位,捐赠金额（元）
                1,甲公司,18000
                2,乙公司,20000
                3,丙公司,700
                4,丁公司,900
                """);

    assertThat(read.problems)
        .extracting(Problem::message)
        .contains("与“其余 2 个表”按名称汇总的金额相等，应是其汇总：金额 38700 元，目前计了两次");
  }

  @Test
  void donorsWhoGiveTheSameEachMonthAreNoSummary() throws Exception {
    Read read =
        read(
            """
            1月捐赠,,
            捐赠日期,捐赠方,金额（元）
            2020-01-05,甲公司,10000
            2020-01-06,乙公司,20000

            2月捐赠,,
            捐赠时间,捐赠单位,捐赠金额（元）
            2020-02-05,甲公司,10000
            2020-02-06,乙公司,20000
            """);

    assertThat(read.problems).isEmpty();
  }

  private Fingerprint of(String text) throws Exception {
    return read(text).summary().datasets().get(0).content();
  }

  private Read read(String text) throws Exception {
    return Read.file(Files.writeString(folder.resolve("捐赠.csv"), text), 2020);
  }
}
