package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A file as it was sent.
 *
 * @param path relative to the workspace
 * @param supersedes the path of the file it corrects, empty if none
 * @param wrong its wrong cells
 */
record LedgerFile(
    String path,
    Content content,
    String dataset,
    LocalDate received,
    String side,
    String owner,
    LocalDate from,
    LocalDate to,
    String mode,
    String supersedes,
    List<Wrong> wrong,
    int rows,
    int refused) {

  LedgerFile {
    wrong = List.copyOf(wrong);
  }

  /** A wrong cell and the rule that must say so. */
  record Wrong(String sheet, String cell, String rule) {}

  LedgerFile correcting(LedgerFile earlier) {
    return new LedgerFile(
        path,
        content,
        dataset,
        received,
        side,
        owner,
        from,
        to,
        mode,
        earlier.path(),
        wrong,
        rows,
        refused);
  }

  /** The same bytes under another name: sent twice. */
  LedgerFile again(String otherPath, LocalDate day) {
    return new LedgerFile(
        otherPath, content, dataset, day, side, owner, from, to, mode, "", List.of(), 0, 0);
  }
}
