package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.evaluation.Recompute;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Change;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether releases are still what was published, to the byte and to the digit. */
@Command(
    name = "verify",
    description = "Hashes releases again, names damaged files; exit 1 when anything differs.")
public final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--release", paramLabel = "N", description = "This one alone.")
  private @Nullable Integer release;

  @Option(
      names = "--recompute",
      description = "Also evaluate again from the release's own star and rules, and compare.")
  private boolean recompute;

  @Override
  public Integer call() throws IOException {
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    Releases releases = new Releases(warehouse);
    releases.putRight().forEach(out()::println);
    List<String> damaged = Verification.books(warehouse);
    damaged.forEach(out()::println);
    boolean isSound = damaged.isEmpty();
    for (Manifest manifest : chosen(releases)) {
      isSound &= isSound(releases, warehouse, manifest);
    }
    return isSound ? ExitCode.DONE : ExitCode.DATA_PROBLEMS;
  }

  private boolean isSound(Releases releases, Path warehouse, Manifest manifest) throws IOException {
    if (Verification.isPruned(warehouse, manifest)) {
      out().println("release " + manifest.release() + ": pruned");
      return true;
    }
    if (!Files.isDirectory(releases.build(manifest))) {
      out().println("builds/" + manifest.build() + ": missing, and nobody pruned it");
      return false;
    }
    List<String> faults = Verification.of(warehouse, manifest);
    faults.forEach(out()::println);
    if (!faults.isEmpty()) {
      return false;
    }
    out()
        .println("release " + manifest.release() + ": " + manifest.files().size() + " files sound");
    return hasItsNumber(releases, manifest) && (!recompute || isComputedAgain(releases, manifest));
  }

  private boolean hasItsNumber(Releases releases, Manifest manifest) throws IOException {
    Optional<Boolean> follows = Recompute.hasItsNumber(releases, manifest);
    String number = "evaluation number " + manifest.evaluation();
    out()
        .println(
            "release "
                + manifest.release()
                + ": "
                + follows
                    .map(it -> number + (it ? " follows from" : " does not follow from"))
                    .map(said -> said + " its ledgers, rules and day")
                    .orElse(number + " is of another program and was not reckoned again"));
    return follows.orElse(true);
  }

  private boolean isComputedAgain(Releases releases, Manifest manifest) throws IOException {
    try {
      List<Change> changes = Recompute.differences(releases, manifest);
      changes.forEach(change -> out().println(change.line()));
      List<String> others = Recompute.otherProgram(manifest);
      out()
          .println(
              "release "
                  + manifest.release()
                  + ": evaluated again, "
                  + (changes.isEmpty() ? "every value the same" : outcome(changes, others)));
      return changes.isEmpty() || !others.isEmpty();
    } catch (SQLException e) {
      throw new CouldNotRun(
          "Cannot evaluate release " + manifest.release() + " again: " + e.getMessage(), e);
    }
  }

  /** Its files are sound: what differs is the program's doing, the same one's or another's. */
  private static String outcome(List<Change> changes, List<String> others) {
    String values = changes.size() + (changes.size() == 1 ? " value differs" : " values differ");
    return others.isEmpty()
        ? values + " though this program made it: what was published does not follow from its star"
        : values + " because another program made it: " + String.join("; ", others);
  }

  private List<Manifest> chosen(Releases releases) throws IOException {
    if (release == null) {
      return releases.all();
    }
    return List.of(
        releases
            .find(release)
            .orElseThrow(() -> new CouldNotRun("There is no sound release " + release + ".")));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
