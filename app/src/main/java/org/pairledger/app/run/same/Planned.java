package org.pairledger.app.run.same;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.inputs.Inputs;
import org.pairledger.app.run.inputs.Secret;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.submission.SubmissionLines;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.submission.SubmissionsFile;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.PlannedBuild;
import org.pairledger.warehouse.release.ReleaseDraft;
import org.pairledger.warehouse.release.WarehouseLock;

/** What the last plan built, and whether a run would build just that. */
public final class Planned {

  private final Workspace workspace;
  private final WarehouseLock lock;
  private final PlannedBuild kept;
  private @Nullable Manifest taken;

  public Planned(Workspace workspace, WarehouseLock lock) {
    this.workspace = workspace;
    this.lock = lock;
    this.kept = new PlannedBuild(workspace.warehouse());
  }

  /**
   * Whether a run would make it again: from the same inputs after the same release by the same
   * program, engine and secret; and every file of it is as the plan left it.
   */
  public boolean isThatOf(
      int release, Optional<Manifest> parent, Inputs inputs, String code, String engine)
      throws IOException {
    Manifest planned = kept.manifest().orElse(null);
    return planned != null
        && planned.grounds() != null
        && planned.release() == release
        && Optional.ofNullable(planned.parent()).equals(parent.map(Manifest::release))
        && planned.inputHash().equals(inputs.hash())
        && planned.codeVersion().equals(code)
        && engine.equals(planned.engine())
        && planned.grounds().secret().equals(Secret.fingerprint(workspace).orElse(""))
        && kept.isWhole(planned);
  }

  /** Makes it the build of this run, with the lines that the plan only proposed. */
  public void take(Path build) throws IOException {
    taken = kept.manifest().orElseThrow();
    kept.moveTo(lock, build);
    SubmissionsFile.append(
        workspace.root(), SubmissionLines.read(kept.proposals(), new FaultList()));
  }

  /** What its release says of itself, if it was taken. */
  public Optional<ReleaseDraft> draft(Inputs whole) {
    return Optional.ofNullable(taken)
        .map(
            planned ->
                new ReleaseDraft(
                    planned.build(),
                    planned.asOf(),
                    planned.evaluation(),
                    whole.hash(),
                    whole.catalogueHash(),
                    planned.codeVersion(),
                    String.valueOf(planned.engine()),
                    new TreeMap<>(whole.files()),
                    planned.tables(),
                    planned.served(),
                    Objects.requireNonNull(planned.grounds())));
  }

  /** Makes room for another one, and puts its proposals aside, which are no part of a release. */
  public void begin(Path build) throws IOException {
    kept.begin(lock, build.resolve(IngestJob.PROPOSALS));
  }

  /** Keeps a finished build. */
  public void keep(Path build, ReleaseDraft draft, int release, Manifest parent)
      throws IOException {
    kept.keep(lock, build, draft, release, parent.release());
  }

  /** What is published is nobody's plan any more. */
  public void forget() throws IOException {
    kept.forget(lock);
  }
}
