package org.pairledger.contract.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of this build.
 *
 * @param sourceFile first 16 hex digits of its SHA-256
 * @param path inside the workspace, with {@code /}
 * @param state {@code staged}, {@code refused} (could not be read), {@code unclaimed} (no table of
 *     any known kind) or {@code duplicate} (the same bytes stand under an earlier path)
 * @param dataset the one with most rows in it
 * @param batch the folder of {@code warehouse/cache/staging} its rows stand in
 * @param rowCount staged and refused rows together
 * @param receipt what the clerk is told: totals taken, as {@code field label = sum}
 */
public record StagedFile(
    String sourceFile,
    String sha256,
    String path,
    long bytes,
    int planYear,
    String pairingId,
    String state,
    @Nullable String refusalCode,
    @Nullable String refusal,
    @Nullable String refusalEn,
    @Nullable String dataset,
    @Nullable String batch,
    @Nullable String title,
    @Nullable String reportingUnit,
    int lineCount,
    int rowCount,
    int stagedCount,
    int refusedCount,
    int problemCount,
    List<String> receipt) {

  public StagedFile {
    receipt = List.copyOf(receipt);
  }
}
