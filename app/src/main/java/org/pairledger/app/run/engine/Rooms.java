package org.pairledger.app.run.engine;

import java.nio.file.Path;
import java.util.Map;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;

/** The stages before the release, on one of the two engines. */
public interface Rooms extends AutoCloseable {

  /** Opens those that were chosen. */
  static Rooms open(EngineChoice choice, Workspace workspace, Path build) {
    return choice.isSpark()
        ? SparkRooms.open(workspace, build)
        : new EmbeddedRooms(build.resolve("spill"));
  }

  /**
   * Ledgers to typed staging.
   *
   * @param proposes whether people's own list of submissions gets lines for what is new
   */
  void ingest(Workspace workspace, Path build, boolean proposes, Progress progress);

  /** Staging to star; rows by table, as they were counted while they were written. */
  Map<String, Long> transform(Workspace workspace, Path build, Progress progress);

  @Override
  void close();
}
