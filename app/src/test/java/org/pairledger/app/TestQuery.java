package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** What {@code query} answers, as a test compares it. */
public final class TestQuery {

  private TestQuery() {}

  /** Rows as csv without the heading, numbers without idle zeros. */
  public static List<String> rows(Path workspace, String sql) {
    CommandLineRun answer =
        CommandLineRun.of("query", workspace.toString(), sql, "--format", "csv");
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer
        .out()
        .lines()
        .skip(1)
        .map(line -> line.replaceAll("(\\.\\d*?)0+(?=,|$)", "$1").replaceAll("\\.(?=,|$)", ""))
        .toList();
  }
}
