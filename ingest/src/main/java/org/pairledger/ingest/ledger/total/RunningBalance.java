package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A balance that goes from row to row by their amounts, where most rows do so and some do not: an
 * amount of these, or the balance, is another.
 */
public final class RunningBalance {

  /** So many rows that agree stand against each that does not. */
  private static final int AGREEING = 3;

  private static final int MOST_TOLD = 20;

  private final BoundColumns columns;
  private final int balance;
  private final int amount;
  private final List<Odd> odd = new ArrayList<>();
  private int agreeing;
  private int disagreeing;
  private boolean hasBefore;
  private long before;

  /** A row whose balance is not the one before it and its amount. */
  private record Odd(int row, Cell cell, long from, long to) {}

  public RunningBalance(BoundColumns columns) {
    this.columns = columns;
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      found = columns.field(i).runsOn() == null ? found : i;
    }
    this.balance = found;
    this.amount = found < 0 ? -1 : columns.of(columns.field(found).runsOn());
  }

  /** A row that was taken. */
  public void see(int row, RowDraft draft, Cell[] told) {
    if (amount < 0 || !isGiven(balance, draft)) {
      return;
    }
    long now = draft.addend(columns.addend(balance));
    if (hasBefore && isGiven(amount, draft)) {
      long moved = Math.abs(draft.addend(columns.addend(amount)));
      if (Math.abs(now - before) == moved) {
        agreeing++;
      } else {
        disagreeing++;
        tellLater(new Odd(row, told[balance], before, now));
      }
    }
    before = now;
    hasBefore = true;
  }

  private void tellLater(Odd one) {
    if (odd.size() < MOST_TOLD) {
      odd.add(one);
    }
  }

  private boolean isGiven(int index, RowDraft draft) {
    return columns.addend(index) >= 0 && draft.hasAddend(columns.addend(index));
  }

  /** The table has ended. */
  public void close(TableProblems problems) {
    boolean runs = disagreeing == 1 ? agreeing > 0 : agreeing >= AGREEING * disagreeing;
    if (runs) {
      for (Odd one : odd) {
        String detail = "上一行余额 " + yuan(one.from()) + "元，与本行余额和金额不合";
        problems.ofCell(
            ProblemRule.ROW_ADDS_UP_OTHERWISE,
            detail,
            one.row(),
            columns.bound(balance),
            one.cell());
      }
    }
  }

  private static String yuan(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
