package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.release.Manifest;

/** How a build comes by its star: taken from a release that has the same, or read anew. */
final class StarStages implements AutoCloseable {

  private final Workspace workspace;
  private final Path build;
  private final Progress progress;

  private Map<String, Long> written = Map.of();
  private @Nullable SparkRooms spark;

  StarStages(Workspace workspace, Path build, Progress progress) {
    this.workspace = workspace;
    this.build = build;
    this.progress = progress;
  }

  /** From a release whose star would come out the same; no engine starts. */
  List<Stage> taken(Manifest release, Path from) {
    return List.of(new Stage("star of release " + release.release(), () -> take(release, from)));
  }

  private void take(Manifest release, Path from) throws IOException {
    SameStar.link(release, from, build);
    written = release.rows();
  }

  /** From the ledgers, whose proposals are written down. */
  List<Stage> built() {
    return built(() -> engine().ingest(workspace, build, progress));
  }

  /** The same, and no file that people keep is touched. */
  List<Stage> rehearsed() {
    return built(() -> engine().rehearseIngest(workspace, build, progress));
  }

  private List<Stage> built(Stage.Work ingest) {
    return List.of(
        new Stage("start the engine", () -> spark = SparkRooms.open(workspace)),
        new Stage("ingest", ingest),
        new Stage("star", () -> written = engine().transform(workspace, build, progress)));
  }

  /** Rows by table, as they were counted while they were written. */
  Map<String, Long> written() {
    return written;
  }

  private SparkRooms engine() {
    return Objects.requireNonNull(spark);
  }

  @Override
  public void close() {
    if (spark != null) {
      spark.close();
    }
  }
}
