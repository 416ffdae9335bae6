package org.pairledger.transform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.engine.StarEngine;

/**
 * The staging of a build as an engine finds it: the files of its batches, without the rows that an
 * earlier reading or a file that is gone has left in them.
 */
final class StagedTables {

  private static final String WHOLE = "_whole";

  private final StarEngine engine;
  private final StagingManifest staging;
  private final Path batches;
  private final Path build;

  StagedTables(StarEngine engine, StagingManifest staging, Path batches, Path build) {
    this.engine = engine;
    this.staging = staging;
    this.batches = batches;
    this.build = build;
  }

  /** A staging table under a name. */
  void found(String name, Table table) {
    List<Path> whole = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String batch : staging.batches()) {
      Path file = batches.resolve(batch).resolve(table.name() + ".parquet");
      List<String> keys = staging.parts().get(batch);
      if (!Files.isRegularFile(file)) {
        continue;
      }
      if (keys == null) {
        whole.add(file);
      } else {
        String part = name + "_" + batch;
        engine.found(part, table, List.of(file));
        parts.add("select * from " + part + " where " + isOneOf(keys));
      }
    }
    Path ofBuild = build.resolve(StagingManifest.PROBLEMS_FILE_NAME);
    if (table.equals(StagingTables.PROBLEMS) && Files.isRegularFile(ofBuild)) {
      whole.add(ofBuild);
    }
    if (parts.isEmpty()) {
      engine.found(name, table, whole);
    } else {
      engine.found(name + WHOLE, table, whole);
      parts.add("select * from " + name + WHOLE);
      engine.view(name, String.join(" union all ", parts));
    }
  }

  private static String isOneOf(List<String> keys) {
    return keys.stream()
        .map(key -> "'" + key + "'")
        .collect(Collectors.joining(", ", StagingTables.FILE.name() + " in (", ")"));
  }
}
