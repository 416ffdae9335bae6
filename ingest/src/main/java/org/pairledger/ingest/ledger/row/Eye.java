package org.pairledger.ingest.ledger.row;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Look;
import org.pairledger.ingest.sheet.content.Look.Mark;

/**
 * What an eye makes of the cells of a row: what is struck through is no longer said, and what
 * nobody can see was never said. Neither is taken, and each is told.
 */
public final class Eye {

  private Eye() {}

  /** Why this cell is not taken; null if it is. */
  public static @Nullable ProblemRule left(Cell cell) {
    Look look = cell.look();
    if (look.marks().isEmpty() && look.meant() == null) {
      return null;
    }
    if (look.is(Mark.STRUCK)) {
      return cell.text().isBlank() ? null : ProblemRule.STRUCK_OUT;
    }
    return isUnseen(cell) ? ProblemRule.UNSEEN_CELL : null;
  }

  /** Whether something stands in the cell that nobody sees; an unseen zero is nothing. */
  public static boolean isUnseen(Cell cell) {
    boolean showsNothing = cell.look().meant() != null && cell.text().isBlank();
    boolean isHidden = cell.look().is(Mark.UNSEEN) && !cell.text().isBlank();
    return (showsNothing || isHidden) && !isZero(cell);
  }

  private static boolean isZero(Cell cell) {
    if (cell.kind() != Cell.Kind.NUMBER) {
      return false;
    }
    try {
      return new BigDecimal(cell.raw()).signum() == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Why a row is not taken: nothing of what its columns say is to be taken. Null if it is. */
  public static @Nullable ProblemRule leftRow(List<Cell> cells, BoundColumns columns) {
    ProblemRule reason = null;
    for (Cell cell : cells) {
      if (columns.at(cell.column()) < 0) {
        continue;
      }
      ProblemRule left = left(cell);
      if (left == null && !cell.text().isBlank()) {
        return null;
      }
      if (left != null && reason != ProblemRule.STRUCK_ROW) {
        reason = left == ProblemRule.STRUCK_OUT ? ProblemRule.STRUCK_ROW : ProblemRule.UNSEEN_ROW;
      }
    }
    return reason;
  }

  /** The cells that count, of a line of totals. */
  public static List<Cell> seen(List<Cell> cells) {
    for (Cell cell : cells) {
      if (left(cell) != null) {
        return cells.stream().filter(one -> left(one) == null).toList();
      }
    }
    return cells;
  }
}
