package org.pairledger.app.run.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.app.run.inputs.CodeVersion;
import org.pairledger.app.run.inputs.Contracts;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.run.inputs.Rules;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Change;
import org.pairledger.warehouse.compare.Differences;
import org.pairledger.warehouse.release.Grounds;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.StarFiles;

/** Evaluates a release again from its own star and rules, with the program as it is now. */
public final class Recompute {

  private Recompute() {}

  /**
   * Whether a release's evaluation number follows from what its build keeps.
   *
   * @return empty when another program made it, whose own ledgers' and indicators' definitions went
   *     into the number
   */
  public static Optional<Boolean> hasItsNumber(Releases releases, Manifest manifest)
      throws IOException {
    if (!manifest.codeVersion().equals(CodeVersion.current())) {
      return Optional.empty();
    }
    String number = EvaluationNumber.of(Rulebooks.of(releases, manifest), releases.build(manifest));
    return Optional.of(number.equals(manifest.evaluation()));
  }

  /**
   * In what the program that made a release is another than this one; nothing if it is this one.
   */
  public static List<String> otherProgram(Manifest manifest) throws IOException {
    String current = CodeVersion.current();
    if (manifest.codeVersion().equals(current)) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    others.add("program " + manifest.codeVersion() + ", now " + current);
    Grounds grounds = manifest.grounds();
    if (grounds == null) {
      others.add("it did not tell the versions of its contracts");
    } else {
      others.addAll(Contracts.differing(grounds.contracts()));
    }
    return others;
  }

  /** What comes out otherwise than it was published; the same program gives nothing. */
  public static List<Change> differences(Releases releases, Manifest manifest)
      throws IOException, SQLException {
    Path build = releases.build(manifest);
    if (!Files.isDirectory(Rules.of(build))) {
      throw new CouldNotRun(
          "Cannot evaluate release " + manifest.release() + " again: its files were pruned.");
    }
    Evaluation again = new Evaluation(Rulebooks.of(releases, manifest));
    Path folder = Files.createTempDirectory("pairledger-verify");
    Path file = folder.resolve(ServedFile.NAME);
    try {
      write(again, new StarFiles(build), file);
      return Differences.between(build.resolve(ServedFile.NAME), file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static void write(Evaluation evaluation, StarFiles star, Path file)
      throws IOException, SQLException {
    try (ServedFile served = ServedFile.begin(star, file)) {
      served.lock(List.of(), List.of());
      evaluation.doubts(served.connection(), null);
      evaluation.indicators(served.connection(), null);
      evaluation.assessment(served.connection());
      evaluation.checks(served.connection());
      served.finish(false);
    }
  }
}
