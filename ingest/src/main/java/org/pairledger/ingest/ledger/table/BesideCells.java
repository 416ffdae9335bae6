package org.pairledger.ingest.ledger.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.norow.Corrections;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Aside;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Look.Mark;

/**
 * Tells of a table what its cells do not say themselves: columns that are hidden, comments that
 * correct a cell, days that a program moved to another zone.
 */
final class BesideCells {

  private final TablePlace place;
  private final Aside aside;
  private final BoundColumns columns;
  private final TableProblems problems;
  private final boolean isAsRead;
  private final BitSet hidden = new BitSet();
  private final BitSet filled = new BitSet();

  /** Hidden columns of a sheet that was laid out anew in which something of a record stood. */
  private final Set<Integer> hiddenRecords = new TreeSet<>();

  private final BitSet shifted = new BitSet();

  BesideCells(TablePlace place, BoundColumns columns, TableProblems problems) {
    this.place = place;
    this.aside = place.aside();
    this.isAsRead = place.places().equals(Places.AS_READ);
    this.columns = columns;
    this.problems = problems;
    aside.hiddenColumns().stream()
        .filter(column -> isAsRead && columns.at(column) >= 0)
        .forEach(hidden::set);
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
    if (!isAsRead && !aside.equals(Aside.NOTHING)) {
      laidOut(rowNumber, cells);
      return;
    }
    Map<Integer, String> comments = aside.comments(rowNumber - 1);
    if (!comments.isEmpty()) {
      comments.forEach((column, text) -> comment(rowNumber, column, text));
    }
  }

  /** Of a row that was laid out anew each cell has a place of its own in the sheet. */
  private void laidOut(int rowNumber, List<Cell> cells) {
    for (Cell cell : cells) {
      Place at = place.at(rowNumber, cell.column());
      if (columns.at(cell.column()) < 0 || cell.text().isBlank()) {
        continue;
      }
      if (aside.hiddenColumns().contains(at.column())) {
        hiddenRecords.add(at.column());
      }
      String comment = aside.comments(at.row() - 1).get(at.column());
      if (comment != null) {
        comment(rowNumber, cell.column(), comment);
      }
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
    hiddenRecords.forEach(column -> names.add(Place.letters(column) + " 列"));
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
