package org.pairledger.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.Workspace;

class ScaledSampleTest {

  private static final String SAMPLE =
      Path.of(System.getProperty("pairledger.root"), "sample-data").toString();

  @TempDir Path root;

  @Test
  void aScaledWorkspaceIsWholeAndEveryFileHasItsLine() throws Exception {
    ScaledSample.main(new String[] {SAMPLE, root.toString(), "2", "2", "40"});

    assertThat(Workspace.read(root).plans()).hasSize(4);
    try (Stream<Path> files = Files.walk(root.resolve("ledgers"))) {
      long count = files.filter(Files::isRegularFile).count();
      assertThat(Files.readAllLines(root.resolve("ledgers/submissions.csv"))).hasSize((int) count);
    }
  }

  @Test
  void noWorkerOfTheCrowdIsThereTwice() throws Exception {
    ScaledSample.main(new String[] {SAMPLE, root.toString(), "1", "1", "3000"});

    Path crowd;
    try (Stream<Path> files = Files.walk(root)) {
      crowd = files.filter(f -> f.toString().endsWith("_1.csv")).findFirst().orElseThrow();
    }
    List<String> ids =
        Files.readAllLines(crowd).stream()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .filter(cell -> cell.matches("451499\\d{11}[0-9X]"))
            .toList();
    assertThat(new HashSet<>(ids)).hasSize(3000).hasSameSizeAs(ids);
  }
}
