package org.pairledger.ingest.staging;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.tell.Problem;

/** A problem as a row of the problems table. */
final class ProblemRows {

  private ProblemRows() {}

  /**
   * The row.
   *
   * @param number of the problem within its file; with the file's key it makes the problem's id
   */
  static @Nullable Object[] row(@Nullable String sourceFile, int number, Problem problem) {
    Place place = problem.place();
    DatasetField field = problem.field();
    return new @Nullable Object[] {
      id(sourceFile + "|" + number + "|" + problem.rule().code()),
      sourceFile,
      place.sheetName(),
      place.sheet() < 0 ? null : place.sheet(),
      place.row() == 0 ? null : place.row(),
      place.address(),
      problem.dataset(),
      field == null ? null : field.name(),
      field == null ? null : field.label(),
      problem.rule().code(),
      problem.severity().word(),
      problem.found().isEmpty() ? null : problem.found(),
      problem.rule().expected(problem.detail()),
      problem.rule().advice(),
      problem.message(),
      problem.messageEn()
    };
  }

  private static long id(String text) {
    return Long.parseUnsignedLong(Sha256.of(text).substring(0, 16), 16) & Long.MAX_VALUE;
  }
}
