package org.pairledger.ingest.cell.person;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.LongNumber;
import org.pairledger.ingest.sheet.content.Cell;

/** Free text: made plain, on one line, and without an ID number that strayed into it. */
public final class TextCell {

  private static final Pattern ID_LIKE = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
  private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");
  private static final Pattern FLOAT = Pattern.compile("\\d{4,15}\\.0");

  /** What a spreadsheet makes of 3-1 when somebody types it. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}月\\d{1,2}日"
              + "|\\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:-\\d{2})?"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d{2}");

  private static final int LONGEST_DAY = 10;
  private static final String MASK = "******";

  private TextCell() {}

  /** A text that says no time: a number or a code that became a date is told. */
  public static Parsed<String> parse(Cell cell) {
    Parsed<String> text = parseAny(cell);
    boolean isDate =
        cell.kind() == Cell.Kind.DATE
            || (cell.text().length() <= LONGEST_DAY && DAY.matcher(cell.text().strip()).matches());
    return isDate && text.value() != null && text.rule() == null
        ? Parsed.remarked(text.value(), ProblemRule.TEXT_BECAME_DATE, "")
        : text;
  }

  /** A text that may well be a time. */
  public static Parsed<String> parseAny(Cell cell) {
    if (LongNumber.isDestroyed(cell)) {
      return Parsed.rejected(ProblemRule.NUMBER_DESTROYED);
    }
    String text = withoutFraction(CellText.plain(shown(cell)));
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    return text.length() >= 18 && holdsIdNumber(text) ? masked(text) : Parsed.of(oneLine(text));
  }

  /** The name of a place or course: broken over lines or spread out, it is still one word. */
  public static Parsed<String> parseName(Cell cell) {
    Parsed<String> text = parse(cell);
    String name = text.value();
    return name == null || name.indexOf(' ') < 0 || text.rule() != null
        ? text
        : Parsed.of(BETWEEN_HAN.matcher(name).replaceAll(""));
  }

  /** A long number is shown rounded; what is stored says it whole. */
  static String shown(Cell cell) {
    boolean isRounded =
        cell.kind() == Cell.Kind.NUMBER
            && (cell.text().indexOf('E') >= 0 || cell.text().indexOf('#') >= 0);
    return isRounded ? LongNumber.whole(cell.raw()) : cell.text();
  }

  /** A code that a program took for a number and wrote with its fraction. */
  private static String withoutFraction(String text) {
    return text.endsWith(".0") && FLOAT.matcher(text).matches()
        ? text.substring(0, text.length() - 2)
        : text;
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : text.replaceAll("(?<!\\s)[^\\S\\r\\n]*+[\\r\\n]\\s*+", " ");
  }

  private static boolean holdsIdNumber(String text) {
    Matcher numbers = ID_LIKE.matcher(text);
    while (numbers.find()) {
      if (IdNumber.isValid(numbers.group().toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Parsed<String> masked(String text) {
    Matcher numbers = ID_LIKE.matcher(text);
    String masked =
        numbers.replaceAll(
            found ->
                IdNumber.isValid(found.group().toUpperCase(Locale.ROOT)) ? MASK : found.group());
    return Parsed.remarked(oneLine(masked), ProblemRule.ID_NUMBER_IN_TEXT, "");
  }
}
