package org.pairledger.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A storage that fails: at some operations here, at each with {@code -Dpairledger.faults="run:1
 * spark:40 rules:1 rollback:1 seal:1 prune:1 purge:1 evaluate:1 extract:1 superset:1"}.
 */
class StorageFaultsTest {

  private static final String SCENES = System.getProperty("pairledger.faults", "purge:23");

  @TempDir private Path folder;

  @Test
  void whatWasPublishedStandsAndTheNextCommandIsClean() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Not the first compiler alone: it hashes ten times as slowly, and hashing is what this does.
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC"));
    command.add("-XX:ReservedCodeCacheSize=256m");
    command.add("-Djava.io.tmpdir=" + folder);
    command.add(
        "-Djava.nio.file.spi.DefaultFileSystemProvider=org.pairledger.app.faults.FaultyFiles");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.pairledger.app.FaultRuns", folder.toString()));
    command.addAll(Arrays.asList(SCENES.split(" ", -1)));
    Process runs = new ProcessBuilder(command).redirectErrorStream(true).start();

    String said = new String(runs.getInputStream().readAllBytes(), UTF_8);

    assertThat(runs.waitFor()).as(said).isZero();
    System.out.print(said);
  }
}
