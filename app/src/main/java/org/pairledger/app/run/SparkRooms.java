package org.pairledger.app.run;

import java.nio.file.Path;
import java.util.Map;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.transform.TransformJob;

/** The stages that need Spark, in one session; nothing else in the program names the engine. */
final class SparkRooms implements AutoCloseable {

  private final Engine engine;

  private SparkRooms(Engine engine) {
    this.engine = engine;
  }

  static SparkRooms open(Workspace workspace) {
    return new SparkRooms(Engine.start(workspace.settings().spark()));
  }

  /** Ledgers to typed staging. */
  void ingest(Workspace workspace, Path build, Progress progress) {
    IngestJob.run(engine::spark, workspace, build, progress);
  }

  /** The same, and people's own files stay as they are. */
  void rehearseIngest(Workspace workspace, Path build, Progress progress) {
    var staged = IngestJob.rehearse(engine::spark, workspace, build, progress);
    progress.done(staged.files().size(), staged.files().size() + " files");
  }

  /** Staging to star; rows by table, as they were counted while they were written. */
  Map<String, Long> transform(Workspace workspace, Path build, Progress progress) {
    return TransformJob.run(engine.spark(), workspace, build, progress);
  }

  @Override
  public void close() {
    engine.close();
  }
}
