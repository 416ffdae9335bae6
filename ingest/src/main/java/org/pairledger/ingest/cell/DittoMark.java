package org.pairledger.ingest.cell;

import java.util.Set;
import org.pairledger.ingest.sheet.Cell;

/** {@code 〃} and {@code 同上}: the same as in the cell above, said rather than left blank. */
public final class DittoMark {

  private static final Set<String> MARKS =
      Set.of("〃", "″", "′′", "''", "\"", "”", "“", "同上", "如上", "同前", "(同上)", "上同");

  private static final int LONGEST = 4;

  private DittoMark() {}

  public static boolean isOne(Cell cell) {
    String text = cell.text();
    return cell.kind() == Cell.Kind.TEXT
        && !text.isEmpty()
        && text.length() <= LONGEST
        && MARKS.contains(CellText.dense(text));
  }
}
