package org.pairledger.ingest.ledger.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;

/**
 * The cells that would explain what fails in a ledger; every figure of the drawings is invented.
 */
class CellsThatExplainTest {

  private static final String PROJECTS =
      """
      2020年东西部扶贫协作项目台账,,,,,,
      单位：元,,,,,,
      序号,项目名称,计划总投资（元）,省级（元）,县本级（元）,自筹（元）,备注
      1,甲村道路,15000,10000,5000,0,
      2,乙村水渠,23000,20000,3000,0,
      3,丙村大棚,%s,%s,4000,0,
      4,丁村灯光,41000,40000,1000,0,
      5,戊村桥梁,7000,6000,1000,0,
      合计,,%s,%s,14000,0,
      """;

  @TempDir Path folder;

  @Test
  void aLedgerThatAgreesIsQuiet() throws Exception {
    assertThat(projects("34000", "30000", "120000", "106000")).isEmpty();
  }

  @Test
  void theCellInWhichRowAndColumnFailIsNamedWithItsValue() throws Exception {
    assertThat(projects("34000", "3000", "120000", "106000"))
        .containsExactly(
            "D6 cells-would-explain 现为 3000元；若D6 改为 30000元（差若干个零），与之相关的合计、分项、单价乘数量全部相符；程序未改动该数");
  }

  @Test
  void aTotalThatAloneFailsIsNamed() throws Exception {
    assertThat(projects("34000", "30000", "102000", "106000"))
        .containsExactly(
            "C9 cells-would-explain 现为 102000元；若C9 改为 120000元（相邻两位颠倒），与之相关的合计、分项、单价乘数量全部相符；程序未改动该数");
  }

  /** Gifts of money and of goods share no cell, and thousands of rows do not hide one. */
  @Test
  void whatSharesNoCellIsExplainedApartHoweverLongTheTable() throws Exception {
    StringBuilder ledger = new StringBuilder("捐赠日期,捐赠方,现金（元）,数量,单价（元）,折价（元）\n");
    for (int i = 1; i <= 2500; i++) {
      int cash = i == 1200 ? 12_000_000 : 1_200_000 + i;
      int goods = i == 77 ? 31 : 30;
      ledger.append("2020-5-6,第").append(i).append("公司,").append(cash);
      ledger.append(",10,3,").append(goods).append('\n');
    }
    long cash = 1_200_000L * 2500 + 2500 * 2501 / 2 - 1200;
    ledger.append("合计,,").append(cash).append(",,,").append(30 * 2500).append('\n');
    Path file = Files.writeString(folder.resolve("捐赠.csv"), ledger);

    assertThat(Read.file(file, 2020).complaints())
        .contains("C1201 cells-would-explain", "F78 cells-would-explain");
  }

  @Test
  void twoCellsAreNamedTogether() throws Exception {
    assertThat(projects("34000", "3000", "102000", "106000"))
        .containsExactly(
            "D6 cells-would-explain 现为 3000元；若D6 改为 30000元（差若干个零）、C9 改为"
                + " 120000元（相邻两位颠倒），与之相关的合计、分项、单价乘数量全部相符；程序未改动该数",
            "C9 cells-would-explain 现为 102000元；若D6 改为 30000元（差若干个零）、C9 改为"
                + " 120000元（相邻两位颠倒），与之相关的合计、分项、单价乘数量全部相符；程序未改动该数");
  }

  @Test
  void whereNoCellStandsOutTheRowIsTold() throws Exception {
    // the total was made of a row that does not add up: either may be meant
    assertThat(projects("34007", "30000", "120007", "106000"))
        .containsExactly("C6 row-adds-up-otherwise “34007元”与同行各分项（或数量乘单价）不符，另有 4 行相符；程序未改动该数");
  }

  @Test
  void aPriceThatDoesNotMultiplyIsFoundByTheTotal() throws Exception {
    assertThat(
            read(
                """
                2020年社会捐赠台账,,,,,,,
                单位：元,,,,,,,
                序号,捐赠日期,捐赠方,物资名称,数量,单价（元）,捐物折价（元）,用途
                1,2020-05-01,甲公司,书包,10,50,500,助学
                2,2020-05-02,乙公司,校服,20,30,600,助学
                3,2020-05-03,丙公司,棉被,30,40,12000,助学
                4,2020-05-04,丁公司,书桌,5,200,1000,助学
                合计,,,,,,3300,
                """))
        .containsExactly(
            "G6 cells-would-explain 现为 12000元；若G6 改为 1200元（差若干个零），与之相关的合计、分项、单价乘数量全部相符；程序未改动该数");
  }

  @Test
  void aColumnThatIsNoSumOfOthersIsNoRule() throws Exception {
    assertThat(
            read(
                PROJECTS.formatted("34500", "30000", "121500", "106000").replace("23000", "24000")))
        .isEmpty();
  }

  private List<String> projects(String planned, String province, String all, String provinces)
      throws Exception {
    return read(PROJECTS.formatted(planned, province, all, provinces));
  }

  private List<String> read(String text) throws Exception {
    Read read = Read.file(Files.writeString(folder.resolve("台账.csv"), text), 2020);
    assertThat(read.rows).hasSizeGreaterThan(3);
    return read.problems.stream()
        .filter(one -> one.rule().code().matches("cells-would-explain|row-adds-up-otherwise"))
        .map(one -> one.place().address() + " " + one.rule().code() + " " + one.message())
        .toList();
  }
}
