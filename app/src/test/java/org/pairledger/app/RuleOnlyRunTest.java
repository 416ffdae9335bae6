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

/** Where only rules changed, a run takes the star of the release before it. */
class RuleOnlyRunTest {

  @TempDir private Path folder;

  private SmallWorkspace workspace;

  @BeforeEach
  void aReleaseAndAnotherTarget() throws IOException {
    workspace = SmallWorkspace.at(folder);
    run();
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
  }

  @Test
  void aRuleIsPublishedWithoutTheEngineOverTheSameRows() throws IOException {
    CommandLineRun run = run();

    assertThat(run.err()).contains("star of release 1").doesNotContain("ingest");
    assertThat(run.out()).contains("rows      2 in = 2 staged + 0 refused");
    assertThat(points()).contains("plan_completion,50.00");
    assertThat(CommandLineRun.of("owed", folder.toString()).out()).contains("资金拨付支出明细.csv");
    CommandLineRun verify = CommandLineRun.of("verify", folder.toString());
    assertThat(verify.code()).isEqualTo(ExitCode.DONE);
    assertThat(verify.out())
        .contains("release 2: evaluation number")
        .contains("follows from its ledgers, rules and day");
    List<Path> stars = stars();
    assertThat(stars).hasSize(2);
    assertThat(Files.isSameFile(stars.get(0), stars.get(1))).isTrue();
  }

  @Test
  void anEarlierReleaseAnswersAsItWasPublished() {
    run();

    assertThat(points()).contains("plan_completion,50.00");
    assertThat(points("--release", "1")).contains("plan_completion,60.00");
    CommandLineRun none =
        CommandLineRun.of("query", folder.toString(), "select 1", "--release", "9");
    assertThat(none.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(none.err()).contains("There is no release 9.");
  }

  @Test
  void aDamagedStarIsNotTaken() throws IOException {
    Files.writeString(stars().get(0), "damaged");

    assertThat(run().err()).contains("ingest");
    assertThat(points()).contains("plan_completion,50.00");
  }

  @Test
  void anotherLedgerIsRead() throws IOException {
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("2120000"));

    assertThat(run().err()).contains("ingest");
    assertThat(points()).contains("plan_completion,100.00");
  }

  /** The fund flows of each release, the oldest first. */
  private List<Path> stars() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("warehouse/builds"))) {
      return files
          .filter(file -> file.toString().matches(".*fct_fund_flows.*\\.parquet"))
          .sorted()
          .toList();
    }
  }

  private CommandLineRun run() {
    CommandLineRun run = CommandLineRun.of("run", folder.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    return run;
  }

  private String points(String... more) {
    List<String> query =
        new ArrayList<>(
            List.of(
                "query",
                folder.toString(),
                "--format",
                "csv",
                "select scorecard, points from assess.pairing_scores order by all"));
    query.addAll(List.of(more));
    return CommandLineRun.of(query.toArray(String[]::new)).out();
  }
}
