package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairledger.app.run.inputs.CodeVersion;
import org.pairledger.app.run.inputs.Inputs;
import org.pairledger.contract.Progress;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;

/**
 * What one run was asked for.
 *
 * @param asOf another day than the workspace's own
 * @param engine which engine was asked for, before what the workspace says
 * @param code which program it is
 * @param isStrict whether nothing is published while something is doubted
 * @param accepts whether a sealed year may move by something else than its own files
 * @param isOfNewSecret whether every person may get another key
 */
public record RunRequest(
    Path folder,
    Optional<LocalDate> asOf,
    Inputs inputs,
    Optional<String> engine,
    String code,
    Progress progress,
    boolean isStrict,
    boolean accepts,
    boolean isOfNewSecret) {

  /** Hashes the workspace as it stands. */
  public static RunRequest of(Path folder, Optional<LocalDate> asOf, Progress progress)
      throws IOException {
    String code = CodeVersion.current();
    Inputs inputs = Inputs.of(folder, shown(folder, code));
    Inputs asked = asOf.map(day -> inputs.with("--as-of", day.toString())).orElse(inputs);
    return new RunRequest(
        folder, asOf, asked, Optional.empty(), code, progress, false, false, false);
  }

  /** What this program has shown of paths before. */
  private static Set<String> shown(Path folder, String code) throws IOException {
    return new Releases(folder.resolve("warehouse"))
        .current()
        .filter(release -> release.codeVersion().equals(code))
        .map(release -> release.inputs().keySet())
        .orElse(Set.of());
  }

  /** The same; nothing is published while something is doubted. */
  public RunRequest strict(boolean strict) {
    return new RunRequest(
        folder, asOf, inputs, engine, code, progress, strict, accepts, isOfNewSecret);
  }

  /** The same; whatever it moves of a sealed year may be taken. */
  public RunRequest accepting(boolean accept) {
    return new RunRequest(
        folder, asOf, inputs, engine, code, progress, isStrict, accept, isOfNewSecret);
  }

  /** The same by this engine, whatever the workspace says; none is as it says. */
  public RunRequest by(Optional<String> asked) {
    return new RunRequest(
        folder, asOf, inputs, asked, code, progress, isStrict, accepts, isOfNewSecret);
  }

  /** The same; the secret may be another than before. */
  public RunRequest withNewSecret(boolean isNew) {
    return new RunRequest(folder, asOf, inputs, engine, code, progress, isStrict, accepts, isNew);
  }

  /** The current release, when it was made from just these inputs by just this program. */
  public Optional<Manifest> alreadyPublished() throws IOException {
    return new Releases(folder.resolve("warehouse"))
        .current()
        .filter(manifest -> manifest.inputHash().equals(inputs.hash()))
        .filter(manifest -> manifest.codeVersion().equals(code));
  }

  /** What of the current release is damaged and cannot be healed. */
  public List<String> damage() throws IOException {
    Releases releases = new Releases(folder.resolve("warehouse"));
    Optional<Manifest> current = releases.current();
    return current.isEmpty() ? List.of() : releases.damage(current.get());
  }
}
