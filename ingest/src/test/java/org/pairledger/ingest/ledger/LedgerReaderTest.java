package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** One ledger, drawn as the text of a file, and what is read from it. */
class LedgerReaderTest {

  private static final String LABOUR =
      """
      附件3,,,,,,,,,
      2020年粤桂扶贫协作（鹤山—龙州）劳务协作台账,,,,,,,,,
      填报单位（盖章）：龙州县人社局   截止时间：2020.6.30   单位：人、元,,,,,,,,,
      序号,乡镇,村,姓名,身份证号码,务工所在省,企业名称,上岗时间,月工资,是否建档立卡
      合计,,,3,,,,,9000,
      1,水口镇,北胜村,甲某某,451499199003070012,广东省,某某厂,2020.3.1,3000,是
      2,,,乙某某,45149919900307001,广东省,某某厂,2020年3月,3000,√
      3,上龙乡,,丙某某,,广西,某某厂,2020.7.1,3000,一般户
      注：统计时间为2020年1月1日至6月30日,,,,,,,,,
      填表人：某某      审核人：某某      联系电话：1,,,,,,,,,
      """;

  private static final String FUNDS =
      """
      单位：万元,,,,
      序号,日期,预算级次,环节,金额
      1,2020-03-10,县本级,拨付,200
      2,2020-03-20,县本级,拨付,60万元
      3,2020-03-21,省级,拨付,1000000元
      小计,,,,360
      4,2020-04-01,县本级,汇出,10
      5,2020-04-02,县本级,拨付,约10
      合计,,,,380
      """;

  @TempDir private Path folder;

  @Test
  void aLedgerIsReadUnderItsTitlesWithItsTotalsAndNotesSetAside() throws Exception {
    Read read = read("劳务.csv", LABOUR);

    assertThat(read.drawn("source_row", "township", "village", "work_province", "started_on"))
        .containsExactly("6 | 水口镇 | 北胜村 | 广东省 | 2020-03-01", "7 | 水口镇 | 北胜村 | 广东省 | 2020-03-01");
    assertThat(read.summary().reportingUnit()).isEqualTo("龙州县人社局");
    assertThat(read.summary().cutoff()).isEqualTo(LocalDate.of(2020, 6, 30));
    assertThat(read.summary().staged()).isEqualTo(2);
    assertThat(read.summary().refused()).isEqualTo(1);
  }

  @Test
  void everyFaultIsAddressedToItsCell() throws Exception {
    Read read = read("劳务.csv", LABOUR);

    assertThat(read.complaints())
        .containsExactlyInAnyOrder("E7 id-length", "E8 id-missing", "H8 date-after-cutoff");
  }

  @Test
  void aNewTownshipForgetsTheVillageOfTheOld() throws Exception {
    Read read = read("劳务.csv", LABOUR.replace("2020.7.1", "2020.6.1"));

    assertThat(read.drawn("township", "village")).contains("上龙乡 | null");
  }

  @Test
  void thePersonIsAKeyAndTheNameIsNowhere() throws Exception {
    Read read = read("劳务.csv", LABOUR);

    assertThat(read.drawn("key_strength", "id_state", "sex", "birth_year"))
        .containsExactly("id | valid | M | 1990", "null | invalid | null | null");
    assertThat(read.rows.toString() + read.problems + read.summary)
        .doesNotContain("甲某某", "乙某某", "451499");
  }

  @Test
  void amountsBecomeYuanAndTheCellsUnitWins() throws Exception {
    Read read = read("资金.csv", FUNDS);

    assertThat(read.drawn("source_row", "amount_yuan", "amount_bound"))
        .containsExactly(
            "3 | 2000000.00 | null",
            "4 | 600000.00 | null",
            "5 | 1000000.00 | null",
            "8 | 100000.00 | approx");
    assertThat(read.columns)
        .contains(new SourceColumn(0, 0, "", "DS07", "amount", "E", "金额", "万元"));
  }

  @Test
  void printedTotalsAreHeldAgainstTheRowsTheyStandFor() throws Exception {
    Read read = read("资金.csv", FUNDS);

    assertThat(read.totals)
        .extracting(ControlTotal::row, ControlTotal::stated, ControlTotal::summed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(6, yuan(3_600_000), yuan(3_600_000)),
            org.assertj.core.groups.Tuple.tuple(9, yuan(3_800_000), yuan(3_800_000)));
  }

  @Test
  void aTotalThatDiffersSaysByHowMuch() throws Exception {
    Read read = read("资金.csv", FUNDS.replace("合计,,,,380", "合计,,,,390"));

    Problem problem =
        read.problems.stream()
            .filter(p -> p.rule() == ProblemRule.TOTAL_DIFFERS)
            .findFirst()
            .orElseThrow();

    assertThat(problem.place().address()).isEqualTo("E9");
    assertThat(problem.message()).isEqualTo("“合计”与逐行相加不符：表列 3900000元，逐行相加 3800000元，相差 100000元");
  }

  @Test
  void aWordNobodyListedRefusesTheRowAndNamesTheAllowedOnes() throws Exception {
    Read read = read("资金.csv", FUNDS);

    Problem problem =
        read.problems.stream()
            .filter(p -> p.rule() == ProblemRule.UNKNOWN_CODE)
            .findFirst()
            .orElseThrow();

    assertThat(problem.place().address()).isEqualTo("D7");
    assertThat(problem.severity()).isEqualTo(Severity.FATAL);
    assertThat(problem.message()).isEqualTo("“汇出”不在允许的选项内；该行未采用");
  }

  @Test
  void aRepeatedRowIsReportedAndKept() throws Exception {
    Read read =
        read(
            "捐赠.csv",
            """
            单位：元,,,
            序号,捐赠日期,捐赠方,金额
            1,2020-05-01,某某公司,100
            2,2020-05-01,某某公司,100
            """);

    assertThat(read.rows).hasSize(2);
    assertThat(read.complaints()).containsExactly("null repeated-row");
  }

  @Test
  void aRareNameInARowThatHasSlippedIsMasked() throws Exception {
    Read read =
        read(
            "劳务.csv",
            """
            序号,乡镇,姓名,性别,身份证号,上岗时间
            1,水口镇,某某甲,男,451499199003070012,2020-03-01
            2,水口镇,,檀某某,男,451499199003070012
            3,水口镇,某某丙,不明,45149919880101001X,2020-03-01
            """);

    assertThat(read.problems).extracting(Problem::found).doesNotContain("檀某某").contains("不明");
    assertThat(read.problems).noneMatch(problem -> problem.message().contains("檀"));
  }

  @Test
  void aRareNameInAnyCellOfAListOfPersonsIsMasked() throws Exception {
    Read read =
        read(
            "劳务.csv",
            """
            序号,乡镇,姓名,性别,身份证号,上岗时间
            1,水口镇,某某甲,男,451499199003070012,逄某某
            2,水口镇,某某乙,不明,45149919880101001X,2020-03-01
            """);

    assertThat(read.problems).extracting(Problem::found).doesNotContain("逄某某").contains("不明");
    assertThat(read.problems).noneMatch(problem -> problem.message().contains("逄"));
  }

  @Test
  void anUnstatedUnitIsAssumedAndSaid() throws Exception {
    Read read = read("捐赠.csv", "序号,捐赠日期,捐赠方,金额\n1,2020-05-01,某某公司,100\n");

    assertThat(read.drawn("cash_yuan")).containsExactly("100.00");
    assertThat(read.problems).extracting(Problem::rule).contains(ProblemRule.UNIT_NOT_STATED);
  }

  @Test
  void aTableOfNoKnownKindIsSaidToBeNone() throws Exception {
    Read read = read("别的.csv", "品名,颜色,重量\n甲,红,1\n乙,绿,2\n");

    assertThat(read.rows).isEmpty();
    assertThat(read.problems)
        .extracting(Problem::rule)
        .containsExactly(ProblemRule.TABLE_NOT_RECOGNISED, ProblemRule.NO_TABLE);
  }

  @Test
  void aCodedExportIsReadByItsDictionaries() throws Exception {
    Read read =
        read(
            "人社导出.csv",
            """
            序号,aac003,aac002,aac316,acc987,acc455,acb214,acc034,acc22b,数据日期
            1,甲某某,451499199003070012,1,1,6,9,2900,1,2020-12-31
            2,乙某某,45149919880101001X,2,02,2,4,3000,0,2020-12-31
            """);

    assertThat(read.drawn("dataset", "population_kind", "transfer_mode", "months", "has_contract"))
        .containsExactly(
            "DS20 | registered | labour | 9.00 | true", "DS20 | general | self | 4.00 | false");
  }

  @Test
  void rowsThatOnlyShareTheirWordsUnderDifferentHeadingsAreNoRepeats() throws Exception {
    Read read =
        read(
            "学员.csv",
            """
            序号,班次,姓名,是否就业
            1,第一期技能班,甲某某,是
            2,,乙某某,是
            3,第二期技能班,丙某某,是
            4,,乙某某,是
            """);

    assertThat(read.drawn("session_name")).containsExactly("第一期技能班", "第一期技能班", "第二期技能班", "第二期技能班");
    assertThat(read.complaints()).isEmpty();
  }

  private Read read(String name, String text) throws IOException, UnreadableFile {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return Read.file(file, 2020);
  }

  private static BigDecimal yuan(long amount) {
    return new BigDecimal(amount).setScale(2);
  }
}
