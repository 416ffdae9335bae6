package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.ProblemRule;
import org.pairledger.ingest.cell.Severity;
import org.pairledger.ingest.sheet.Cell;

/**
 * The problems of one row, told when it has been read whole: only then it shows whether its cells
 * have slipped into other columns, and any word in it may be a name.
 */
final class RowComplaints implements RowDraft.Complaints {

  private static final int ODD_WHEN_SHIFTED = 2;

  private record Complaint(
      ProblemRule rule,
      Severity severity,
      int column,
      DatasetField field,
      @Nullable Cell cell,
      String detail) {}

  private final TableProblems problems;
  private final List<Complaint> complaints = new ArrayList<>();

  RowComplaints(TableProblems problems) {
    this.problems = problems;
  }

  @Override
  public void about(
      ProblemRule rule,
      Severity severity,
      int column,
      DatasetField field,
      @Nullable Cell cell,
      String detail) {
    complaints.add(new Complaint(rule, severity, column, field, cell, detail));
  }

  void tell(int row) {
    if (complaints.isEmpty()) {
      return;
    }
    boolean isShifted = isShifted();
    for (Complaint about : complaints) {
      TableProblems.Wrong wrong =
          new TableProblems.Wrong(about.rule, about.severity, about.detail, isShifted);
      problems.ofCell(wrong, row, about.column, about.field, about.cell);
    }
    complaints.clear();
  }

  private boolean isShifted() {
    int odd = 0;
    for (Complaint about : complaints) {
      odd += about.cell != null && !about.cell.text().isBlank() ? 1 : 0;
    }
    return odd >= ODD_WHEN_SHIFTED;
  }
}
