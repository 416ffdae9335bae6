package org.pairledger.contract.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of this build.
 *
 * @param sourceFile first 16 hex digits of its SHA-256
 * @param path inside the workspace, with {@code /}; persons in it are hidden
 * @param state {@code staged}, {@code refused} (could not be read), {@code unclaimed} (no table of
 *     any known kind) or {@code duplicate} (the same bytes stand under an earlier path)
 * @param dataset the one with most rows in it
 * @param batch the folder of {@code warehouse/cache/staging} its rows stand in
 * @param rowCount staged and refused rows together
 * @param cells what became of each cell in which something stands
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
    Cells cells,
    List<String> receipt) {

  public StagedFile {
    receipt = List.copyOf(receipt);
  }

  /**
   * The filled cells of a file.
   *
   * @param in as they came out of it
   * @param used in a value, a heading, a title, a unit or a checked total
   * @param excluded for a reason: of notes, rows not taken, what is struck or covered
   * @param unused in no column of any known table, and named in the receipt
   */
  public record Cells(int in, int used, int excluded, int unused) {

    /** Of a file that was not read. */
    public static final Cells NONE = new Cells(0, 0, 0, 0);

    /** Whether each is one of the three. */
    public boolean balance() {
      return in == used + excluded + unused;
    }
  }
}
