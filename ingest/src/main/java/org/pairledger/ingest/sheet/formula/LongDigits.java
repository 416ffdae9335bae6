package org.pairledger.ingest.sheet.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of more digits than a number has, of which spreadsheets compare only the first fifteen. */
final class LongDigits {

  private static final long MOST = 10_000;
  private static final int EXACT = 15;

  private LongDigits() {}

  /** Whether one of them stands in these ranges, or there are too many cells to tell. */
  static boolean areIn(List<Ranges.Range> ranges) {
    long cells = ranges.stream().mapToLong(Ranges.Range::size).sum();
    return cells > MOST || ranges.stream().anyMatch(LongDigits::areIn);
  }

  private static boolean areIn(Ranges.Range range) {
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        if (isOne(range.sheet().at(row, column))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOne(@Nullable Object value) {
    return value instanceof String text
        && text.length() > EXACT
        && text.chars().filter(Character::isDigit).count() > EXACT;
  }
}
