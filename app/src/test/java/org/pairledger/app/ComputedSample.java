package org.pairledger.app;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Progress;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.ThreadWorkers;
import org.pairledger.transform.TransformJob;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** The sample computed from its ledgers to its scores, and what the oracle says of it. */
final class ComputedSample implements AutoCloseable {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");
  private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

  private final Connection duckdb;

  private ComputedSample(Connection duckdb) {
    this.duckdb = duckdb;
  }

  /**
   * Of the files that stand there.
   *
   * @param isThere by the path in the sample
   */
  static ComputedSample in(Path root, Predicate<String> isThere) throws Exception {
    copy(root, isThere);
    Workspace workspace = Workspace.read(root);
    Path build = workspace.warehouse().resolve("builds/sample");
    IngestJob.run(ThreadWorkers::new, workspace, build, true, Progress.SILENT);
    try (StarEngine engine = EmbeddedEngine.open(build.resolve("spill"))) {
      TransformJob.run(engine, workspace, build, Progress.SILENT);
    }
    ComputedSample sample = new ComputedSample(DriverManager.getConnection("jdbc:duckdb:"));
    sample.readStar(build.resolve("star"));
    sample.assess(workspace);
    return sample;
  }

  private static void copy(Path root, Predicate<String> isThere) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(SAMPLE.relativize(file).toString());
        if (!to.startsWith(root.resolve("warehouse"))
            && isThere.test(SAMPLE.relativize(file).toString())) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
  }

  private void readStar(Path star) throws IOException, SQLException {
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

  private void assess(Workspace workspace) throws Exception {
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));
    SortedSet<Integer> years =
        workspace.plans().stream().map(Plan::year).collect(Collectors.toCollection(TreeSet::new));
    Rulebook rules = new Rulebook(workspace, Regimes.read(workspace.root()), catalogue, AS_OF);
    rules.indicatorTables().write(duckdb, AS_OF, years);
    new AssessmentJob(rules).write(duckdb, AS_OF);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What the oracle computed without the program, a line of a file each. */
  static List<String> expected(String file) throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE.resolve("expected").resolve(file));
    return lines.subList(1, lines.size());
  }

  /** Rows as the expected files write them: commas between, nothing for null, no empty decimals. */
  List<String> rows(String sql) throws SQLException {
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

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }
}
