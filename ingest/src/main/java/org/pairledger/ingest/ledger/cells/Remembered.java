package org.pairledger.ingest.ledger.cells;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A cell function that remembers its latest answers: a column says the same few words again and
 * again, and the same text is always the same value.
 */
final class Remembered<T> implements Function<Cell, Parsed<T>> {

  private static final int SLOTS = 512;
  private static final int LONGEST = 32;

  private final Function<Cell, Parsed<T>> function;
  private final @Nullable Cell[] asked = new @Nullable Cell[SLOTS];
  private final @Nullable Object[] answers = new @Nullable Object[SLOTS];
  private int latest;

  Remembered(Function<Cell, Parsed<T>> function) {
    this.function = function;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Parsed<T> apply(Cell cell) {
    if (isAt(latest, cell)) {
      return (Parsed<T>) answers[latest];
    }
    int hash = cell.text().hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    if (isAt(slot, cell)) {
      latest = slot;
      return (Parsed<T>) answers[slot];
    }
    Parsed<T> answer = function.apply(cell);
    if (cell.text().length() <= LONGEST && cell.raw().length() <= LONGEST) {
      asked[slot] = cell;
      answers[slot] = answer;
    }
    return answer;
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isAt(int slot, Cell cell) {
    Cell before = asked[slot];
    return before == cell || (before != null && isSame(before, cell));
  }

  private static boolean isSame(Cell before, Cell cell) {
    return before.kind() == cell.kind()
        && before.look().equals(cell.look())
        && before.text().equals(cell.text())
        && (cell.kind() == Cell.Kind.TEXT || before.raw().equals(cell.raw()));
  }
}
