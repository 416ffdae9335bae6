package org.pairledger.ingest.ledger.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.Case;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.tell.Problem;

/** Headings by likeness and content, and what is asked or refused instead of being guessed. */
public class HeadingCasesTest {

  @TempDir private Path folder;

  @Test
  void whatATemplateAddsToAHeadingIsNoPartOfIt() throws Exception {
    Read read = Case.ledger("c17").read();

    assertThat(read.rows).hasSize(3);
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aLikeHeadingOverCodesOfTheFieldIsTakenAndSaid() throws Exception {
    Read read = Case.ledger("c05").read();

    assertThat(read.drawn("dataset", "stage", "amount_yuan"))
        .contains("DS07 | transferred | 15000000.00");
    assertThat(details(read, ProblemRule.HEADING_LIKELY)).containsExactly("D “拨付环节”→“环节”");
  }

  @Test
  void whatIsNearAndMeansSomethingElseIsAskedAndNotTaken() throws Exception {
    Read read =
        read(
            """
            捐赠台账,,,
            捐赠日期,捐赠方,金额（元）,接受捐赠单位
            2020-03-01,甲公司,100,某县慈善会
            """);

    assertThat(read.drawn("donor", "cash_yuan", "recipient"))
        .containsExactly("甲公司 | 100.00 | null");
    assertThat(details(read, ProblemRule.COLUMNS_NOT_TAKEN)).containsExactly("D 接受捐赠单位");
  }

  @Test
  void whatBelongsToAnotherPersonIsNotTheWorkers() throws Exception {
    Read read =
        read(
            """
            劳务协作台账,,,
            乡镇,姓名,监护人身份证号,上岗时间
            水口镇,某甲,451499198506124110,2020-03-01
            """);

    assertThat(read.drawn("id_state")).containsExactly("missing");
  }

  @Test
  void aWordInFrontOfACountNarrowsIt() throws Exception {
    Read read =
        read(
            """
            培训班台账,,,
            班次名称,类别,培训时间,合格人数
            甲班,技能培训,2020-03-01,40
            """);

    assertThat(details(read, ProblemRule.REQUIRED_COLUMN_MISSING)).containsExactly("人数");
  }

  @Test
  void ofTwoColumnsThatWouldDoNeitherIsTaken() throws Exception {
    Read read =
        read(
            """
            劳务协作台账,,,,
            乡镇,姓名,上岗时间,外出务工所在省份,转移务工所在省份
            水口镇,某甲,2020-03-01,广东省,浙江省
            """);

    assertThat(read.drawn("work_province")).containsExactly("null");
    assertThat(read.complaints()).contains("null heading-asked");
  }

  @Test
  void aColumnWithoutAHeadingIsBoundByWhatOnlyOneFieldHolds() throws Exception {
    Read read =
        read(
            """
            劳务协作台账,,,,
            乡镇,姓名,,上岗时间,月工资（元）
            水口镇,某甲,451499198506124110,2020-03-01,3000
            下冻镇,某乙,451499198506124225,2020-03-02,3100
            """);

    assertThat(read.drawn("id_state")).containsExactly("valid", "valid");
    assertThat(details(read, ProblemRule.HEADING_LIKELY)).containsExactly("C “（无表头）”→“身份证号”");
  }

  @Test
  void monthsBeforeOneNameAreASeriesAndNoField() throws Exception {
    Read read = Case.ledger("c23").read();

    assertThat(read.rows).hasSize(3);
    assertThat(read.drawn("progress")).containsOnly("null");
  }

  @Test
  void aTableOfNoKindIsToldWhatItIsNearestTo() throws Exception {
    Read read =
        read(
            """
            老人慰问登记,,,
            乡镇,岗位名称,老人称呼,慰问品
            水口镇,保洁员,甲老人,大米
            """);

    assertThat(read.rows).isEmpty();
    assertThat(read.problems.get(read.problems.size() - 1).message()).contains("最接近", "缺必填列");
  }

  @Test
  void theDatasetThatAPersonNamesIsTaken() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("报表.csv"), "日期,单位,钱数（元）\n2020-03-01,甲公司,100\n2020-03-02,乙公司,200\n");
    Read read = new Read();
    LedgerFile said = LedgerFile.named("报表.csv", 2020).declared(Optional.of("DS08"));

    new LedgerReader(DatasetCatalogue.builtIn(), new PersonKeys(new byte[] {1}))
        .read(file, said, read);

    assertThat(read.columns).extracting(SourceColumn::dataset).containsOnly("DS08");
    assertThat(details(read, ProblemRule.REQUIRED_COLUMN_MISSING)).containsExactly("捐赠方");
  }

  @Test
  void aBlankHeadOverAFilledColumnIsNamedAndNotTaken() throws Exception {
    Read read = Case.report("84-heading-words-and-blank-heads").read();

    assertThat(read.complaints()).contains("null columns-not-taken");
  }

  private static List<String> details(Read read, ProblemRule rule) {
    return read.problems.stream()
        .filter(problem -> problem.rule() == rule)
        .map(Problem::detail)
        .collect(Collectors.toList());
  }

  private Read read(String text) throws Exception {
    return Read.file(Files.writeString(folder.resolve("台账.csv"), text), 2020);
  }

  public static DatasetCatalogue catalogue(Path workspace, String name, String yaml)
      throws IOException {
    Path datasets = Files.createDirectories(workspace.resolve("catalogue/datasets"));
    Files.writeString(datasets.resolve(name), yaml);
    return DatasetCatalogue.load(workspace);
  }
}
