package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.pairledger.ingest.cell.ProblemRule;
import org.pairledger.ingest.cell.Severity;
import org.pairledger.ingest.sheet.Aside;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.Look.Mark;

/**
 * Tells of a table what its cells do not say themselves: columns that are hidden, comments that
 * correct a cell, days that a program moved to another zone.
 */
final class BesideCells {

  private final Aside aside;
  private final BoundColumns columns;
  private final TableProblems problems;
  private final BitSet hidden = new BitSet();
  private final BitSet filled = new BitSet();
  private final BitSet shifted = new BitSet();

  BesideCells(Aside aside, BoundColumns columns, TableProblems problems) {
    this.aside = aside;
    this.columns = columns;
    this.problems = problems;
    aside.hiddenColumns().stream().filter(c -> columns.at(c) >= 0).forEach(hidden::set);
  }

  /** A row that was read. */
  void see(int rowNumber, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.look().is(Mark.SHIFTED) && columns.at(cell.column()) >= 0) {
        shifted.set(cell.column());
      }
      if (!hidden.isEmpty() && !cell.text().isBlank()) {
        filled.set(cell.column());
      }
    }
    Map<Integer, String> comments = aside.comments(rowNumber - 1);
    if (!comments.isEmpty()) {
      comments.forEach((column, text) -> comment(rowNumber, column, text));
    }
  }

  private void comment(int rowNumber, int column, String text) {
    int index = columns.at(column);
    if (index >= 0 && Corrections.isOne(text)) {
      String shown = columns.field(index).isPersonal() ? Masking.MASKED : text.strip();
      problems.ofCell(
          ProblemRule.COMMENT_CORRECTS,
          rowNumber,
          column,
          columns.field(index),
          new TableProblems.Saying(shown, ""));
    }
  }

  /** The table has ended. */
  void close() {
    List<String> names = new ArrayList<>();
    hidden.and(filled);
    hidden.stream()
        .forEach(
            column ->
                names.add(
                    Place.letters(column)
                        + " 列（"
                        + columns.field(columns.at(column)).label()
                        + "）"));
    if (!names.isEmpty()) {
      tell(ProblemRule.HIDDEN_COLUMNS, String.join("、", names));
    }
    shifted.stream().forEach(column -> tell(ProblemRule.DATES_SHIFTED, label(column)));
  }

  private String label(int column) {
    return columns.field(columns.at(column)).label();
  }

  private void tell(ProblemRule rule, String detail) {
    problems.ofTable(rule, Severity.WARNING, null, detail);
  }
}
