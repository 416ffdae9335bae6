package org.pairledger.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Sha256;

/** A run that dies, at a named step or at any moment, takes nothing with it. */
class KilledRunTest {

  private static final int HALTED = 137;

  @TempDir Path warehouse;

  @Test
  void aRunHaltedAtAnyStepLeavesAWholeReleaseAndTheNextRunIsClean() throws Exception {
    SmallRun.once(warehouse, new Steps());
    int step = 1;
    int before = 1;
    for (int code = HALTED; code == HALTED; step++) {
      code = run("-D" + Steps.HALT_AT + "=" + step).waitFor();
      int current = currentAndWhole();
      assertThat(current).as("after halt at step %d", step).isBetween(before, before + 1);
      SmallRun.once(warehouse, new Steps());
      before = currentAndWhole();
      assertThat(before).as("the next run after step %d", step).isEqualTo(current + 1);
    }
    assertThat(step).as("named steps").isGreaterThan(8);
  }

  @Test
  void aRunKilledAtAHundredRandomMomentsLeavesAWholeReleaseEachTime() throws Exception {
    long seed = 20201231L;
    Random random = new Random(seed);
    int before = SmallRun.once(warehouse, new Steps()).release();
    for (int kill = 1; kill <= 100; kill++) {
      killAfter(random.nextInt(25_000));
      int current = currentAndWhole();
      assertThat(current).as("seed %d, kill %d", seed, kill).isGreaterThanOrEqualTo(before);
      before = SmallRun.once(warehouse, new Steps()).release();
      assertThat(before).as("seed %d, after kill %d", seed, kill).isEqualTo(current + 1);
      assertThat(currentAndWhole()).isEqualTo(before);
      forgetAllBut(before);
    }
  }

  private void killAfter(int micros) throws Exception {
    Process run = run("-Dnone=none");
    try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("up");
      run.waitFor(micros, TimeUnit.MICROSECONDS);
      run.destroyForcibly().waitFor();
    }
  }

  private Process run(String flag) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            flag,
            "-cp",
            System.getProperty("java.class.path"),
            SmallRun.class.getName(),
            warehouse.toString(),
            flag.startsWith("-Dnone") ? "1000000" : "1")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The current release's number, after every file of it and what readers open was hashed. */
  private int currentAndWhole() throws IOException {
    Releases releases = new Releases(warehouse);
    Manifest current = releases.required();
    for (Manifest.FileEntry file : current.files()) {
      assertThat(Sha256.of(releases.build(current).resolve(file.path())))
          .as(file.path())
          .isEqualTo(file.sha256());
    }
    assertThat(Sha256.of(warehouse.resolve("current.duckdb"))).isEqualTo(current.served().sha256());
    return current.release();
  }

  private void forgetAllBut(int release) throws IOException {
    Manifests manifests = new Manifests(warehouse);
    for (int number : List.copyOf(manifests.numbers())) {
      if (number != release) {
        manifests.delete(number);
      }
    }
    assertThat(Files.exists(manifests.file(release))).isTrue();
  }
}
