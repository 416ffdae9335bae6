package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * Whatever happens to a file of a warehouse, an answer is the one before or none; {@code
 * -Dpairledger.damages=1000} for more than a few.
 */
class DamageChangesNoAnswerTest {

  private static final int DAMAGES = Integer.getInteger("pairledger.damages", 20);

  /** Reports and the batches of a finished build are in no answer; verify names them. */
  private static final String ANSWERED =
      "builds/.*(fct_fund_flows.*|dim_pairings.*|targets.csv|staging.json|current.duckdb)"
          + "|(landing|releases)/.*|current.duckdb|CURRENT";

  @TempDir private Path folder;

  @Test
  void anAnswerIsTheOneBeforeOrNone() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.at(folder.resolve("ws"));
    Path root = workspace.root();
    assertThat(CommandLineRun.of("run", root.toString()).code()).isEqualTo(ExitCode.DONE);
    List<String> before = answers(root);
    long seed = 20201231L;
    Random random = new Random(seed);
    List<Path> files = files(root.resolve("warehouse"));
    for (int i = 0; i < DAMAGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      file.toFile().setWritable(true);
      int at = random.nextInt(whole.length);
      switch (random.nextInt(3)) {
        case 0 -> {
          byte[] changed = whole.clone();
          changed[at] ^= (byte) (1 + random.nextInt(255));
          Files.write(file, changed);
        }
        case 1 -> Files.write(file, Arrays.copyOf(whole, at));
        default -> Files.delete(file);
      }
      List<String> after = answers(root);
      for (int answer = 0; answer < before.size(); answer++) {
        assertThat(after.get(answer))
            .as("seed %d, damage %d of %s", seed, i, file)
            .isIn(before.get(answer), "");
      }
      Files.write(file, whole);
    }
    assertThat(answers(root)).isEqualTo(before);
  }

  /** What commands print; nothing when they refuse. */
  private static List<String> answers(Path root) {
    return Stream.of(
            List.of(
                "query",
                root.toString(),
                "select sum(amount_yuan), (select sum(points) from assess.pairing_scores)"
                    + " from star.fct_fund_flows"),
            List.of("explain", "--pairing=p", "--year=2020", root.toString(), "T3.1"))
        .map(command -> CommandLineRun.of(command.toArray(String[]::new)))
        .map(answer -> answer.code() == ExitCode.DONE ? answer.out() : "")
        .toList();
  }

  private static List<Path> files(Path warehouse) throws IOException {
    try (Stream<Path> files = Files.walk(warehouse)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> warehouse.relativize(file).toString().matches(ANSWERED))
          .sorted()
          .toList();
    }
  }
}
