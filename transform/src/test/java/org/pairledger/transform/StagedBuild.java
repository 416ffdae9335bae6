package org.pairledger.transform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.table.Table;

/** A build folder with drawn staging in it, as the ingest room would leave it. */
final class StagedBuild {

  private final SparkSession spark;
  private final Path root;
  private final List<StagedFile> files = new ArrayList<>();
  private final List<StagedSubmission> submissions = new ArrayList<>();

  StagedBuild(SparkSession spark, Path root) {
    this.spark = spark;
    this.root = root;
  }

  StagedBuild file(String key, String pairing, String side, String dataset, int rows) {
    return file(key, pairing, side, dataset, rows, LocalDate.of(2020, 7, 5), null);
  }

  StagedBuild file(
      String key,
      String pairing,
      String side,
      String dataset,
      int rows,
      @Nullable LocalDate received,
      @Nullable LocalDate periodTo) {
    files.add(
        new StagedFile(
            key,
            key.repeat(4),
            "ledgers/2020/" + pairing + "/" + key + ".xlsx",
            10L,
            2020,
            pairing,
            "staged",
            null,
            null,
            null,
            dataset,
            "b1",
            null,
            null,
            rows,
            rows,
            rows,
            0,
            0,
            StagedFile.Cells.NONE,
            List.of()));
    submissions.add(
        new StagedSubmission(
            key,
            dataset,
            received,
            side,
            "龙州县人力资源和社会保障局",
            null,
            null,
            periodTo,
            "snapshot",
            null,
            null,
            received == null ? LocalDate.of(2020, 1, 1) : received,
            null,
            null,
            rows,
            0));
    return this;
  }

  /** Writes a drawn staging table into the batch. */
  StagedBuild staged(Table table, String drawing) throws IOException {
    Path batch = Files.createDirectories(root.resolve("warehouse/cache/staging/b1"));
    Path aside = root.resolve("aside-" + table.name());
    new Drawn(spark).table(table, drawing).get(table).coalesce(1).write().parquet(aside.toString());
    try (Stream<Path> parts = Files.list(aside)) {
      Path part =
          parts.filter(path -> path.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, batch.resolve(table.name() + ".parquet"));
    }
    return this;
  }

  StagingManifest manifest() {
    return new StagingManifest(files, submissions, List.of("b1"));
  }

  /** The build folder, with the manifest in it. */
  Path build(String name) throws IOException {
    Files.createDirectories(root.resolve("warehouse/cache/staging/b1"));
    Path build = Files.createDirectories(root.resolve("warehouse/builds").resolve(name));
    manifest().write(build);
    return build;
  }
}
