package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.pairledger.contract.Progress;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;

/**
 * What one run was asked for.
 *
 * @param asOf another day than the workspace's own
 * @param code which program it is
 * @param accepts whether a sealed year may move by something else than its own files
 */
public record RunRequest(
    Path folder,
    Optional<LocalDate> asOf,
    Inputs inputs,
    String code,
    Progress progress,
    boolean accepts) {

  /** Hashes the workspace as it stands. */
  public static RunRequest of(Path folder, Optional<LocalDate> asOf, Progress progress)
      throws IOException {
    Inputs inputs = Inputs.of(folder);
    Inputs asked = asOf.map(day -> inputs.with("--as-of", day.toString())).orElse(inputs);
    return new RunRequest(folder, asOf, asked, CodeVersion.current(), progress, false);
  }

  /** The same, and whatever it moves of a sealed year is taken. */
  public RunRequest accepting() {
    return new RunRequest(folder, asOf, inputs, code, progress, true);
  }

  /** The current release, when it was made from just these inputs by just this program. */
  public Optional<Manifest> alreadyPublished() throws IOException {
    return new Releases(folder.resolve("warehouse"))
        .current()
        .filter(manifest -> manifest.inputHash().equals(inputs.hash()))
        .filter(manifest -> manifest.codeVersion().equals(code));
  }
}
