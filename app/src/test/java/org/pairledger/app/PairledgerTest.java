package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairledgerTest {

  @Test
  void aCallWithoutACommandExplainsItselfAndCouldNotRun() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: pairledger [-hvV]");
  }

  @Test
  void anUnknownCommandIsNamedOnStandardError() {
    CommandLineRun run = CommandLineRun.of("fly");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("fly");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpIsAResult() {
    CommandLineRun run = CommandLineRun.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Exit: 0 done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "evaluate", "sheet", "superset"})
  void helpOfACommandAsksForNothingElse(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: pairledger " + command);
    assertThat(run.err()).isEmpty();
  }
}
