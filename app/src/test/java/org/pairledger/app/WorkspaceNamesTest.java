package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.Folders;

/**
 * A workspace may be called anything that its file system takes; {@code -Dpairledger.names=200} for
 * more than a few.
 */
class WorkspaceNamesTest {

  private static final int NAMES = Integer.getInteger("pairledger.names", 0);

  /** Each has several of the letters that a query, a pattern or a URL reads as its own. */
  private static final List<String> HARD =
      List.of(
          "o'brien [1] 50%",
          "wsq? a*b\\c #2",
          "{x,y};--\"q\" ~ $1",
          "-\uFFFD\n😀 " + Normalizer.normalize("éàがパ한", Normalizer.Form.NFD) + "x".repeat(170));

  private static final List<String> PIECES =
      List.of(
          "'",
          "\"",
          "[1]",
          "[a-z]",
          "?",
          "*",
          "%",
          "%20",
          "#",
          " ",
          "{a,b}",
          ";",
          "--",
          "\\",
          "~",
          "$",
          "&",
          "=",
          "+",
          "(",
          ")",
          "!",
          "@",
          ":",
          ",",
          "`",
          "^",
          "|",
          "<",
          ">",
          "东西",
          "协作",
          Normalizer.normalize("é", Normalizer.Form.NFD),
          "é",
          "\u3000",
          "😀",
          "x".repeat(60),
          "账".repeat(15),
          "\uFFFD",
          "..a",
          "s3:",
          "http:",
          "file:",
          "md:",
          ".wal",
          "\n",
          "\t");

  @TempDir private Path folder;

  @Test
  void everyNameWorksFromRunToPrune() throws IOException {
    List<String> names = new ArrayList<>(HARD);
    Random random = new Random(20201231L);
    for (int i = 0; i < NAMES; i++) {
      names.add(drawn(random));
    }
    for (String name : names) {
      Path root = SmallWorkspace.at(folder.resolve(name)).root();

      assertWorks(name, "run", root.toString());
      CommandLineRun sum =
          assertWorks(
              name, "query", root.toString(), "select sum(amount_yuan) from star.fct_fund_flows");
      assertThat(sum.out()).as(name).contains("1560000.00");
      assertWorks(name, "explain", root.toString(), "T3.1", "--pairing=p", "--year=2020");
      assertWorks(name, "verify", root.toString());
      assertWorks(
          name, "extract", root.toString(), "--pairing=p", "--out=" + root.resolve("p.duckdb"));
      assertWorks(name, "rollback", root.toString(), "1");
      assertWorks(name, "prune", root.toString(), "--keep=1");
      assertThat(score(root)).as(name).contains("60.0");
      assertWorks(name, "verify", root.toString());
      Folders.delete(root);
    }
  }

  private static String score(Path root) {
    return CommandLineRun.of(
            "query", root.toString(), "select points from mart.v_pairing_scorecard")
        .out();
  }

  private static String drawn(Random random) {
    StringBuilder name = new StringBuilder(random.nextBoolean() ? "w" : "-");
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return name.toString();
  }

  private static CommandLineRun assertWorks(String name, String... command) {
    CommandLineRun run = CommandLineRun.of(command);
    assertThat(run.code()).as(name + ": " + command[0] + "\n" + run.err()).isEqualTo(ExitCode.DONE);
    return run;
  }
}
