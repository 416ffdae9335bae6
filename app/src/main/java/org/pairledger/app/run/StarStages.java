package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.engine.EngineChoice;
import org.pairledger.app.run.engine.Rooms;
import org.pairledger.app.run.same.SameStar;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.release.Manifest;

/** How a build comes by its star: taken from a release that has the same, or read anew. */
final class StarStages implements AutoCloseable {

  private final Workspace workspace;
  private final Path build;
  private final EngineChoice choice;
  private final Progress progress;

  private Map<String, Long> written = Map.of();
  private @Nullable Rooms rooms;
  private String engine = "";

  StarStages(Workspace workspace, Path build, EngineChoice choice, Progress progress) {
    this.workspace = workspace;
    this.choice = choice;
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
    engine = release.engine() == null ? "" : release.engine();
  }

  /** From the ledgers, whose proposals are written down. */
  List<Stage> built() {
    return built(true);
  }

  /** The same, and no file that people keep is touched. */
  List<Stage> rehearsed() {
    return built(false);
  }

  private List<Stage> built(boolean proposes) {
    return List.of(
        new Stage("engine", this::open),
        new Stage("ingest", () -> rooms().ingest(workspace, build, proposes, progress)),
        new Stage("star", () -> written = rooms().transform(workspace, build, progress)));
  }

  private void open() {
    progress.done(0, choice.engine() + ": " + choice.why());
    engine = choice.engine();
    rooms = Rooms.open(choice, workspace, build);
  }

  /** Which engine would compute the star, if it were read anew. */
  String chosen() {
    return choice.engine();
  }

  /** Which engine computed the star. */
  String engine() {
    return engine;
  }

  /** Rows by table, as they were counted while they were written. */
  Map<String, Long> written() {
    return written;
  }

  private Rooms rooms() {
    return Objects.requireNonNull(rooms);
  }

  @Override
  public void close() {
    if (rooms != null) {
      rooms.close();
    }
  }
}
