package org.pairledger.contract.workspace.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.workspace.file.CsvRow;

/**
 * Item numbers that a spreadsheet program saved as decimals: 3.10 is 3.1 then, and another item.
 */
final class LostZeros {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}\\.)([1-9])");

  private LostZeros() {}

  /** A list in order: what follows 3.9 and says 3.1 was 3.10. */
  static void inOrder(List<CsvRow> rows, String column) {
    String before = "";
    for (CsvRow row : rows) {
      String item = row.text(column);
      Matcher number = NUMBER.matcher(item);
      if (number.matches() && before.equals(number.group(1) + (row10(number) - 1))) {
        row.fault(
            column, "follows " + before + ": " + item + "0 saved as a number? write it as text");
      }
      before = item;
    }
  }

  private static int row10(Matcher number) {
    return Integer.parseInt(number.group(2)) * 10;
  }

  /**
   * Targets of item 3.1 where there is a 3.10 too that no target names: their own names must tell.
   */
  static void ofTargets(List<CsvRow> rows, Set<String> items) {
    Set<String> named = new HashSet<>();
    rows.forEach(row -> named.add(row.text("item")));
    for (CsvRow row : rows) {
      String item = row.text("item");
      boolean mayBeCut = NUMBER.matcher(item).matches() && items.contains(item + "0");
      if (mayBeCut && !isTold(row.text("target"), item, named)) {
        row.fault(
            "item",
            "may be "
                + item
                + "0 saved as a number: write it as text, or begin the target's name with its item");
      }
    }
  }

  private static boolean isTold(String target, String item, Set<String> named) {
    int at = target.indexOf(item);
    if (at < 0) {
      return named.contains(item + "0");
    }
    int end = at + item.length();
    return end == target.length() || !Character.isDigit(target.charAt(end));
  }
}
