package org.pairledger.ingest.cell.text;

import java.util.Set;
import org.pairledger.ingest.sheet.content.Cell;

/** {@code 〃} and {@code 同上}: the same as in the cell above, said rather than left blank. */
public final class DittoMark {

  private static final Set<String> MARKS =
      Set.of("〃", "″", "′′", "''", "\"", "”", "“", "同上", "如上", "同前", "(同上)", "上同");

  private static final int LONGEST = 4;

  /** Common Chinese characters that a mark begins with. */
  private static final String FIRST = "同如上";

  private DittoMark() {}

  public static boolean isOne(Cell cell) {
    String text = cell.text();
    return cell.kind() == Cell.Kind.TEXT
        && !text.isEmpty()
        && text.length() <= LONGEST
        && mayBegin(text.charAt(0))
        && MARKS.contains(CellText.dense(text));
  }

  /** Most cells begin with a digit or with another character, which no normal form changes. */
  private static boolean mayBegin(char first) {
    boolean isDigit = first >= '0' && first <= '9';
    boolean isChinese = first >= 0x4e00 && first <= 0x9fff;
    return !isDigit && (!isChinese || FIRST.indexOf(first) >= 0);
  }
}
