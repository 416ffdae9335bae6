package org.pairledger.app.run.engine;

import java.nio.file.Path;
import java.util.Map;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.ThreadWorkers;
import org.pairledger.transform.TransformJob;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.StarEngine;

/** Ledgers on this machine's threads, the star by DuckDB in this process. */
final class EmbeddedRooms implements Rooms {

  private final Path spill;

  EmbeddedRooms(Path spill) {
    this.spill = spill;
  }

  @Override
  public void ingest(Workspace workspace, Path build, boolean proposes, Progress progress) {
    IngestJob.run(ThreadWorkers::new, workspace, build, proposes, progress);
  }

  @Override
  public Map<String, Long> transform(Workspace workspace, Path build, Progress progress) {
    try (StarEngine engine = EmbeddedEngine.open(spill)) {
      return TransformJob.run(engine, workspace, build, progress);
    }
  }

  @Override
  public void close() {
    // The engine lives no longer than its one stage.
  }
}
