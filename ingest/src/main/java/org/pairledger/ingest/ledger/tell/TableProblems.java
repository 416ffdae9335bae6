package org.pairledger.ingest.ledger.tell;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.sheet.content.Cell;

/** Tells the problems of one table, each at its place and masked where it is personal. */
public final class TableProblems {

  private final TablePlace table;
  private final String dataset;
  private final @Nullable KnownWords known;
  private final LedgerSink sink;

  /**
   * Problems of a table.
   *
   * @param known the words it may show if it tells of persons; null if it does not
   */
  public TableProblems(
      TablePlace table, String dataset, @Nullable KnownWords known, LedgerSink sink) {
    this.table = table;
    this.dataset = dataset;
    this.known = known;
    this.sink = sink;
  }

  public void ofTable(
      ProblemRule rule, Severity severity, @Nullable DatasetField field, String detail) {
    tell(rule, severity, Place.sheet(table.sheet(), table.name()), field, "", detail);
  }

  public void ofRow(ProblemRule rule, int row, String detail) {
    tell(rule, rule.severity(), place(row, -1), null, "", detail);
  }

  /** A remark on a cell whose own text is not shown. */
  public void ofCell(
      ProblemRule rule, int row, int column, @Nullable DatasetField field, Saying saying) {
    String found = Masking.shown(saying.found(), known);
    tell(rule, rule.severity(), place(row, column), field, found, saying.detail());
  }

  /** A remark on words that belong to no column: a label of a total, a note. */
  public void ofWords(ProblemRule rule, int row, int column, Saying saying) {
    String found = Masking.words(saying.found());
    tell(rule, rule.severity(), place(row, column), null, found, saying.detail());
  }

  /** A total whose label is shown, but for names in it. */
  public void ofTotal(int row, BoundColumn column, Saying saying) {
    ProblemRule rule = ProblemRule.TOTAL_DIFFERS;
    String found = Masking.words(saying.found());
    Place place = place(row, column.column());
    tell(rule, rule.severity(), place, column.field(), found, saying.detail());
  }

  /** What is wrong with the text of a cell. */
  public void ofCell(Wrong wrong, int row, int column, DatasetField field, @Nullable Cell cell) {
    String found = "";
    if (cell != null && !cell.text().isBlank()) {
      found = Masking.shown(cell, field, known);
    }
    tell(wrong.rule(), wrong.severity(), place(row, column), field, found, wrong.detail());
  }

  /** The same of a cell under its column, as grave as its rule is. */
  public void ofCell(ProblemRule rule, String detail, int row, BoundColumn column, Cell cell) {
    Wrong wrong = new Wrong(rule, rule.severity(), detail);
    ofCell(wrong, row, column.column(), column.field(), cell);
  }

  /** What is wrong with a cell. */
  public record Wrong(ProblemRule rule, Severity severity, String detail) {}

  /** What was found and what else there is to say. */
  public record Saying(String found, String detail) {}

  /** As people name a cell. */
  public String address(int row, int column) {
    return String.valueOf(place(row, column).address());
  }

  private Place place(int row, int column) {
    return table.at(row, column);
  }

  private void tell(
      ProblemRule rule,
      Severity severity,
      Place place,
      @Nullable DatasetField field,
      String found,
      String detail) {
    sink.problem(new Problem(rule, severity, place, dataset, field, found, detail));
  }
}
