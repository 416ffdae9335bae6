package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;

/** Runs by a master and two workers, of which one or both lose sight of the workspace. */
@EnabledOnOs(OS.LINUX)
class ClusterTest {

  private static final long SECONDS = 600;

  @TempDir private static Path folder;
  private static SmallCluster cluster;
  private static Manifest embedded;

  @BeforeAll
  static void start() throws IOException {
    cluster = SmallCluster.start(folder);
    embedded = embedded("embedded");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    cluster.close();
  }

  @Test
  void theReleaseIsTheSameWhenOneWorkerLosesSight() throws Exception {
    Path workspace = workspace("one");
    Process run = cluster.run("one", cluster.seen().resolve("one"), "-v");
    awaitReading(workspace, run);
    cluster.hide(2);

    assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

    cluster.show(2);
    String log = Files.readString(cluster.log("one"));
    assertThat(run.exitValue()).as(log).isZero();
    assertThat(log).contains("Lost task").contains("cannot read " + cluster.seen());
    assertSame(current(workspace));
  }

  /** They see what Hadoop's file systems show them, here {@code file:}; one is killed midway. */
  @Test
  void workersThatShareNoFolderGetAndGiveAllByAnExchange() throws Exception {
    Path workspace = workspace("apart");
    Path exchange = folder.resolve("exchange");
    Files.writeString(
        workspace.resolve("workspace.yaml"),
        "spark:\n  spark.pairledger.exchange: " + exchange.toUri() + "\n",
        StandardOpenOption.APPEND);
    cluster.hide(1);
    cluster.hide(2);
    Process run = cluster.run("apart", cluster.seen().resolve("apart"));
    await(run, () -> !below(workspace.resolve("warehouse/builds"), "star").isEmpty());
    cluster.killExecutors(1);

    assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

    cluster.show(1);
    cluster.show(2);
    assertThat(run.exitValue()).as(Files.readString(cluster.log("apart"))).isZero();
    assertSame(current(workspace));
    assertThat(below(exchange)).isEmpty();
  }

  private static void assertSame(Manifest release) {
    assertThat(release.engine()).isEqualTo("spark");
    assertThat(release.evaluation()).isEqualTo(embedded.evaluation());
    assertThat(release.rows()).isEqualTo(embedded.rows());
  }

  @Test
  void nothingIsPublishedOrKeptWhenNobodySees() throws Exception {
    Path workspace = workspace("none");
    Process run = cluster.run("none", cluster.seen().resolve("none"));
    awaitReading(workspace, run);
    cluster.hide(1);
    cluster.hide(2);

    assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

    cluster.show(1);
    cluster.show(2);
    String log = Files.readString(cluster.log("none"));
    assertThat(run.exitValue()).as(log).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(log.lines().toList().get((int) log.lines().count() - 1))
        .contains("orker " + SmallCluster.host(1) + " cannot read " + cluster.seen())
        .contains("orker " + SmallCluster.host(2) + " cannot read " + cluster.seen())
        .endsWith("What was published stands.");
    assertThat(log).doesNotContain("Exception", "\tat ");
    assertThat(new Releases(workspace.resolve("warehouse")).current()).isEmpty();
    assertThat(below(workspace.resolve("warehouse/cache/staging"))).isEmpty();
  }

  /** Until the run's own folder is there, into which workers read. */
  private static void awaitReading(Path workspace, Process run) throws Exception {
    await(run, () -> !below(workspace.resolve("warehouse/cache/staging")).isEmpty());
  }

  private static void await(Process run, Callable<Boolean> condition) throws Exception {
    while (run.isAlive() && !condition.call()) {
      run.waitFor(20, TimeUnit.MILLISECONDS);
    }
    assertThat(run.isAlive()).as("the run goes on").isTrue();
  }

  private static Path workspace(String name) throws IOException {
    SmallWorkspace made = SmallWorkspace.at(cluster.real().resolve(name));
    made.write(
        "ledgers/2020/p/西县财政局资金拨付支出明细.csv", SmallWorkspace.ledger("70000").replace("东县", "西县"));
    return made.root();
  }

  private static Manifest embedded(String name) throws IOException {
    Path workspace = workspace(name);
    CommandLineRun run = CommandLineRun.of("run", workspace.toString(), "--engine", "embedded");
    assertThat(run.code()).as(run.err()).isZero();
    return current(workspace);
  }

  private static Manifest current(Path workspace) throws IOException {
    return new Releases(workspace.resolve("warehouse")).current().orElseThrow();
  }

  /** What lies in a folder of this name in any folder. */
  private static List<Path> below(Path folder, String name) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path one : below(folder)) {
      found.addAll(below(one.resolve(name)));
    }
    return found;
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
