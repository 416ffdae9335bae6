package org.pairledger.app.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.SmallWorkspace;
import org.pairledger.app.TestQuery;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.Sha256;

/** What leaves a warehouse is told of, and what is to go goes. */
class PurgeCommandTest {

  private static final List<String> WHY =
      List.of("--reason", "到期", "--by", "测试员", "--on", "2026-11-30");

  @TempDir Path root;

  private SmallWorkspace workspace;

  @BeforeEach
  void aReleaseIsMade() throws IOException {
    workspace = SmallWorkspace.at(root.resolve("workspace"));
    assertThat(of("run").code()).isZero();
  }

  @Test
  void aLedgerGoesFromLandingCacheAndOldBuilds() throws IOException {
    Path ledger = workspace.root().resolve(SmallWorkspace.LEDGER);
    String sum = Sha256.of(ledger);

    CommandLineRun first = purge("--file", SmallWorkspace.LEDGER);
    assertThat(first.out()).contains("removed ledgers/2020/p/ " + sum, "left    warehouse/builds");
    assertThat(first.code()).isEqualTo(1);
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("700000"));
    assertThat(of("run").code()).isZero();
    CommandLineRun second = purge("--file", sum);

    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(holding(sum)).isEmpty();
    assertThat(of("verify").out()).contains("release 1: pruned", "release 2: ");
    assertThat(of("verify").code()).isZero();
    assertThat(of("query", "from mart.v_indicator_year limit 1").code()).isZero();
  }

  @Test
  void theReceiptStaysAndIsMissedWhenItGoes() throws IOException {
    purge("--file", SmallWorkspace.LEDGER);
    Path receipt = workspace.root().resolve("warehouse/purges/000001");
    assertThat(Files.readString(receipt)).contains("reason 到期", "by 测试员", "on 2026-11-30");
    Files.delete(receipt);
    assertThat(of("verify").out()).contains("purges/000001: missing or damaged receipt");
  }

  @Test
  void whatIsDueIsSaidBeforeItIsTaken() throws IOException {
    Path settings = workspace.root().resolve("workspace.yaml");
    Files.writeString(settings, Files.readString(settings) + "retention:\n  years: 5\n");
    assertThat(of("purge", "--due", "--on", "2025-12-31").out()).isEmpty();
    CommandLineRun due = of("purge", "--due", "--on", "2026-01-01");
    assertThat(due.out())
        .isEqualToNormalizingNewlines(SmallWorkspace.LEDGER + "  kept until 2025-12-31\n");
    assertThat(due.code()).isEqualTo(1);
    assertThat(workspace.root().resolve(SmallWorkspace.LEDGER)).exists();
    assertThat(purge("--all-due").out()).contains("removed ledgers/2020/p/");
    assertThat(workspace.root().resolve(SmallWorkspace.LEDGER)).doesNotExist();
  }

  @Test
  void aSealedBuildStaysUnlessItIsSaid() throws IOException {
    String sum = Sha256.of(workspace.root().resolve(SmallWorkspace.LEDGER));
    assertThat(of("seal", "--reason", "定稿").code()).isZero();
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("700000"));
    assertThat(of("run", "--accept").err()).doesNotContain("Internal");
    assertThat(purge("--file", sum).out()).contains("sealed; it goes with --sealed-too alone");
    assertThat(purge("--file", sum, "--sealed-too").code()).isZero();
    assertThat(holding(sum)).isEmpty();
  }

  @Test
  void aPersonGoesWhenNoLedgerNamesThemAnyMore() throws IOException {
    String first = "1,甲一,451499199003070012,是,广东省江门市,甲公司,2020.3.1\n";
    String second = "2,甲二,451499199003070039,是,广东省江门市,甲公司,2020.3.1\n";
    String path = "ledgers/2020/p/务工台账.csv";
    workspace.write(path, workers(first + second));
    String sum = Sha256.of(workspace.root().resolve(path));
    assertThat(of("run").err()).doesNotContain("Internal");
    String key =
        TestQuery.rows(
                workspace.root(),
                "select person_key from star.dim_persons where key_strength = 'id' order by all")
            .get(0);

    CommandLineRun still = purge("--person-key", key);
    assertThat(still.out()).contains("still in " + path).contains("nothing to take away");
    assertThat(still.code()).isEqualTo(ExitCode.DATA_PROBLEMS);
    workspace.write(path, workers(still.out().contains("rows [3]") ? second : first));
    assertThat(of("run").err()).doesNotContain("Internal");
    CommandLineRun gone = purge("--person-key", key);

    assertThat(gone.out()).contains("removed warehouse/landing/ " + sum);
    assertThat(gone.code()).isEqualTo(ExitCode.DONE);
    assertThat(holding(sum)).isEmpty();
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select count(*) from star.dim_persons where person_key = " + key))
        .containsExactly("0");
    assertThat(of("verify").code()).isZero();
    CommandLineRun nowhere = purge("--person-key", key);
    assertThat(nowhere.out()).contains("nothing to take away");
    assertThat(nowhere.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aPersonIsFoundInEveryLedgerWhetherAFigureRestsOnTheRowOrNot() throws IOException {
    String id = "451499199003070012";
    String works = "ledgers/2020/p/务工台账.csv";
    String idle = "ledgers/2020/p/务工月监测.csv";
    String words = "ledgers/2020/p/捐赠台账.csv";
    workspace.write(works, workers("1,甲一," + id + ",是,广东省江门市,甲公司,2020.3.1\n"));
    workspace.write(idle, "2020年务工月监测导出\n户编号,姓名,证件号码,是否已务工\n45149910000001,甲一," + id + ",否\n");
    workspace.write(
        words,
        "2020年社会捐赠台账\n捐赠日期,捐赠方,性质,受赠方,金额（元）,用途\n"
            + "2020.5.6,东县商会,企业,西县民政局,600,捐给甲一（身份证号"
            + id
            + "）\n");
    assertThat(of("run").err()).doesNotContain("Internal");
    String key =
        TestQuery.rows(
                workspace.root(),
                "select person_key from star.dim_persons where key_strength = 'id'")
            .get(0);

    assertThat(purge("--person-key", key).out())
        .contains("still in " + works + ", rows [3]")
        .contains("still in " + idle + ", rows [3]")
        .contains("still in " + words + ", rows [3]");
    for (String path : List.of(works, idle, words)) {
      Files.delete(workspace.root().resolve(path));
    }
    assertThat(of("run", "--accept").err()).doesNotContain("Internal");
    CommandLineRun gone = purge("--person-key", key);

    assertThat(gone.code()).as(gone.out() + gone.err()).isEqualTo(ExitCode.DONE);
    assertThat(withText(id)).isEmpty();
    assertThat(of("verify").code()).isZero();
  }

  private List<Path> withText(String text) throws IOException {
    try (Stream<Path> files = Files.walk(workspace.root())) {
      return files.filter(Files::isRegularFile).filter(file -> has(file, text)).toList();
    }
  }

  private static boolean has(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String workers(String rows) {
    return "2020年劳务协作转移就业台账\n序号,姓名,身份证号,是否脱贫人口,务工地点,务工企业,上岗时间\n" + rows;
  }

  @Test
  void everyExportIsTold() throws IOException {
    Path out = root.resolve("out.duckdb");
    assertThat(of("extract", "--pairing", "p", "--out", out.toString()).code()).isZero();
    assertThat(of("evaluate", "--year", "2020", "--out", root.resolve("e").toString()).code())
        .isZero();
    List<String> lines = Files.readAllLines(exports());
    assertThat(lines.get(0)).contains("\textract\tpairing p\t" + out, Sha256.of(out));
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(of("verify").code()).isZero();
  }

  @Test
  void aLineOfExportsThatGoesOrChangesIsSeen() throws IOException {
    Path out = root.resolve("out.duckdb");
    of("extract", "--public", "--out", out.toString());
    of("extract", "--pairing", "p", "--out", out.toString());
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("300"));
    assertThat(of("run").code()).isZero();
    List<String> lines = Files.readAllLines(exports());
    Files.write(exports(), lines.subList(0, 1));
    assertThat(of("verify").out()).contains("restricted/exports: is not as it was at line 2");
    Files.write(exports(), List.of(lines.get(0).replace("public", "nothing"), lines.get(1)));
    assertThat(of("verify").out()).contains("restricted/exports: line 1 is damaged");
  }

  private Path exports() {
    return workspace.root().resolve("warehouse/restricted/exports");
  }

  /** Files whose bytes these are, or that tell of rows of them; manifests and the journal may. */
  private List<Path> holding(String sum) throws IOException {
    Path warehouse = workspace.root().resolve("warehouse");
    try (Stream<Path> files = Files.walk(workspace.root())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(warehouse.resolve("releases")))
          .filter(file -> !file.startsWith(warehouse.resolve("purges")))
          .filter(file -> !file.equals(warehouse.resolve("journal")))
          .filter(file -> !file.endsWith("submissions.csv"))
          .filter(file -> holds(file, sum))
          .toList();
    }
  }

  private static boolean holds(Path file, String sum) {
    try {
      String text = new String(Files.readAllBytes(file), ISO_8859_1);
      return Sha256.of(file).equals(sum) || text.contains(sum.substring(0, 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandLineRun purge(String... what) {
    return of("purge", Stream.concat(Stream.of(what), WHY.stream()).toArray(String[]::new));
  }

  private CommandLineRun of(String command, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(command, workspace.root().toString()), Stream.of(more))
            .toArray(String[]::new));
  }
}
