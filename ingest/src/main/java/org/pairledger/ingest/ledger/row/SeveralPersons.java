package org.pairledger.ingest.ledger.row;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Tells the persons that one cell for a name holds. */
public final class SeveralPersons {

  private static final Pattern BETWEEN =
      Pattern.compile("[、,，;；/／&＆|\\n\\r]+|\\s{2,}|(?<=\\p{IsHan}{2})[和与及](?=\\p{IsHan}{2})");
  private static final Pattern NAME =
      Pattern.compile(
          "\\*?\\p{IsHan}{2,4}|\\p{IsHan}[\\p{IsHan}·•]{3,14}|\\p{IsHan}{0,2}\\*+\\p{IsHan}{0,2}");
  private static final Pattern AND_MORE =
      Pattern.compile(".*等(\\d{1,4}|[二两三四五六七八九十]{1,3})(?:名|位)?(?:同志|人|学员).*");

  /** Two names with one gap between them may be one of foreign origin: told, never parted. */
  private static final Pattern TWO = Pattern.compile("\\p{IsHan}{2,3}\\s\\p{IsHan}{2,3}");

  private static final int SHORTEST = 5;

  private SeveralPersons() {}

  /** How many persons; 1 where nothing says that there are more. */
  static String count(Cell cell) {
    String text = cell.text().strip();
    if (text.length() < SHORTEST) {
      return "1";
    }
    var more = AND_MORE.matcher(CellText.dense(text));
    int least = TWO.matcher(text).matches() ? 2 : 1;
    return more.matches() ? more.group(1) : String.valueOf(Math.max(least, names(cell).size()));
  }

  /** The names in a cell for one; none where one of its parts is no name. */
  public static List<String> names(Cell cell) {
    if (cell.text().length() < SHORTEST) {
      return List.of();
    }
    List<String> names = parts(cell);
    return names.stream().allMatch(name -> NAME.matcher(name).matches()) ? names : List.of();
  }

  /** What stands between the marks that part persons, without what is in brackets behind it. */
  public static List<String> parts(Cell cell) {
    return BETWEEN
        .splitAsStream(cell.text().strip())
        .map(part -> CellText.dense(part.replaceAll("[(（][^)）]{0,60}[)）]", "")))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
