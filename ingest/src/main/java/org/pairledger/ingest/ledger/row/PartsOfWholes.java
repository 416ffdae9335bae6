package org.pairledger.ingest.ledger.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/** Numbers that exceed what their contract says they are a part of, alone or amounts together. */
final class PartsOfWholes {

  private final BoundColumns columns;
  private final TableProblems problems;
  private final List<Whole> wholes = new ArrayList<>();

  /** A column and those of its parts, by their place among the bound columns. */
  private record Whole(int index, List<Integer> parts) {}

  PartsOfWholes(BoundColumns columns, TableProblems problems) {
    this.columns = columns;
    this.problems = problems;
    for (int i = 0; i < columns.size(); i++) {
      List<Integer> parts = parts(columns.field(i));
      if (!parts.isEmpty()) {
        wholes.add(new Whole(i, parts));
      }
    }
  }

  private List<Integer> parts(DatasetField whole) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.field(i).partOf().contains(whole.name())) {
        parts.add(i);
      }
    }
    return parts;
  }

  void see(int row, RowDraft draft, Cell[] told) {
    for (Whole whole : wholes) {
      if (isGiven(draft, whole.index())) {
        see(row, whole, draft, told);
      }
    }
  }

  private void see(int row, Whole whole, RowDraft draft, Cell[] told) {
    long most = addend(draft, whole.index());
    long sum = 0;
    boolean isTold = false;
    for (int part : whole.parts()) {
      long value = isGiven(draft, part) ? addend(draft, part) : 0;
      sum += value;
      if (value > most) {
        String than = columns.field(whole.index()).label() + " " + said(most, whole);
        tell(row, part, told[part], said(value, whole) + " 大于" + than);
        isTold = true;
      }
    }
    boolean areDisjoint = columns.field(whole.index()).type() == FieldType.MONEY;
    if (!isTold && areDisjoint && sum > most) {
      String parts = "各分项之和 " + said(sum, whole) + " 大于 " + said(most, whole);
      tell(row, whole.index(), told[whole.index()], parts);
    }
  }

  private String said(long hundredths, Whole whole) {
    String unit = columns.field(whole.index()).type() == FieldType.MONEY ? "元" : "";
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + unit;
  }

  private void tell(int row, int index, Cell cell, String detail) {
    problems.ofCell(ProblemRule.PART_BEYOND_WHOLE, detail, row, columns.bound(index), cell);
  }

  private boolean isGiven(RowDraft draft, int index) {
    return columns.addend(index) >= 0 && draft.hasAddend(columns.addend(index));
  }

  private long addend(RowDraft draft, int index) {
    return draft.addend(columns.addend(index));
  }
}
