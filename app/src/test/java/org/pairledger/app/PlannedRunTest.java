package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.Sha256;

/** A run publishes what the plan before it built, and only where it would build the same. */
class PlannedRunTest {

  private static final String TAKEN = "build of the plan";

  @TempDir private Path folder;

  private SmallWorkspace workspace;
  private Path planned;

  @BeforeEach
  void aLedgerWasCorrectedAndTheRunPlanned() throws IOException {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    planned = workspace.root().resolve("warehouse/cache/planned");
    command("run");
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("690000"));
    assertThat(command("plan").code()).isEqualTo(ExitCode.WOULD_CHANGE);
  }

  @Test
  void whatWasPlannedIsPublishedWithAllThatARunLeaves() throws IOException {
    CommandLineRun run = command("run");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains(TAKEN).doesNotContain("ingest", "indicators");
    assertThat(Files.readString(workspace.root().resolve("ledgers/submissions.csv")))
        .containsOnlyOnce(Sha256.of(workspace.root().resolve(SmallWorkspace.LEDGER)));
    assertThat(planned).doesNotExist();
    assertThat(command("verify").code()).isEqualTo(ExitCode.DONE);
    assertThat(command("run").out()).contains("Nothing changed: release 2 is current.");
  }

  @Test
  void afterAnotherChangeItIsForgotten() throws IOException {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));

    assertThat(command("run").err()).contains("indicators").doesNotContain(TAKEN);
    assertThat(planned).doesNotExist();
  }

  @Test
  void aDamagedOneIsMadeAnew() throws IOException {
    Path served = planned.resolve("build/current.duckdb");
    byte[] bytes = Files.readAllBytes(served);
    bytes[bytes.length / 2] ^= 1;
    Files.delete(served);
    Files.write(served, bytes);

    assertThat(command("run").err()).contains("indicators").doesNotContain(TAKEN);
    assertThat(command("verify").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aPurgeTakesItAwayForItHoldsRows() throws IOException {
    Path gone = workspace.root().resolve(SmallWorkspace.LEDGER);
    String sum = Sha256.of(gone);

    command("purge", "--file", sum, "--reason", "到期", "--by", "甲", "--on", "2021-01-01");

    assertThat(planned).doesNotExist();
  }

  @Test
  void aPlanLeavesNoBuildAmongThoseOfReleases() throws IOException {
    try (Stream<Path> builds = Files.list(workspace.root().resolve("warehouse/builds"))) {
      assertThat(builds).hasSize(1);
    }
  }

  private CommandLineRun command(String name, String... options) {
    List<String> words = new ArrayList<>(List.of(name, workspace.root().toString()));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray(String[]::new));
  }
}
