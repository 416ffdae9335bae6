package org.pairledger.app.run;

import java.nio.file.Path;
import java.util.Map;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.SparkWorkers;
import org.pairledger.transform.TransformJob;
import org.pairledger.transform.engine.SparkEngine;
import org.pairledger.transform.engine.StarEngine;

/** Both stages in one Spark session; nothing else in the program names Spark. */
final class SparkRooms implements Rooms {

  private final Engine engine;
  private final Path steps;

  private SparkRooms(Engine engine, Path steps) {
    this.engine = engine;
    this.steps = steps;
  }

  static SparkRooms open(Workspace workspace, Path build) {
    return new SparkRooms(
        Engine.start(workspace.settings().spark()), build.resolve("steps").toAbsolutePath());
  }

  @Override
  public void ingest(Workspace workspace, Path build, boolean proposes, Progress progress) {
    IngestJob.run(() -> new SparkWorkers(engine.spark()), workspace, build, proposes, progress);
  }

  @Override
  public Map<String, Long> transform(Workspace workspace, Path build, Progress progress) {
    try (StarEngine star = SparkEngine.open(engine.spark(), steps)) {
      return TransformJob.run(star, workspace, build, progress);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
