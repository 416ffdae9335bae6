package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** Whatever is wrong with the files people keep is told in one go, each fault in one line. */
class FaultsOfAWorkspaceTest {

  private static final Path GOOD =
      Path.of(System.getProperty("pairledger.root"), "app/src/test/resources/other-workspace");
  private static final String PLAN = "plans/2021/gongshu-wangcang/";

  @TempDir private Path root;

  @BeforeEach
  void aGoodWorkspace() throws IOException {
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(GOOD.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void faultsOfShapeAndFaultsOfMeaningAreToldTogether() throws IOException {
    edit(PLAN + "targets.csv", ">=,450,万元", ">=,450,亩");
    edit(PLAN + "targets.csv", "CON-01,", "CON-09,");
    edit(PLAN + "targets.csv", "people=all", "people=everyone");
    edit(PLAN + "targets.csv", "T4.1,4.1,", "T4.1,5.9,");
    edit(PLAN + "obligations.csv", "DS31,R", "DS77,R");
    edit("judgements/2021/gongshu-wangcang.csv", "target,T3.2", "line,9.9");

    CommandLineRun run = CommandLineRun.of("run", root.toString());

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err().lines().filter(line -> line.startsWith("    ")))
        .hasSize(6)
        .contains("    " + PLAN + "targets.csv 第9行 item：“5.9”，不是 items.csv 里的事项");
    assertThat(run.err().lines().filter(line -> !line.startsWith("    ")))
        .containsExactlyInAnyOrder(
            "Cannot start: the workspace's own files have 6 faults.",
            PLAN + "targets.csv:9 item: found '5.9', must be an item of items.csv",
            PLAN
                + "obligations.csv dataset: found 'DS77', is no kind of ledger of the catalogue"
                + " (obligation B8)",
            PLAN
                + "targets.csv:10 indicator: found 'CON-09', is no indicator of the catalogue;"
                + " nearest are [CON-01, CON-02, FND-09, IND-09, LAB-09]",
            PLAN + "targets.csv:6 unit: found '亩', allowed are 元, 万元, 亿元 for FND-01",
            PLAN + "targets.csv:12 params: found 'people=everyone', allowed are [poor, all]",
            "judgements/2021/gongshu-wangcang.csv ref: found '9.9', must be an item or a line:"
                + " [1.1, 1.2, 2.1, 3.1, 3.2, 4.1, 4.2, 4.3, 5.1, donations]");
  }

  @Test
  void rulesAndCatalogueAreHeldToTheSame() throws IOException {
    edit("regimes/2021.yaml", "组织领导: 10,", "组织领导: 15,");
    edit("catalogue/datasets/DS31.yaml", "type: decimal", "type: area");
    edit("catalogue/indicators/CON-01.sql", "measure: sum", "measure: total");
    Files.move(
        root.resolve("catalogue/datasets/DS07.yaml"), root.resolve("catalogue/datasets/DS07.yml"));

    CommandLineRun run = CommandLineRun.of("run", root.toString());

    assertThat(run.err())
        .contains("regimes/2021.yaml:18 scorecards.plan_completion.category_weights: found '105'")
        .contains("catalogue/datasets/DS31.yaml:8 type: found 'area', allowed are [text, ")
        .contains("catalogue/datasets/DS07.yml: the name must end with .yaml")
        .contains("catalogue/indicators/CON-01.sql:7: measure: 'total' is not one of");
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = root.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
