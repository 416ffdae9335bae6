package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.warehouse.indicator.Rulebook;

/** Whatever is said of a release is said by its own rules, not by those the workspace has today. */
class ReleaseRulesTest {

  @TempDir private Path folder;

  private SmallWorkspace workspace;

  @BeforeEach
  void aReleaseWhoseWorkspaceWentOn() throws IOException {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    assertThat(run("run").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anIndicatorIsExplainedAsItWasDefinedThen() throws IOException {
    String before = run("explain", "FND-01", "--pairing", "p", "--year", "2020").out();
    workspace.write(
        "catalogue/indicators/FND-01.sql",
        packed("FND-01")
            .replace("from star.fct_fund_flows", "from star.fct_fund_flows where false"));

    String after = run("explain", "FND-01", "--pairing", "p", "--year", "2020").out();

    assertThat(before).contains("合计 1560000 元");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void anAssumptionLeavesTheOtherRulesAsTheyWere() throws IOException {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    Path out = folder.resolve("pages");

    run("evaluate", "--year", "2020", "--as-of", "2020-06-30", "--out", out.toString());

    assertThat(page(out)).contains("260").doesNotContain("312");
  }

  @Test
  void aDecisionOnOneRowIsReadAgainFromTheRelease() throws IOException {
    String fact =
        TestQuery.rows(
                workspace.root(),
                "select fact_id from star.fct_fund_flows where amount_yuan = 560000")
            .get(0);
    workspace.write(
        "judgements/2020/p.csv",
        "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on\n"
            + "核查,fact,FND-01:"
            + fact
            + ",500000,,,其中6万元为上年结转,核查1号,核查组,2021-01-05\n");
    assertThat(run("run").code()).isEqualTo(ExitCode.DONE);

    CommandLineRun explain = run("explain", "T3.1", "--pairing", "p", "--year", "2020");

    assertThat(explain.code()).as(explain.err()).isEqualTo(ExitCode.DONE);
    assertThat(explain.out()).contains("其中6万元为上年结转");
    CommandLineRun verify = run("verify", "--recompute");
    assertThat(verify.code()).as(verify.err()).isEqualTo(ExitCode.DONE);
  }

  private CommandLineRun run(String command, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(command, workspace.root().toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static String packed(String code) throws IOException {
    String path = "/pairledger/indicators/" + code + ".sql";
    try (InputStream in = Rulebook.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String page(Path folder) throws IOException {
    StringBuilder pages = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
        pages.append(Files.readString(file));
      }
    }
    return pages.toString();
  }
}
