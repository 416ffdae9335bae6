package org.pairledger.ingest.cell.person;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.date.Calendar;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A person's ID number as far as it may be known inside the reading room: normalised to 18 digits.
 */
public final class IdNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final int EARLIEST_BIRTH = 1900;
  private static final int LATEST_BIRTH = 2100;

  private static final Pattern LABELLED =
      Pattern.compile("\\p{IsHan}{0,9}[:：]?(\\d{6}-?\\d{8}-?\\d{3}[\\dXx])");

  private final String digits;

  private IdNumber(String digits) {
    this.digits = digits;
  }

  /** The 18 digits; never to be stored, printed or logged. */
  String digits() {
    return digits;
  }

  public int birthYear() {
    return number(digits, 6, 10);
  }

  public int birthMonth() {
    return number(digits, 10, 12);
  }

  /** M or F: the third digit of the sequence is odd for men. */
  public String sex() {
    return (digits.charAt(16) - '0') % 2 == 1 ? "M" : "F";
  }

  /** The digits are personal, so even a debugger's line does not show them. */
  @Override
  public String toString() {
    return "IdNumber[******]";
  }

  /** Reads a cell; an ID that a spreadsheet turned into a number is named as destroyed. */
  public static Parsed<IdNumber> parse(Cell cell) {
    if (cell.kind() == Cell.Kind.TEXT && isValid(cell.text())) {
      return Parsed.of(new IdNumber(cell.text()));
    }
    String text = cleaned(cell.text());
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    if (cell.kind() == Cell.Kind.TEXT && isValid(text)) {
      return Parsed.of(new IdNumber(text));
    }
    if (isDestroyed(cell, text)) {
      return Parsed.rejected(ProblemRule.ID_DESTROYED);
    }
    return switch (text.length()) {
      case 18 -> checked(text);
      case 15 -> old(text);
      default -> Parsed.rejected(ProblemRule.ID_LENGTH, String.valueOf(text.length()));
    };
  }

  private static String cleaned(String raw) {
    String dense = withoutLabel(CellText.dense(raw));
    StringBuilder kept = new StringBuilder(dense.length());
    for (int i = 0; i < dense.length(); i++) {
      char c = dense.charAt(i);
      if (c != '\'' && c != '’' && c != '‘' && c != '`' && c != '"') {
        kept.append(c == 'x' || c == '×' ? 'X' : c);
      }
    }
    return kept.length() == dense.length() && dense.indexOf('x') < 0
        ? dense
        : kept.toString().toUpperCase(Locale.ROOT);
  }

  /** 身份证号：451499 19900307 0012, or with hyphens between its parts. */
  private static String withoutLabel(String dense) {
    if (dense.length() <= 18) {
      return dense;
    }
    Matcher labelled = LABELLED.matcher(dense);
    return labelled.matches() ? labelled.group(1).replace("-", "") : dense;
  }

  private static boolean isDestroyed(Cell cell, String text) {
    boolean isScientific = text.matches("\\d(\\.\\d+)?[Ee]\\+?\\d{1,2}");
    boolean isLongNumber = cell.kind() == Cell.Kind.NUMBER && cell.raw().length() > 15;
    boolean isCutShort =
        text.length() == 18 && text.endsWith("000") && !isValid(text) && allDigits(text, 18);
    return isScientific || isLongNumber || isCutShort;
  }

  private static Parsed<IdNumber> checked(String text) {
    if (!allDigits(text, 17) || CHECK_DIGITS.indexOf(text.charAt(17)) < 0) {
      return Parsed.rejected(ProblemRule.ID_CHECK_DIGIT);
    }
    if (!hasBirthDate(text)) {
      return Parsed.rejected(ProblemRule.ID_BIRTH_DATE);
    }
    return checkDigit(text) == text.charAt(17)
        ? Parsed.of(new IdNumber(text))
        : Parsed.rejected(ProblemRule.ID_CHECK_DIGIT);
  }

  private static Parsed<IdNumber> old(String text) {
    if (!allDigits(text, 15)) {
      return Parsed.rejected(ProblemRule.ID_LENGTH, "15");
    }
    String body = text.substring(0, 6) + "19" + text.substring(6);
    return hasBirthDate(body)
        ? Parsed.of(new IdNumber(body + checkDigit(body)))
        : Parsed.rejected(ProblemRule.ID_BIRTH_DATE);
  }

  static boolean isValid(@Nullable String text) {
    return text != null
        && text.length() == 18
        && allDigits(text, 17)
        && hasBirthDate(text)
        && checkDigit(text) == text.charAt(17);
  }

  private static boolean allDigits(String text, int count) {
    for (int i = 0; i < count; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBirthDate(String text) {
    int year = number(text, 6, 10);
    int month = number(text, 10, 12);
    int day = number(text, 12, 14);
    return year >= EARLIEST_BIRTH && year <= LATEST_BIRTH && Calendar.isDay(year, month, day);
  }

  private static int number(String digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digits.charAt(i) - '0';
    }
    return number;
  }

  private static char checkDigit(String text) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }
}
