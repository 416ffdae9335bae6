package org.pairledger.ingest.cell.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.Cell;

/** Credit codes, receipts, household numbers: digits that a spreadsheet takes for an amount. */
public final class LongNumber {

  /** A spreadsheet keeps no more digits of a number. */
  private static final int KEPT = 15;

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+[12]\\d");

  private static final Pattern BEHIND_POINT = Pattern.compile("\\..*");

  private LongNumber() {}

  /** Whether digits are lost: more were typed than a number holds, or a text shows only a few. */
  public static boolean isDestroyed(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      String raw = cell.raw();
      boolean mayBeLong = raw.length() > KEPT || raw.indexOf('E') >= 0 || raw.indexOf('e') >= 0;
      return mayBeLong && BEHIND_POINT.matcher(whole(raw)).replaceFirst("").length() > KEPT;
    }
    int length = cell.text().length();
    return length >= 4 && length <= 24 && isScientific(CellText.dense(cell.text()));
  }

  private static boolean isScientific(String dense) {
    return dense.indexOf('+') > 0 && SCIENTIFIC.matcher(dense).matches();
  }

  /** All digits of a stored number that a cell would show as 4.51E+14. */
  public static String whole(String raw) {
    try {
      return new BigDecimal(raw).toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }
}
