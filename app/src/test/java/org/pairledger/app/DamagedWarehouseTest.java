package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.Sha256;

/** Damage is seen before it is served or built upon: healed where the bytes are, else refused. */
class DamagedWarehouseTest {

  private static final String SUM = "select sum(amount_yuan) from star.fct_fund_flows";

  @TempDir private Path folder;

  private SmallWorkspace workspace;

  @BeforeEach
  void aRelease() throws IOException {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    assertThat(run("run").code()).isEqualTo(ExitCode.DONE);
    assertThat(run("query", SUM).out()).contains("1560000.00");
  }

  @Test
  void aTruncatedLandedCopyIsKeptAnewFromTheLedger() throws IOException {
    Path landed = one("landing/.*");
    damage(landed, Files.readString(landed).lines().limit(4).toList());
    forget(warehouse().resolve("cache"));
    assertThat(verify()).contains("landing/" + landed.getFileName() + ": damaged");
    workspace.write("workspace.yaml", "name: 别名\nas_of: 2020-12-31\nsecret: secret.key\n");

    assertThat(run("run").err()).contains("ingest");

    assertThat(run("query", SUM).out()).contains("1560000.00");
    assertThat(verify()).doesNotContain("damaged");
  }

  @Test
  void aDamagedLandedCopyIsNotShownAsTheLedger() throws IOException {
    Path landed = one("landing/.*");
    String before = run("explain", "FND-01", "--pairing=p", "--year=2020").out();
    damage(landed, List.of("x"));

    assertThat(run("explain", "FND-01", "--pairing=p", "--year=2020").out()).isEqualTo(before);

    damage(landed, List.of("x"));
    Files.delete(workspace.root().resolve(SmallWorkspace.LEDGER));
    CommandLineRun refused = run("explain", "FND-01", "--pairing=p", "--year=2020");
    assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(refused.err())
        .contains(landed.getFileName() + " is damaged")
        .contains("it came as " + SmallWorkspace.LEDGER);
  }

  @Test
  void aDamagedBatchIsReadAnew() throws IOException {
    Path batch = one("cache/staging/.*stg_fund_transfers.*|cache/staging/.*/stg_.*parquet");
    damage(batch, List.of("x"));
    assertThat(verify()).contains(batch.getFileName() + ": damaged");
    workspace.write("workspace.yaml", "name: 别名\nas_of: 2020-12-31\nsecret: secret.key\n");

    assertThat(run("run").code()).isEqualTo(ExitCode.DONE);

    assertThat(run("query", SUM).out()).contains("1560000.00");
    assertThat(verify()).doesNotContain("damaged");
  }

  @Test
  void aLostTableIsNoEmptyTable() throws IOException {
    Files.delete(one("builds/.*/fct_fund_flows/.*"));

    for (CommandLineRun refused :
        List.of(
            run("query", SUM),
            run("explain", "FND-01", "--pairing=p", "--year=2020"),
            run("evaluate", "--year=2020"),
            run("extract", "--pairing=p", "--out=" + folder.resolve("one.duckdb")),
            run("doubts", "--year=2020", "--out=" + folder.resolve("doubts")),
            run("owed"),
            run("diff", "1", "1"),
            run("superset", "--out=" + folder.resolve("boards.zip")),
            run("rollback", "1"),
            run("seal", "--reason=终评"))) {
      assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(refused.err())
          .contains("Release 1 is damaged and not used")
          .containsPattern("fct_fund_flows.*parquet: missing");
    }
    CommandLineRun again = run("run");
    assertThat(again.err()).contains("parquet: missing: made anew").contains("ingest");
    assertThat(again.out()).contains("release   2").doesNotContain("Nothing changed");
    assertThat(run("query", SUM).out()).contains("1560000.00");
  }

  @Test
  void aFileMoreInTheStarIsNotRead() throws IOException {
    Path table = one("builds/.*/fct_fund_flows/.*");
    Files.copy(table, table.resolveSibling("more.parquet"));

    assertThat(run("query", SUM).err()).contains("more.parquet: no file of this release");
    assertThat(verify()).contains("more.parquet: no file of this release");
  }

  @Test
  void editedRulesOfAReleaseAreThoseOfTheWorkspaceAgainOrRefused() throws IOException {
    Path rules = one("builds/.*/rules/.*/targets.csv");
    String before = run("explain", "T3.1", "--pairing=p", "--year=2020").out();
    Files.writeString(rules, SmallWorkspace.targets("156"));
    assertThat(verify()).contains("targets.csv: damaged");

    assertThat(run("explain", "T3.1", "--pairing=p", "--year=2020").out()).isEqualTo(before);

    Files.writeString(rules, SmallWorkspace.targets("156"));
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("300"));
    assertThat(run("explain", "T3.1", "--pairing=p", "--year=2020").err())
        .contains("Release 1 is damaged and not used")
        .contains("targets.csv: damaged");
  }

  @Test
  void aChangedStagingListIsNotTakenIntoTheNextRelease() throws IOException {
    Path staging = one("builds/.*/staging.json");
    Files.writeString(staging, Files.readString(staging).replace("\"D\"", "\"R\""));
    assertThat(verify()).contains("staging.json: damaged");
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));

    assertThat(run("run").err()).contains("ingest").doesNotContain("star of release");

    assertThat(Files.readString(staging).contains("\"R\"")).isTrue();
    assertThat(
            run(
                    "query",
                    "select points from assess.pairing_scores where scorecard ="
                        + " 'plan_completion'")
                .out())
        .contains("50.00");
  }

  @Test
  void theStagingListOfTwoReleasesIsNotOneFile() throws IOException {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    assertThat(run("run").err()).contains("star of release 1");

    List<Path> lists = all("builds/.*/staging.json");
    assertThat(lists).hasSize(2);
    assertThat(Files.isSameFile(lists.get(0), lists.get(1))).isFalse();
  }

  @Test
  void aDamagedSealStillSeals() throws IOException {
    assertThat(run("seal", "--reason=终评").code()).isEqualTo(ExitCode.DONE);
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    run("run", "--accept");
    Path seal = one("seals/.*");
    String whole = Files.readString(seal);
    for (String text : List.of("", "{", whole.replace("终评", "初评"), "null", "[]")) {
      Files.writeString(seal, text);

      assertThat(run("releases").out()).as(text).contains("sealed (its seal is damaged)");
      assertThat(run("prune", "--keep=1").out()).as(text).isEmpty();
      assertThat(verify()).as(text).contains("seals/000001.json: damaged or missing seal");
    }
    Files.delete(seal);
    assertThat(run("prune", "--keep=1").out()).isEmpty();
    assertThat(verify()).contains("seals/000001.json: damaged or missing seal");
  }

  @Test
  void anotherSecretIsToldBeforeAnyPersonIsSomebodyElse() throws IOException {
    Path secret = workspace.root().resolve("secret.key");
    String before = Files.readString(secret);
    Files.writeString(secret, "0".repeat(64) + "\n");

    CommandLineRun refused = run("run");
    assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(refused.err()).contains("secret.key is not the secret by which release 1");
    Files.delete(secret);
    assertThat(run("run").err()).contains("secret.key is missing, the secret by which release 1");
    assertThat(secret).doesNotExist();
    Files.writeString(secret, "0".repeat(64) + "\n");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    assertThat(run("run", "--new-secret").out()).contains("release   2");
    Files.writeString(secret, before);
    assertThat(run("run").err()).contains("secret.key is not the secret by which release 2");
  }

  @Test
  void theServedFileIsHealedFromTheCopyThatReadersOpen() throws IOException {
    Path served = one("builds/.*/current.duckdb");
    String before = Sha256.of(served);
    damage(served, List.of("x"));

    assertThat(run("query", SUM).out()).contains("1560000.00");
    assertThat(Sha256.of(served)).isEqualTo(before);
  }

  @Test
  void whoWritesToTheFileThatReadersOpenChangesACopyThatIsPutBack() throws Exception {
    Path open = warehouse().resolve("current.duckdb");
    Path served = one("builds/.*/current.duckdb");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
        .isEqualTo("r--r--r--");
    assertThat(Files.isSameFile(open, served)).isFalse();
    String before = Sha256.of(served);
    open.toFile().setWritable(true);
    try (Connection writer = DriverManager.getConnection("jdbc:duckdb:" + open);
        Statement statement = writer.createStatement()) {
      statement.execute("update assess.target_results set actual_value = 0");
      assertThat(run("query", SUM).out()).contains("1560000.00");
    }

    assertThat(Sha256.of(served)).isEqualTo(before);
    assertThat(run("query", SUM).out()).contains("1560000.00");
    assertThat(Sha256.of(open)).isEqualTo(before);
    assertThat(warehouse().resolve("current.duckdb.wal")).doesNotExist();
  }

  @Test
  void theReleaseBeforeDoesNotAnswerForADamagedOne() throws IOException {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    run("run");
    Path manifest = warehouse().resolve("releases/000002.json");
    String whole = Files.readString(manifest);
    Files.writeString(manifest, whole.replace("2020", "2021"));
    assertThat(run("query", SUM).err())
        .contains("releases/000002.json: damaged manifest")
        .contains("Release 1 is the newest that is whole");
    Files.delete(manifest);
    assertThat(run("query", SUM).err()).contains("releases/000002.json: missing manifest");

    assertThat(run("rollback", "1").out()).contains("Release 3 restores release 1.");
    assertThat(run("query", SUM).out()).contains("1560000.00");
  }

  @Test
  void whatNobodyPrunedIsMissing() throws IOException {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    run("run");
    forget(one("builds/000001[^/]*/current.duckdb").getParent());
    assertThat(verify()).containsPattern("builds/000001-\\w+: missing, and nobody pruned it");
  }

  @Test
  void whatWasPrunedIsNotMissing() throws IOException {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    run("run");
    assertThat(run("prune", "--keep=1").out()).contains("removed 000001");

    CommandLineRun verify = run("verify");
    assertThat(verify.code()).as(verify.out()).isEqualTo(ExitCode.DONE);
    assertThat(verify.out()).contains("release 1: pruned");
  }

  @Test
  void aJournalThatLostALineIsTold() throws IOException {
    Path journal = warehouse().resolve("journal");
    String whole = Files.readString(journal);
    Files.delete(journal);
    assertThat(verify()).contains("journal: missing");
    Files.writeString(journal, "");
    assertThat(verify()).contains("journal: ");
    Files.writeString(journal, whole.toUpperCase(Locale.ROOT));
    assertThat(verify()).contains("journal: damaged after 0 lines");
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    run("run");
    CommandLineRun verify = run("verify");
    assertThat(verify.code()).as(verify.out()).isEqualTo(ExitCode.DONE);
  }

  private String verify() {
    CommandLineRun verify = run("verify");
    return verify.out() + verify.err();
  }

  private CommandLineRun run(String command, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(command, workspace.root().toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Path warehouse() {
    return workspace.root().resolve("warehouse");
  }

  private Path one(String pattern) throws IOException {
    return all(pattern).get(0);
  }

  private List<Path> all(String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(warehouse())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> warehouse().relativize(file).toString().matches(pattern))
          .sorted()
          .toList();
    }
  }

  private static void damage(Path file, List<String> lines) throws IOException {
    Files.write(file, lines);
  }

  private static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
