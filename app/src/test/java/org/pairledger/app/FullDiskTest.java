package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * A warehouse whose file system fills up: where this machine lets us mount a small one. {@code
 * -Dpairledger.levels=20} for more than a few.
 */
class FullDiskTest {

  private static final int LEVELS = Integer.getInteger("pairledger.levels", 4);
  private static final long SIZE = 96L << 20;

  /** From nothing to more than a build needs. */
  private static final long MOST = 36L << 20;

  @TempDir private Path folder;

  private Path disk;
  private SmallWorkspace workspace;
  private boolean isMounted;

  @BeforeEach
  void aReleaseOnASmallDisk() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    isMounted = shell("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()) == 0;
    assumeTrue(isMounted, "needs a file system of its own");
    workspace = SmallWorkspace.at(disk.resolve("ws"));
    assertThat(run("run").code()).isEqualTo(ExitCode.DONE);
    assertThat(run("seal", "--reason=中期").code()).isEqualTo(ExitCode.DONE);
  }

  @AfterEach
  void unmount() throws Exception {
    if (isMounted) {
      shell("umount", "-l", disk.toString());
    }
  }

  @Test
  void atNoLevelAReleaseIsLostAndTheNextRunIsClean() throws Exception {
    int refused = 0;
    for (int level = 0; level < LEVELS; level++) {
      String where = "level " + level;
      workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets(String.valueOf(300 + level)));
      int before = releases();
      fill(MOST * level / LEVELS);
      for (List<String> command :
          List.of(
              List.of("run"),
              List.of("evaluate", "--year=2020"),
              List.of("extract", "--pairing=p", "--out=" + disk.resolve("p.duckdb")),
              List.of("superset", "--out=" + disk.resolve("boards.zip")),
              List.of("rollback", "1"),
              List.of("prune", "--keep=1"))) {
        CommandLineRun run =
            run(command.get(0), command.subList(1, command.size()).toArray(String[]::new));
        if (run.code() != ExitCode.DONE) {
          refused++;
          assertThat(command.get(0)).as("what makes room").isNotEqualTo("prune");
          assertThat(run.err())
              .as(where + " " + command + "\n" + run.err())
              .contains("No space left where ")
              .contains("MB free in ")
              .contains("make room there")
              .doesNotContain("Internal error");
        }
        assertThat(halves()).as(where + " " + command).isEmpty();
        assertThat(figures()).as(where + " " + command).contains("1560000.00");
      }
      Files.delete(disk.resolve("filler"));
      CommandLineRun next = run("run");
      assertThat(next.code()).as(where + "\n" + next.err()).isEqualTo(ExitCode.DONE);
      assertThat(releases()).isGreaterThan(before);
      CommandLineRun verify = run("verify");
      assertThat(verify.code()).as(where + verify.out()).isEqualTo(ExitCode.DONE);
      Files.deleteIfExists(disk.resolve("p.duckdb"));
      assertThat(run("prune", "--keep=1").code()).isEqualTo(ExitCode.DONE);
      assertThat(run("rollback", String.valueOf(releases())).code()).isEqualTo(ExitCode.DONE);
    }
    assertThat(refused).isPositive();
  }

  private String figures() {
    return run("query", "select sum(amount_yuan) from star.fct_fund_flows").out();
  }

  private int releases() throws IOException {
    try (Stream<Path> files = Files.list(disk.resolve("ws/warehouse/releases"))) {
      return (int) files.count();
    }
  }

  /** What a command has left that did not come to its end. */
  private List<Path> halves() throws IOException {
    List<Path> halves = new ArrayList<>();
    try (Stream<Path> files = Files.walk(disk)) {
      files.filter(FullDiskTest::isHalf).forEach(halves::add);
    }
    return halves;
  }

  private static boolean isHalf(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".new-") || (name.endsWith(".aside") && name.contains("duckdb"));
  }

  private void fill(long free) throws IOException {
    Path filler = Files.createFile(disk.resolve("filler"));
    byte[] block = new byte[1 << 16];
    try (java.io.OutputStream out = Files.newOutputStream(filler)) {
      while (disk.toFile().getUsableSpace() > free + block.length) {
        out.write(block);
      }
    }
  }

  private CommandLineRun run(String command, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(command, workspace.root().toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static int shell(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
