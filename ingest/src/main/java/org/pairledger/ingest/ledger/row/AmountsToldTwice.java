package org.pairledger.ingest.ledger.row;

import java.util.List;
import java.util.stream.IntStream;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/** One amount in two columns of a row that both count: the worth of goods, given as cash again. */
final class AmountsToldTwice {

  private final BoundColumns columns;
  private final TableProblems problems;
  private final List<Integer> counted;

  AmountsToldTwice(BoundColumns columns, TableProblems problems) {
    this.columns = columns;
    this.problems = problems;
    this.counted =
        IntStream.range(0, columns.size())
            .filter(i -> columns.field(i).type() == FieldType.MONEY)
            .filter(i -> columns.field(i).reconciled() && columns.field(i).partOf().isEmpty())
            .boxed()
            .toList();
  }

  void see(int row, RowDraft draft, Cell[] told) {
    for (int i = 1; i < counted.size(); i++) {
      int index = counted.get(i);
      int before = counted.get(i - 1);
      long value = draft.addedTo(columns.addend(index));
      if (value != 0 && value == draft.addedTo(columns.addend(before))) {
        String other = columns.field(before).label();
        problems.ofCell(
            ProblemRule.AMOUNT_TOLD_TWICE, other, row, columns.bound(index), told[index]);
      }
    }
  }
}
