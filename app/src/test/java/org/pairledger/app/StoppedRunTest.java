package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own that is told to stop while it runs. */
class StoppedRunTest {

  @TempDir private Path folder;

  @Test
  void aSignalIsAnsweredByOneSentence() throws Exception {
    SmallWorkspace workspace = SmallWorkspace.at(folder.resolve("ws"));
    Path said = folder.resolve("said");
    Path temp = Files.createDirectory(folder.resolve("tmp"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                "org.pairledger.app.Pairledger",
                "run",
                workspace.root().toString())
            .redirectError(said.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (run.isAlive() && !Files.readString(said).contains("ingest")) {
      run.waitFor(50, TimeUnit.MILLISECONDS);
    }
    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(Files.readString(said))
        .contains("Stopped before it was done; what was published stands.")
        .doesNotContain("Internal error", "Exception");
    assertThat(below(temp)).isEmpty();
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
