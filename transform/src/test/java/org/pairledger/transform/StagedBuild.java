package org.pairledger.transform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.transform.table.Given;

/** A build folder with drawn staging in it, as the ingest room would leave it. */
final class StagedBuild {

  private final Path root;
  private final List<StagedFile> files = new ArrayList<>();
  private final List<StagedSubmission> submissions = new ArrayList<>();

  StagedBuild(Path root) {
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
    files.add(staged(key, pairing, 2020, dataset, rows));
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

  /** The line of a file that was read without a fault. */
  static StagedFile staged(String key, String pairing, int year, String dataset, int rows) {
    return new StagedFile(
        key,
        key.repeat(4),
        "ledgers/" + year + "/" + pairing + "/" + key + ".xlsx",
        10L,
        year,
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
        List.of());
  }

  /** Writes a drawn staging table into the batch. */
  StagedBuild staged(Table table, String drawing) throws IOException {
    return staged(Drawn.rows(table, drawing));
  }

  /** Writes a staging table into the batch. */
  StagedBuild staged(Given rows) throws IOException {
    String name = rows.table().name();
    Path batch = Files.createDirectories(root.resolve("warehouse/cache/staging/b1"));
    Path aside = root.resolve("aside-" + name);
    try (StarEngine engine = EmbeddedEngine.open(root.resolve("spill"))) {
      engine.give(rows);
      engine.write(rows.table(), "select * from " + name, aside);
    }
    Files.move(aside.resolve(name + "-0.parquet"), batch.resolve(name + ".parquet"));
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
