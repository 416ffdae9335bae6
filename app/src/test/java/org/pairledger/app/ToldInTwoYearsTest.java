package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** 156 万元 of 2020 that the ledger of 2021 lists again: asked about until a person confirms both. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToldInTwoYearsTest {

  private static final String SUBMISSIONS = "ledgers/submissions.csv";

  @TempDir static Path folder;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void theSameMoneyInTheNextYearsLedger() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(
        "ledgers/2021/p/东县财政局资金拨付支出明细.csv",
        SmallWorkspace.ledger("560000")
            .replace("2020年资金", "2021年资金")
            .replace("2020.12.31", "2021.12.31"));
  }

  @Test
  @Order(1)
  void theRunNamesBothFilesAndTheSum() {
    CommandLineRun run = run();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.out().lines().filter(line -> line.contains("行相同")).toList())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("ledgers/2020/p/", "ledgers/2021/p/", "2 行", "1560000 元", "目前计了两次"));
  }

  @Test
  @Order(2)
  void onceBothAreConfirmedNothingIsAsked() throws IOException {
    List<String> lines = Files.readAllLines(workspace.root().resolve(SUBMISSIONS));
    workspace.write(
        SUBMISSIONS,
        lines.get(0)
            + lines.stream()
                .skip(1)
                .map(line -> "\n" + line.replaceFirst("[^,]*$", "甲"))
                .collect(Collectors.joining())
            + "\n");

    CommandLineRun run = run();

    assertThat(lines.get(0)).endsWith("confirmed_by");
    assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).doesNotContain("行相同");
  }

  private static CommandLineRun run() {
    return CommandLineRun.of("run", workspace.root().toString(), "--as-of", "2021-12-31");
  }
}
