package org.pairledger.transform;

import java.util.Set;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;

/** Files whose rows can be nobody's: their folder names a pairing that was never declared. */
final class FileProblems {

  static final Table TABLE =
      new Table(
          "file_problems",
          "文件问题",
          "one row per file whose rows are not taken",
          StagingTables.PROBLEMS.key(),
          StagingTables.PROBLEMS.fields());

  private static final String RULE = "UNKNOWN_PAIRING";

  private FileProblems() {}

  static Given rows(StagingManifest manifest, Set<String> pairings) {
    Given rows = new Given(TABLE);
    for (StagedFile file : manifest.files()) {
      if (file.state().equals("staged") && !pairings.contains(file.pairingId())) {
        add(rows, file);
      }
    }
    return rows;
  }

  private static void add(Given rows, StagedFile file) {
    String taken = file.stagedCount() + " 行";
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
        "fatal",
        file.pairingId(),
        "pairings.csv 中的结对编号",
        "请把文件移到所属结对的文件夹，或在 pairings.csv 中登记该结对",
        "文件夹“" + file.pairingId() + "”不是已登记的结对，文件中的 " + taken + "未采用",
        "The folder '"
            + file.pairingId()
            + "' is no declared pairing; the "
            + file.stagedCount()
            + " rows of this file were not taken");
  }

  /** The first 63 bits of the SHA-256 of what tells a problem apart. */
  private static long problemId(String text) {
    return Long.parseUnsignedLong(Sha256.of(text).substring(0, 16), 16) >>> 1;
  }
}
