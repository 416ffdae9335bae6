package org.pairledger.ingest.ledger.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Amounts below zero in rows that do not say what they take back: one may be a slip of the hand.
 */
final class UnexplainedNegatives {

  private static final Pattern TAKES_BACK =
      Pattern.compile(
          "收回|缴回|追回|退[款回还付费货汇]|清退|已退|冲[销回减账帐抵正]|红[冲字]|[调核扣抵]减|扣[除回款]|减[:：少去]|更正|订正|勘误|作废|重复|多[付汇计报拨]");

  private final BoundColumns columns;
  private final TableProblems problems;
  private final List<Integer> amounts = new ArrayList<>();

  UnexplainedNegatives(BoundColumns columns, TableProblems problems) {
    this.columns = columns;
    this.problems = problems;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.addend(i) >= 0 && isNeverBelowZero(columns.field(i))) {
        amounts.add(i);
      }
    }
  }

  /** A balance may be what it likes; a price, a wage and what is added up may not. */
  private static boolean isNeverBelowZero(DatasetField field) {
    boolean isMoney = field.type() == FieldType.MONEY;
    return field.type() == FieldType.DECIMAL
        || (isMoney && (field.summed() || !field.per().isEmpty()));
  }

  void see(int row, RowDraft draft, Cell[] told, List<Cell> cells) {
    for (int index : amounts) {
      int addend = columns.addend(index);
      boolean isBelow = draft.hasAddend(addend) && draft.addend(addend) < 0;
      if (isBelow && cells.stream().noneMatch(cell -> TAKES_BACK.matcher(cell.text()).find())) {
        problems.ofCell(ProblemRule.NEGATIVE_AMOUNT, "", row, columns.bound(index), told[index]);
      }
    }
  }
}
