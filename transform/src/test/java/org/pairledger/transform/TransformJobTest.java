package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Progress;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FctDataProblems;
import org.pairledger.contract.star.fact.FctFundFlows;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.transform.table.ContractViolation;

/** From a build's staging to every table of the star. */
class TransformJobTest {

  private static final String FLOWS =
      """
      source_file | flow_date  | stage       | budget_level | amount_yuan | project_name
      f1          | 2020-03-02 | transferred | county       | 2000000.00  | 牛舍
      f1          | 2020-03-01 | transferred | county       | 600000.00   |
      f2          | 2020-03-03 | arrived     | county       | 2600000.00  |
      gone        | 2020-03-03 | arrived     | county       | 1.00        |
      lost        | 2020-03-04 | arrived     | county       | 5.00        |
      """;

  @TempDir private Path root;

  @Test
  void everyTableIsWrittenAndTheRowsOfThisBuildAloneAreInIt() throws IOException {
    Path build = build().build("a");

    run(build);

    assertThat(folders(build))
        .containsExactlyElementsOf(StarTables.ALL.stream().map(t -> t.name()).sorted().toList());
    assertThat(read(build, FctFundFlows.TABLE.name(), "amount_yuan", "known_from"))
        .containsExactly(
            "2000000.00 | 2020-07-05", "2600000.00 | 2020-07-05", "600000.00 | 2020-07-05");
  }

  @Test
  void ofABatchThatCountsInPartTheOtherRowsAreNotRead() throws IOException {
    Path build = build().build("a");
    StagingManifest all = StagingManifest.read(build);
    new StagingManifest(
            all.files(),
            all.submissions(),
            all.batches(),
            new TreeMap<>(Map.of("b1", List.of("f1"))))
        .write(build);

    assertThatThrownBy(() -> run(build))
        .isInstanceOf(ContractViolation.class)
        .hasMessageContaining("3 rows of [fund_flow] came in, 2 went out");
  }

  @Test
  void rowsAreSortedByPairingAndDate() throws IOException {
    Path build = build().build("a");

    run(build);

    assertThat(parquet(build, FctFundFlows.TABLE.name(), "flow_date"))
        .extracting(row -> String.valueOf(row[0]))
        .containsExactly("2020-03-01", "2020-03-02", "2020-03-03");
  }

  @Test
  void aFileOfAnUndeclaredPairingIsAProblemAndItsRowsAreNoFacts() throws IOException {
    Path build = build().build("a");

    run(build);

    assertThat(read(build, FctDataProblems.TABLE.name(), "rule_code", "message", "plan_year"))
        .containsExactly("unknown-pairing | 文件夹“nobody”不是已登记的结对，文件中的 1 行未采用 | 2020");
  }

  @Test
  void aTownshipNobodyListedIsAProblemAtItsCellAndTheRowStays() throws IOException {
    Path build =
        new StagedBuild(root)
            .file("f3", Workspaces.PAIR, "R", "DS11", 2)
            .staged(
                Drawn.ledger("workshop"),
                """
                source_file | township | workshop_name | recognised_on
                f3          | 无名乡   | 甲            | 2020-01-01
                f3          | 无名乡   | 乙            | 2020-01-01
                """)
            .staged(
                StagingTables.COLUMNS,
                """
                source_file | source_sheet | source_table | sheet_name | dataset | field_name | column_letter | column_heading
                f3          | 0            | 0            | 车间       | DS11    | township   | B             | 乡镇
                """)
            .build("a");

    run(build);

    assertThat(
            read(
                build,
                FctDataProblems.TABLE.name(),
                "cell_address",
                "sheet_name",
                "message",
                "owner"))
        .containsExactly("B5 | 车间 | “无名乡”不在受援方的乡镇名单内，2 行未能归入乡镇 | 龙州县人力资源和社会保障局");
    assertThat(read(build, "fct_workshops", "township_code")).containsExactly("null", "null");
  }

  @Test
  void aWorkPlaceThatIsNowhereIsAProblemWithTheRowsItLeavesOut() throws IOException {
    Path build =
        new StagedBuild(root)
            .file("f3", Workspaces.PAIR, "R", "DS09", 3)
            .staged(
                Drawn.ledger("employment_spell"),
                """
                source_file | work_province | work_city | started_on
                f3          | 广东省        | 江门市    | 2020-01-01
                f3          | 广东某园      |           | 2020-01-01
                f3          | 广东某园      |           | 2020-01-02
                """)
            .staged(
                StagingTables.COLUMNS,
                """
                source_file | source_sheet | source_table | sheet_name | dataset | field_name    | column_letter | column_heading
                f3          | 0            | 0            | 务工       | DS09    | work_province | H             | 务工地点/省
                """)
            .build("a");

    run(build);

    assertThat(read(build, FctDataProblems.TABLE.name(), "cell_address", "message"))
        .containsExactly("H6 | 务工地点“广东某园”未能对应到省、市、县，2 行不能判断去向，按去向统计的指标不计这些行");
  }

  @Test
  void runningTwiceChangesNoByte() throws IOException {
    StagedBuild staged = build();
    Path first = staged.build("a");
    Path second = staged.build("b");

    run(first);
    run(second);

    assertThat(bytes(first)).isEqualTo(bytes(second)).hasSizeGreaterThanOrEqualTo(32);
  }

  @Test
  void aRowThatVanishedStopsTheBuild() throws IOException {
    Path build = build().file("f4", Workspaces.PAIR, "D", "DS07", 2).build("a");

    assertThatThrownBy(() -> run(build))
        .isInstanceOf(ContractViolation.class)
        .hasMessage(
            "Cannot publish fct_fund_flows: 5 rows of [fund_flow] came in, 3 went out and 0 were"
                + " left out");
  }

  @Test
  void aBuildWithoutStagingSaysSo() {
    assertThatThrownBy(() -> run(root))
        .isInstanceOf(CouldNotRun.class)
        .hasMessage("Cannot read " + root.resolve("staging.json"));
  }

  private StagedBuild build() throws IOException {
    return new StagedBuild(root)
        .file("f1", Workspaces.PAIR, "D", "DS07", 2)
        .file("f2", Workspaces.PAIR, "R", "DS07", 1)
        .file("lost", "nobody", "R", "DS07", 1)
        .staged(Drawn.ledger("fund_flow"), FLOWS);
  }

  private void run(Path build) {
    Workspace workspace = Workspaces.of(root, LocalDate.of(2020, 12, 31));
    try (StarEngine engine = EmbeddedEngine.open(root.resolve("spill"))) {
      TransformJob.run(engine, workspace, build, Progress.SILENT);
    }
  }

  private static List<String> folders(Path build) throws IOException {
    try (Stream<Path> tables = Files.list(build.resolve("star"))) {
      return tables.map(table -> table.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> bytes(Path build) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(build.resolve("star"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(build.relativize(file).toString(), Sha256.of(file));
      }
    }
    return bytes;
  }

  private static List<String> read(Path build, String table, String... columns) {
    return Drawn.lines(parquet(build, table, columns));
  }

  private static List<@Nullable Object[]> parquet(Path build, String table, String... columns) {
    try (StarEngine engine = EmbeddedEngine.open(build.resolve("spill"))) {
      return engine.rows(
          "select %s from read_parquet('%s/*.parquet')"
              .formatted(String.join(", ", columns), build.resolve("star").resolve(table)));
    }
  }
}
