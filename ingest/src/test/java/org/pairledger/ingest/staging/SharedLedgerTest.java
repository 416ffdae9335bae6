package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Progress;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;

/** One ledger for several pairings: its rows stand under each once, wherever it was sent. */
class SharedLedgerTest {

  private static final String DONATIONS =
      """
      填报单位：鹤山市民政局  单位：元,,,,
      序号,受援县,捐赠日期,捐赠方,金额
      1,龙州县,2020-05-01,某某公司,100
      2,大新县,2020-05-02,某某公司,待定
      3,大新县,2020-05-03,某某公司,300
      4,,2020-05-04,某某公司,400
      5,/,2020-05-05,某某公司,500
      """;

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
  void aDonorWithTwoRecipients() throws IOException {
    workspace = SmallWorkspace.in(folder);
    pairings("a-b", "a-c");
  }

  private void pairings(String one, String other) throws IOException {
    workspace.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        %s,甲—乙,A-B,county,,p,g,true,,
        %s,甲—丙,A-C,county,,p,g,true,,
        """
            .formatted(one, other));
    workspace.write(
        "pairing_members.csv",
        "pairing_id,role,region_or_org,valid_from,valid_to\n"
            + (one + ",D,440784,,\n" + one + ",R,451423,,\n")
            + (other + ",D,440784,,\n" + other + ",R,451424,,\n"));
  }

  @Test
  void eachRowIsOfTheCountyItNames() throws IOException {
    workspace.ledger("捐赠.csv", DONATIONS);

    StagingManifest manifest = run("one");

    assertThat(counts(manifest))
        .containsExactly("a-b staged 2 refused 1", "a-c staged 2 refused 0");
    assertThat(rows(manifest)).containsExactly("a-b 3", "a-b 7", "a-c 5", "a-c 6");
  }

  @Test
  void theOtherPairingsFileIsByTheSameBureauOnTheSameDays() throws IOException {
    workspace.ledger("捐赠.csv", DONATIONS);

    List<StagedSubmission> first = run("one").submissions();
    List<StagedSubmission> second = run("two").submissions();

    assertThat(first)
        .extracting(StagedSubmission::reportingSide, StagedSubmission::owner)
        .containsOnly(org.assertj.core.groups.Tuple.tuple("D", "民政局"));
    assertThat(second).isEqualTo(first);
    assertThat(Files.readAllLines(folder.resolve("ledgers/submissions.csv"))).hasSize(2);
  }

  @Test
  void bytesThatBothSentTellTheRowsOfEachOnce() throws IOException {
    workspace.ledger("捐赠.csv", DONATIONS);
    workspace.write("ledgers/2020/a-c/鹤山捐赠.csv", DONATIONS);

    StagingManifest manifest = run("one");

    assertThat(rows(manifest)).containsExactly("a-b 3", "a-b 7", "a-c 5", "a-c 6", "a-c 7");
  }

  @Test
  void aSharedPlaceIsAnyFolderOfNoPairing() throws IOException {
    workspace.write("ledgers/2020/共用/捐赠.csv", DONATIONS);

    assertThat(rows(run("one"))).containsExactly("a-b 3", "a-c 5", "a-c 6", "共用 7");
  }

  @Test
  void aCorrectedLedgerWithoutACountyLeavesNothingOfItBehind() throws IOException {
    String corrected = DONATIONS.replace("大新县", "龙州县");
    workspace.ledger("捐赠.csv", DONATIONS);
    workspace.ledger("捐赠更正.csv", corrected);
    workspace.write(
        "ledgers/submissions.csv",
        """
        sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,supersedes,confirmed_by
        %1$s,ledgers/2020/a-b/捐赠.csv,2020-07-01,D,民政局,DS08,,2020-01-01,2020-06-30,snapshot,,某某
        %2$s,ledgers/2020/a-b/捐赠更正.csv,2020-08-01,D,民政局,DS08,,2020-01-01,2020-06-30,snapshot,%1$s,某某
        """
            .formatted(Sha256.of(DONATIONS), Sha256.of(corrected)));

    assertThat(run("one").submissions())
        .filteredOn(line -> line.knownTo() == null)
        .extracting(StagedSubmission::stagedCount)
        .containsExactlyInAnyOrder(4, 0);
  }

  @Test
  void anotherPairingReadsTheLedgersAgainThatNameCountiesAndNoOthers() throws IOException {
    workspace.ledger("捐赠.csv", DONATIONS);
    run("one");
    workspace.ledger("善款.csv", SmallWorkspace.DONATIONS);
    List<String> before = run("two").batches();
    pairings("a-b", "a-d");

    StagingManifest after = run("three");

    assertThat(rows(after)).contains("a-d 5").doesNotContain("a-c 5");
    assertThat(after.batches()).hasSize(2).containsAnyElementsOf(before);
  }

  private StagingManifest run(String build) {
    return IngestJob.run(
        ThreadWorkers::new, workspace.read(), workspace.build(build), true, Progress.SILENT);
  }

  private static List<String> counts(StagingManifest manifest) {
    return manifest.files().stream()
        .map(
            file ->
                file.pairingId()
                    + " staged "
                    + file.stagedCount()
                    + " refused "
                    + file.refusedCount())
        .toList();
  }

  /** Rows as {@code pairing row}. */
  private List<String> rows(StagingManifest manifest) {
    Map<String, String> pairings =
        manifest.files().stream()
            .collect(Collectors.toMap(StagedFile::sourceFile, StagedFile::pairingId));
    return manifest.batches().stream()
        .map(batch -> folder.resolve("warehouse/cache/staging").resolve(batch))
        .map(batch -> batch.resolve("stg_donation.parquet"))
        .filter(Files::exists)
        .flatMap(table -> spark.read().parquet(table.toString()).collectAsList().stream())
        .map(row -> row.<String>getAs("source_file") + " " + row.<Integer>getAs("source_row"))
        .filter(row -> pairings.containsKey(row.substring(0, 16)))
        .map(row -> pairings.get(row.substring(0, 16)) + " " + row.substring(17))
        .sorted()
        .toList();
  }
}
