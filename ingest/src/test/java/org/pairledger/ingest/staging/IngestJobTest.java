package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Progress;
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
            org.assertj.core.groups.Tuple.tuple("refused", "wrong-extension", 0));
    assertThat(manifest.files().get(0).refusedCount()).isEqualTo(1);
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
        "劳务.csv",
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
    return IngestJob.run(() -> spark, workspace.read(), workspace.build(build), Progress.SILENT);
  }
}
