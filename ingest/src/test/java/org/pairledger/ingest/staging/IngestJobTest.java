package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Progress;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;

/** Every file is read once, a bad one harms no other, and what is unchanged starts no engine. */
class IngestJobTest {

  private static SparkSession spark;

  @TempDir private Path folder;
  private SmallWorkspace workspace;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = SmallWorkspace.in(folder);
  }

  @Test
  void aBadFileIsRefusedAndTheOthersAreRead() throws IOException {
    workspace.ledger("a捐赠.csv", SmallWorkspace.DONATIONS);
    workspace.ledger("b空.xlsx", "");
    workspace.ledger("c假.xlsx", "<html><table></table></html>");

    StagingManifest manifest = run("one");

    assertThat(manifest.files())
        .extracting(StagedFile::state, StagedFile::refusalCode, StagedFile::stagedCount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("staged", null, 1),
            org.assertj.core.groups.Tuple.tuple("refused", "empty", 0),
            org.assertj.core.groups.Tuple.tuple("refused", "unknown-format", 0));
    assertThat(manifest.files().get(0).refusedCount()).isEqualTo(1);
  }

  /** A cell of more than a million characters is found when the rows before it were taken. */
  @Test
  void nothingOfAFileRefusedMidwayStaysInTheBatch() throws IOException {
    workspace.ledger("a捐赠.csv", SmallWorkspace.DONATIONS);
    workspace.ledger(
        "b捐赠.csv",
        SmallWorkspace.DONATIONS
            + "3,2020-05-03,某某公司,100\n".repeat(100)
            + "x".repeat((1 << 20) + 1));

    StagingManifest manifest = run("one");

    assertThat(manifest.files())
        .extracting(StagedFile::state, StagedFile::stagedCount, StagedFile::problemCount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("staged", 1, 1),
            org.assertj.core.groups.Tuple.tuple("refused", 0, 1));
    assertThat(stagedRows(manifest, "stg_donation")).isEqualTo(1);
  }

  private long stagedRows(StagingManifest manifest, String table) {
    return manifest.batches().stream()
        .map(batch -> folder.resolve("warehouse/cache/staging").resolve(batch))
        .map(batch -> batch.resolve(table + ".parquet"))
        .filter(Files::exists)
        .mapToLong(file -> spark.read().parquet(file.toString()).count())
        .sum();
  }

  @Test
  void aSumTenThousandTimesThatOfTheLedgerBeforeIsSuspected() throws IOException {
    String later = SmallWorkspace.DONATIONS.replace("100", "1000000");
    workspace.ledger("捐赠6月.csv", SmallWorkspace.DONATIONS);
    workspace.ledger("捐赠7月.csv", later);
    workspace.write(
        "ledgers/submissions.csv",
        """
        sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,supersedes,confirmed_by
        %s,ledgers/2020/a-b/捐赠6月.csv,2020-07-01,R,民政局,DS08,,2020-01-01,2020-06-30,snapshot,,某某
        %s,ledgers/2020/a-b/捐赠7月.csv,2020-08-01,R,民政局,DS08,,2020-01-01,2020-07-31,snapshot,,某某
        """
            .formatted(Sha256.of(SmallWorkspace.DONATIONS), Sha256.of(later)));

    run("one");

    Path problems = workspace.build("one").resolve(StagingManifest.PROBLEMS_FILE_NAME);
    assertThat(spark.read().parquet(problems.toString()).collectAsList())
        .extracting(row -> row.<String>getAs("rule_code"), row -> row.<String>getAs("found"))
        .contains(org.assertj.core.groups.Tuple.tuple("unit-slip-suspected", "1000000.00元"));
  }

  @Test
  void threadsAndSparkReadTheSame() throws IOException {
    workspace.ledger("a捐赠.csv", SmallWorkspace.DONATIONS);
    workspace.ledger("b空.xlsx", "");
    StagingManifest first = run(ThreadWorkers::new, "one");
    List<String> rows = staged(first, "stg_donation");
    Folders.delete(folder.resolve("warehouse/cache"));

    StagingManifest second = run(() -> new SparkWorkers(spark), "two");

    assertThat(second.files())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("batch")
        .isEqualTo(first.files());
    assertThat(second.submissions()).isEqualTo(first.submissions());
    assertThat(staged(second, "stg_donation")).isEqualTo(rows).isNotEmpty();
  }

  private List<String> staged(StagingManifest manifest, String table) {
    return manifest.batches().stream()
        .map(batch -> folder.resolve("warehouse/cache/staging").resolve(batch))
        .map(batch -> batch.resolve(table + ".parquet"))
        .filter(Files::exists)
        .flatMap(file -> spark.read().parquet(file.toString()).collectAsList().stream())
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  @Test
  void whatIsUnchangedStartsNoEngine() throws IOException {
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);
    StagingManifest first = run("one");

    StagingManifest second =
        IngestJob.run(
            () -> {
              throw new IllegalStateException("the engine was asked for");
            },
            workspace.read(),
            workspace.build("two"),
            true,
            Progress.SILENT);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aNewFileIsReadWithoutReadingTheOldOnesAgain() throws IOException {
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);
    List<String> before = run("one").batches();
    workspace.ledger("捐赠2.csv", SmallWorkspace.DONATIONS.replace("100", "200"));

    List<String> after = run("two").batches();

    assertThat(after).hasSize(2).containsAll(before);
  }

  @Test
  void aFileOfAnotherNameIsReadAloneAndItsRowsCountOnce() throws IOException {
    for (int amount : List.of(200, 300, 400, 500)) {
      workspace.ledger(
          "捐赠" + amount + ".csv", SmallWorkspace.DONATIONS.replace("100", "" + amount));
    }
    List<String> before = run("one").batches();
    Path ledgers = folder.resolve("ledgers/2020/a-b");
    Files.move(ledgers.resolve("捐赠300.csv"), ledgers.resolve("善款300.csv"));

    StagingManifest after = run("two");

    String key = Sha256.of(SmallWorkspace.DONATIONS.replace("100", "300")).substring(0, 16);
    assertThat(after.batches()).hasSize(before.size() + 1).containsAll(before);
    assertThat(after.parts().keySet()).hasSize(1).isSubsetOf(before);
    assertThat(after.parts().values())
        .allSatisfy(counts -> assertThat(counts).hasSize(1).doesNotContain(key));
    assertThat(after.files()).extracting(StagedFile::stagedCount).containsExactly(1, 1, 1, 1);
  }

  @Test
  void aNewAliasReadsEveryFileAgain() throws IOException {
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);
    List<String> before = run("one").batches();
    workspace.write(
        "catalogue/datasets/ours.yaml", "id: DS08\nfields:\n  - {name: cash, aliases: [善款]}\n");

    assertThat(run("two").batches()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void theSameBytesTwiceAreOneFile() throws IOException {
    workspace.ledger("捐赠(1).csv", SmallWorkspace.DONATIONS);
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);

    StagingManifest manifest = run("one");

    assertThat(manifest.files())
        .extracting(StagedFile::state)
        .containsExactly("duplicate", "staged");
    assertThat(manifest.submissions())
        .extracting(StagedSubmission::dataset)
        .containsExactly("DS08");
    assertThat(workspace.build("one").resolve(StagingManifest.PROBLEMS_FILE_NAME)).exists();
  }

  @Test
  void theSameBytesOfTwoPairingsAreEvidenceForBothEachByItsOwnLine() throws IOException {
    String again = SmallWorkspace.DONATIONS.replace("100", "200");
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);
    workspace.write("ledgers/2020/c-d/捐赠台账.csv", SmallWorkspace.DONATIONS);
    workspace.write("ledgers/2020/c-d/捐赠台账（更正）.csv", again);
    workspace.write(
        "ledgers/submissions.csv",
        """
        sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,supersedes,confirmed_by
        %1$s,ledgers/2020/c-d/捐赠台账.csv,2020-08-02,R,民政局,DS08,,2020-01-01,2020-07-31,increment,,某某
        %1$s,ledgers/2020/a-b/捐赠.csv,2020-08-01,D,慈善会,DS08,,2020-01-01,2020-07-31,increment,,某某
        %2$s,ledgers/2020/c-d/捐赠台账（更正）.csv,2020-09-01,R,民政局,DS08,,2020-01-01,2020-07-31,increment,%1$s,某某
        """
            .formatted(Sha256.of(SmallWorkspace.DONATIONS), Sha256.of(again)));

    StagingManifest manifest = run("one");

    assertThat(manifest.files()).extracting(StagedFile::state).containsOnly("staged");
    assertThat(manifest.files().get(0).sourceFile())
        .isEqualTo(manifest.files().get(0).sha256().substring(0, 16));
    assertThat(manifest.files()).extracting(StagedFile::sourceFile).doesNotHaveDuplicates();
    assertThat(manifest.submissions())
        .extracting(
            StagedSubmission::reportingSide,
            StagedSubmission::receivedOn,
            StagedSubmission::knownTo)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("D", LocalDate.of(2020, 8, 1), null),
            org.assertj.core.groups.Tuple.tuple(
                "R", LocalDate.of(2020, 8, 2), LocalDate.of(2020, 9, 1)),
            org.assertj.core.groups.Tuple.tuple("R", LocalDate.of(2020, 9, 1), null));
    assertThat(stagedRows(manifest, "stg_donation")).isEqualTo(3);
    Path problems = workspace.build("one").resolve(StagingManifest.PROBLEMS_FILE_NAME);
    assertThat(spark.read().parquet(problems.toString()).collectAsList())
        .extracting(row -> row.<String>getAs("rule_code"))
        .containsExactly("shared-file");
    assertThat(run("two")).isEqualTo(manifest);
  }

  @Test
  void theLandingKeepsTheBytesUnderTheirHash() throws IOException {
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);

    StagedFile file = run("one").files().get(0);

    assertThat(folder.resolve("warehouse/landing").resolve(file.sha256()))
        .hasContent(SmallWorkspace.DONATIONS);
  }

  @Test
  void aBatchThatWasNeverFinishedIsNeverUsed() throws IOException {
    workspace.ledger("捐赠.csv", SmallWorkspace.DONATIONS);
    String batch = run("one").batches().get(0);
    Path cache = folder.resolve("warehouse/cache/staging");
    Files.delete(cache.resolve(batch).resolve(Batch.FILE_NAME));

    assertThat(run("two").batches()).containsExactly(batch);
    try (Stream<Path> left = Files.list(cache)) {
      assertThat(left).containsExactly(cache.resolve(batch));
    }
  }

  @Test
  void noPersonCanBeReadInAnythingThatIsWritten() throws IOException {
    workspace.ledger(
        "欧阳某甲451499199003070012劳务.csv",
        """
        序号,姓名,身份证号,上岗时间,备注,联系电话
        1,欧阳某甲,451499199003070012,2020-03-01,欧阳某甲,10012345678
        2,欧阳某甲,451499199003070013,欧阳某甲,,10012345678
        """);

    run("one");

    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve("ledgers")))
              .filter(file -> !file.startsWith(folder.resolve("warehouse/landing")))
              .toList();
      assertThat(written).isNotEmpty();
      for (Path file : written) {
        String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).as(file.toString()).doesNotContain("451499199", "10012345678");
      }
    }
  }

  private StagingManifest run(String build) {
    return run(ThreadWorkers::new, build);
  }

  private StagingManifest run(Supplier<Workers> workers, String build) {
    return IngestJob.run(workers, workspace.read(), workspace.build(build), true, Progress.SILENT);
  }
}
