package org.pairledger.ingest.ledger.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.table.LedgerSummary;

/** Ledgers of which one sums up others that lie in files of their own. */
class SummaryTablesTest {

  private static final String HEAD = "捐赠日期,捐赠方,金额（元）,用途\n";
  private static final String JANUARY =
      HEAD + "2020-01-05,甲公司,10000,教育\n2020-01-06,乙公司,20000,医疗\n2020-01-20,甲公司,5000,教育\n";
  private static final String FEBRUARY = HEAD + "2020-02-05,甲公司,3000,教育\n2020-02-06,丙公司,700,医疗\n";
  private static final String MARCH = HEAD + "2020-03-05,丁公司,2000,教育\n";

  @TempDir private Path folder;

  private final List<SummaryTables.Table<String>> tables = new ArrayList<>();

  @Test
  void aSummaryByDonorIsFoundByWhatEachGave() throws Exception {
    file("1月", JANUARY);
    file("2月", FEBRUARY);
    file("表", "捐赠单位,捐赠金额（元）\n甲公司,18000\n乙公司,20000\n丙公司,700\n戊公司,900\n");

    assertThat(found()).containsExactly("表 疑为明细与汇总，后者各项等于其他台账相加：金额 38700 元，目前计了两次");
  }

  @Test
  void aSummaryByMonthIsFoundByItsMonths() throws Exception {
    file("1月", JANUARY);
    file("2月", FEBRUARY);
    file("表", HEAD + "2020年1月,各单位,35000,\n2020年2月,各单位,3700,\n2020年3月,各单位,100,\n");

    assertThat(found()).containsExactly("表 疑为明细与汇总，后者各项等于其他台账相加：金额 38700 元，目前计了两次");
  }

  @Test
  void aSummaryByTownshipIsFoundByTheTotalOfEachLedger() throws Exception {
    file("水口镇", HEAD + "2020-01-05,甲公司,10000,\n2020-02-06,乙公司,20000,\n");
    file("上龙乡", HEAD + "2020-01-05,丙公司,1500,\n2020-02-06,乙公司,600,\n");
    file("彬桥乡", HEAD + "2020-03-05,丁公司,2000,\n");
    file("表", "捐赠单位,捐赠金额（元）\n水口镇,30000\n上龙乡,2100\n彬桥乡,2000\n");

    assertThat(found()).containsExactly("表 疑为明细与汇总，后者各行等于其他台账各自的合计：金额 34100 元，目前计了两次");
  }

  @Test
  void aSummaryInAMonthsFileIsFoundWithItsSheet() throws Exception {
    file("1月", JANUARY);
    file("2月", FEBRUARY + "\n汇总,,\n捐赠单位,捐赠日期,捐款金额（元）\n甲公司,2020年,18000\n其他,2020年,20700\n");

    assertThat(found()).containsExactly("2月 疑为明细与汇总，后者总数等于其他台账之和：金额 38700 元，目前计了两次");
  }

  @Test
  void twoSummariesOfTheSameMonthsAreBothFound() throws Exception {
    file("1月", JANUARY);
    file("2月", FEBRUARY);
    file("汇总一", "捐赠单位,捐赠金额（元）\n企业,38000\n其他,700\n");
    file("汇总二", "捐赠单位,捐赠金额（元）\n第一片,8000\n第二片,30700\n");

    assertThat(found()).hasSize(2).allMatch(said -> said.startsWith("汇总"));
  }

  @Test
  void theSameAmountsUnderOtherDaysAndColumnsAreTheSame() throws Exception {
    file(
        "慈善会",
        HEAD + "2020-01-05,甲有限公司,10000,教育\n2020-01-06,乙公司,20350,医疗\n2020-01-20,丙公司,5000,教育\n");
    file("红十字会", "捐赠单位,捐赠金额（万元）,到账日期\n丙公司,0.5,2020年1月\n甲公司,1,2020年1月\n乙公司,2.035,2020年2月\n");

    assertThat(found()).containsExactly("红十字会 疑为同一内容的另一种写法，3 行的数逐行相同：金额 35350 元，目前计了两次");
  }

  @Test
  void aFewRoundAmountsAreAlikeByChance() throws Exception {
    file("慈善会", HEAD + "2020-01-05,甲公司,1000,\n2020-01-06,乙公司,2000,\n2020-01-20,丙公司,5000,\n");
    file("红十字会", HEAD + "2020-03-05,丁公司,5000,\n2020-04-06,戊公司,2000,\n2020-05-20,己公司,1000,\n");

    assertThat(found()).isEmpty();
  }

  @Test
  void aRoundSumOfTwoOthersIsChance() throws Exception {
    file("1月", HEAD + "2020-01-05,甲公司,10000,教育\n2020-01-06,乙公司,20000,医疗\n");
    file("2月", HEAD + "2020-02-05,甲公司,30000,教育\n2020-02-06,丙公司,30000,医疗\n");
    file("3月", HEAD + "2020-03-05,丁公司,90000,教育\n");

    assertThat(found()).isEmpty();
  }

  @Test
  void donorsWhoGiveTheSameToSeveralAreNoSummary() throws Exception {
    file("1月", HEAD + "2020-01-05,甲公司,10000,教育\n2020-01-06,乙公司,20000,医疗\n");
    file("2月", HEAD + "2020-02-05,甲公司,10000,教育\n2020-02-06,乙公司,20000,医疗\n");
    file("3月", MARCH);

    assertThat(found()).isEmpty();
  }

  @Test
  void rowsThatStandInBothAreToldAsRepeated() throws Exception {
    file("1月", JANUARY);
    file("2月", FEBRUARY);
    file("全年", JANUARY + FEBRUARY.substring(HEAD.length()));

    assertThat(found()).isEmpty();
  }

  private void file(String name, String text) throws Exception {
    Read read = Read.file(Files.writeString(folder.resolve(name + ".csv"), text), 2020);
    LedgerSummary.DatasetCount count = read.summary().datasets().get(0);
    count
        .tables()
        .forEach(sums -> tables.add(new SummaryTables.Table<>(name, name, sums, count.content())));
  }

  private List<String> found() {
    return SummaryTables.among(tables).stream()
        .map(found -> found.summary().file() + " " + found.said())
        .toList();
  }
}
