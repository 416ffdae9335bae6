package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Progress;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Plan;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.ThreadWorkers;
import org.pairledger.transform.TransformJob;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.indicator.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.Rulebook;

/** Holds everything that comes out of the sample against what the oracle computed without it. */
class SampleComesOutRightTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");
  private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

  @TempDir static Path root;

  private static Connection duckdb;

  @BeforeAll
  static void theSampleIsRun() throws Exception {
    copy();
    Workspace workspace = Workspace.read(root);
    Path build = workspace.warehouse().resolve("builds/sample");
    IngestJob.run(ThreadWorkers::new, workspace, build, true, Progress.SILENT);
    try (StarEngine engine = EmbeddedEngine.open(build.resolve("spill"))) {
      TransformJob.run(engine, workspace, build, Progress.SILENT);
    }
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    readStar(build.resolve("star"));
    assess(workspace);
  }

  @AfterAll
  static void theDatabaseIsClosed() throws SQLException {
    duckdb.close();
  }

  @Test
  void everyIndicatorComesOut() throws Exception {
    assertThat(
            rows(
                """
                select plan_year, pairing_id, indicator, side, as_of_date, value
                from assess.indicator_years
                """))
        .containsExactlyInAnyOrderElementsOf(expected("indicators.csv"));
  }

  @Test
  void everyTargetComesOutWithItsDatesAndStates() throws Exception {
    assertThat(
            rows(
                """
                select
                    plan_year, pairing_id, target_id, actual_value, value_at_deadline,
                    first_reached_on, status, evidence_state, self_value, verified_value
                from assess.target_results
                """))
        .containsExactlyInAnyOrderElementsOf(expected("targets.csv"));
  }

  @Test
  void everyScoreComesOut() throws Exception {
    assertThat(
            rows(
                """
                select
                    plan_year, pairing_id, scorecard, 'item', item_no, raw_points,
                    self_raw_points, verified_raw_points
                from assess.item_scores
                where raw_points is not null
                union all
                select plan_year, pairing_id, scorecard, 'category', category, points, null, null
                from assess.category_scores
                where points is not null
                union all
                select
                    plan_year, pairing_id, scorecard, 'total', '', points, self_points,
                    verified_points
                from assess.pairing_scores
                """))
        .containsExactlyInAnyOrderElementsOf(expected("scores.csv"));
  }

  @Test
  void everyVerificationComesOutWithItsGradeAndItsVeto() throws Exception {
    assertThat(
            rows(
                """
                select
                    plan_year, pairing_id, scorecard, verified_points, verified_grade,
                    veto_reason is not null
                from assess.pairing_scores
                where verified_points is not null
                """))
        .containsExactlyInAnyOrderElementsOf(expected("verified.csv"));
  }

  @Test
  void everyRowOfEveryFileIsStagedOrRefused() throws Exception {
    assertThat(
            rows(
                """
                select file_path, staged_count + refused_count, staged_count, refused_count
                from star.dim_source_files
                """))
        .containsExactlyInAnyOrderElementsOf(expected("files.csv"));
  }

  @Test
  void everyWrongCellIsFoundAndNoOther() throws Exception {
    assertThat(
            rows(
                "select file_path, sheet_name, cell_address, rule_code from"
                    + " star.fct_data_problems"))
        .containsExactlyInAnyOrderElementsOf(expected("problems.csv"));
  }

  private static void copy() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(SAMPLE.relativize(file).toString());
        if (!to.startsWith(root.resolve("warehouse"))) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
  }

  private static void readStar(Path star) throws IOException, SQLException {
    execute("create schema star");
    execute("create schema assess");
    try (Stream<Path> tables = Files.list(star)) {
      for (Path table : tables.toList()) {
        execute(
            "create table star."
                + table.getFileName()
                + " as select * from read_parquet('"
                + table
                + "/*.parquet')");
      }
    }
  }

  private static void assess(Workspace workspace) throws Exception {
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));
    SortedSet<Integer> years =
        workspace.plans().stream().map(Plan::year).collect(Collectors.toCollection(TreeSet::new));
    Rulebook rules = new Rulebook(workspace, Regimes.read(root), catalogue, AS_OF);
    rules.indicatorTables().write(duckdb, AS_OF, years);
    new AssessmentJob(rules).write(duckdb, AS_OF);
  }

  private static void execute(String sql) throws SQLException {
    try (var statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> expected(String file) throws IOException {
    List<String> lines = Files.readAllLines(root.resolve("expected").resolve(file));
    return lines.subList(1, lines.size());
  }

  /** Rows as the expected files write them: commas between, nothing for null, no empty decimals. */
  private static List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = duckdb.createStatement();
        var row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(text(row.getObject(i)));
        }
        rows.add(String.join(",", cells));
      }
    }
    return rows;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString();
  }
}
