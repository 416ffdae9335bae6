package org.pairledger.transform.given;

import java.util.Set;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.problem.RuleWording;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/** Files whose rows can be nobody's: their folder names a pairing that was never declared. */
final class FileProblems {

  static final Table TABLE =
      new Table(
          "file_problems",
          "文件问题",
          "one row per file whose rows are not taken",
          StagingTables.PROBLEMS.key(),
          StagingTables.PROBLEMS.fields());

  private static final String RULE = "unknown-pairing";

  private FileProblems() {}

  static Given rows(StagingManifest manifest, Set<String> pairings) {
    Given rows = new Given(TABLE);
    for (StagedFile file : manifest.files()) {
      boolean isNobodys = file.state().equals("staged") && !pairings.contains(file.pairingId());
      if (isNobodys && (file.stagedCount() > 0 || !hasOthers(manifest, file))) {
        add(rows, file);
      }
    }
    return rows;
  }

  /** Whether its rows name pairings that are declared, and are theirs. */
  private static boolean hasOthers(StagingManifest manifest, StagedFile file) {
    return manifest.files().stream()
        .anyMatch(
            other ->
                other.path().equals(file.path()) && !other.pairingId().equals(file.pairingId()));
  }

  private static void add(Given rows, StagedFile file) {
    RuleWording wording = RuleWording.of(RULE);
    rows.add(
        problemId(RULE + "|" + file.sourceFile()),
        file.sourceFile(),
        null,
        null,
        null,
        null,
        file.dataset(),
        null,
        null,
        RULE,
        wording.severity(),
        file.pairingId(),
        wording.expected(),
        wording.advice(),
        filled(wording.message(), file),
        filled(wording.english(), file));
  }

  private static String filled(String template, StagedFile file) {
    return template
        .replace("{found}", file.pairingId())
        .replace("{detail}", String.valueOf(file.stagedCount()));
  }

  /** The first 63 bits of the SHA-256 of what tells a problem apart. */
  private static long problemId(String text) {
    return Long.parseUnsignedLong(Sha256.of(text).substring(0, 16), 16) >>> 1;
  }
}
