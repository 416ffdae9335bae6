package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.run.evaluation.EvaluationNumber;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.contract.Progress;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.SparkWorkers;
import org.pairledger.ingest.staging.ThreadWorkers;
import org.pairledger.transform.TransformJob;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.SparkEngine;
import org.pairledger.transform.engine.StarEngine;

/** The sample by either engine, from its ledgers on: equal to the row, and of one number. */
class BothEnginesTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");

  @TempDir private Path folder;

  @Test
  void theSampleIsTheSameByEither() throws Exception {
    Path embedded = embedded(copy("embedded"));
    Workspace other = copy("spark");
    Files.copy(folder.resolve("embedded/secret.key"), other.root().resolve("secret.key"));
    Path spark = spark(other);

    assertThat(differences(embedded.resolve("star"), spark.resolve("star"))).isEmpty();
    assertThat(EvaluationNumber.of(Rulebooks.of(folder.resolve("spark")), spark))
        .isEqualTo(EvaluationNumber.of(Rulebooks.of(folder.resolve("embedded")), embedded));
  }

  private static Path embedded(Workspace workspace) {
    Path build = workspace.warehouse().resolve("builds/sample");
    IngestJob.run(ThreadWorkers::new, workspace, build, true, Progress.SILENT);
    try (StarEngine engine = EmbeddedEngine.open(build.resolve("spill"))) {
      TransformJob.run(engine, workspace, build, Progress.SILENT);
    }
    return build;
  }

  private static Path spark(Workspace workspace) throws IOException {
    Path build = workspace.warehouse().resolve("builds/sample");
    try (SparkSession session = session();
        StarEngine engine = SparkEngine.open(session, build.resolve("steps"))) {
      IngestJob.run(() -> new SparkWorkers(session), workspace, build, true, Progress.SILENT);
      TransformJob.run(engine, workspace, build, Progress.SILENT);
    }
    return build;
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .appName("both engines")
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .getOrCreate();
  }

  private Workspace copy(String name) throws Exception {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(SAMPLE.relativize(file).toString());
        if (!to.startsWith(root.resolve("warehouse"))) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    return Workspace.read(root);
  }

  /** Tables and columns that are not the same, whatever the order of the rows. */
  private static List<String> differences(Path one, Path other) throws SQLException {
    List<String> differences = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (Table table : StarTables.ALL) {
        String key = String.join(", ", table.key().stream().map(Field::name).toList());
        for (Field field : table.fields()) {
          String query =
              "select count(*), typeof(any_value(%s)), sum(hash(%s, %s)) from read_parquet('%%s/%s/*.parquet')"
                  .formatted(field.name(), key, field.name(), table.name());
          if (!line(statement, query.formatted(one))
              .equals(line(statement, query.formatted(other)))) {
            differences.add(table.name() + "." + field.name());
          }
        }
      }
    }
    return differences;
  }

  private static String line(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1) + " " + row.getString(2) + " " + row.getString(3);
    }
  }
}
