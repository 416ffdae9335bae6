package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.app.run.evaluation.Evaluation;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FctEmploymentSpells;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.ReleaseRow;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.StarFiles;

/**
 * Makes the served file of a published workspace anew with as many jobs as one likes: each of its
 * jobs is told again and again of other persons, everything after the star is computed as in a run.
 */
public final class ScaledRelease {

  private static final Table SPELLS = FctEmploymentSpells.TABLE;

  /** What tells one copy of a job from another. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "fact_id", "cast(hash(fact_id, copy) >> 2 as bigint)",
          "person_key", "cast(hash(person_key, copy) >> 2 as bigint)",
          "household_key", "cast(hash(household_key, copy // 2) >> 2 as bigint)",
          "started_on", "started_on + cast(copy % 28 as integer)");

  private final StarFiles source;
  private final Path folder;

  private ScaledRelease(StarFiles source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /** Arguments: the published workspace, a new folder, and how many jobs. */
  public static void main(String[] args) throws IOException, SQLException {
    Releases releases = new Releases(Path.of(args[0]).resolve("warehouse"));
    Manifest manifest = releases.required();
    Path build = releases.build(manifest);
    Path folder = Files.createDirectories(Path.of(args[1]));
    long begun = System.nanoTime();
    new ScaledRelease(new StarFiles(build), folder).star(Long.parseLong(args[2]));
    Evaluation evaluation = new Evaluation(Rulebooks.of(releases, manifest));
    serve(evaluation, new StarFiles(folder), folder.resolve(ServedFile.NAME));
    System.out.printf("%.0f s%n", (System.nanoTime() - begun) / 1e9);
  }

  /** Links every table but the jobs', which are written anew. */
  private void star(long rows) throws IOException, SQLException {
    for (Table table : StarTables.ALL) {
      Path goal = Files.createDirectories(folder.resolve("star").resolve(table.name()));
      for (Path file : table.equals(SPELLS) ? List.<Path>of() : source.of(table)) {
        Files.createLink(goal.resolve(file.getFileName()), file);
      }
    }
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("create table jobs as " + source.select(SPELLS));
      statement.execute(copies(rows));
      try (ResultSet count = statement.executeQuery("select count(*) from jobs")) {
        count.next();
        System.out.printf("%,d jobs from %,d%n", rows, count.getLong(1));
      }
    }
  }

  private String copies(long rows) {
    String columns =
        SPELLS.fields().stream()
            .map(Field::name)
            .map(name -> OTHERWISE.getOrDefault(name, name) + " as " + name)
            .collect(Collectors.joining(", "));
    return """
    copy (
        select %s
        from range((select ceil(%d / count(*))::bigint from jobs)) as copies (copy)
        cross join jobs
        limit %d
    ) to '%s' (format parquet, compression zstd)
    """
        .formatted(columns, rows, rows, folder.resolve("star/" + SPELLS.name() + "/jobs.parquet"));
  }

  private static void serve(Evaluation evaluation, StarFiles star, Path file)
      throws IOException, SQLException {
    try (ServedFile served = ServedFile.begin(star, file)) {
      Connection duckdb = served.connection();
      evaluation.indicators(duckdb, null);
      evaluation.assessment(duckdb);
      evaluation.checks(duckdb);
      String none = "0".repeat(64);
      new ReleaseRow(
              1,
              "scaled",
              null,
              evaluation.rules().asOf(),
              none,
              none,
              "scaled",
              "scaled",
              false,
              List.of())
          .write(duckdb);
      evaluation.views(duckdb);
      served.finish(false);
    }
  }
}
