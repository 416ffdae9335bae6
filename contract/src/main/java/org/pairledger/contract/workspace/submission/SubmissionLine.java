package org.pairledger.contract.workspace.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.pairledger.contract.workspace.pairing.Side;

/**
 * One line of {@code ledgers/submissions.csv}: what a person (or, unconfirmed, the program) says a
 * received file is.
 *
 * @param sha256 of the file; its first 16 digits are enough
 * @param reportingSide D or R; empty while nobody said
 * @param dataset for example DS08; empty for every dataset found in the file
 * @param scope part of an owner's ledger, for example a township; empty for all of it
 * @param mode snapshot, increment, or empty
 * @param supersedes SHA-256 of the file it corrects
 */
public record SubmissionLine(
    String sha256,
    String path,
    Optional<LocalDate> receivedOn,
    Optional<Side> reportingSide,
    Optional<String> owner,
    Optional<String> dataset,
    String scope,
    Optional<LocalDate> periodFrom,
    Optional<LocalDate> periodTo,
    Optional<String> mode,
    Optional<String> supersedes,
    Optional<String> confirmedBy) {

  /** Whether it speaks of a file. */
  public boolean isOf(String fileSha256) {
    return fileSha256.startsWith(sha256);
  }
}
