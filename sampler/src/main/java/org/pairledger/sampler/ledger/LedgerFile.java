package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** The file with something wrong that no cell is to blame for. */
  LedgerFile blamed(String rule) {
    List<Wrong> more = new ArrayList<>(wrong);
    more.add(new Wrong("", "", rule));
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
        supersedes,
        more,
        rows,
        refused);
  }

  /** A file that is no ledger: it has no line in the list of submissions. */
  static LedgerFile stray(String path, byte[] bytes, LocalDate day, String rule) {
    List<Wrong> wrong = List.of(new Wrong("", "", rule));
    return new LedgerFile(path, new Content(bytes), "", day, "", "", day, day, "", "", wrong, 0, 0);
  }

  /** The same bytes under another name: sent twice. */
  LedgerFile again(String otherPath, LocalDate day) {
    return new LedgerFile(
        otherPath, content, dataset, day, side, owner, from, to, mode, "", List.of(), 0, 0);
  }
}
