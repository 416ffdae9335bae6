package org.pairledger.ingest.sheet.table.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.table.words.TextShape;

/**
 * A figure as it is printed, for telling sums from what they are sums of; never for a value.
 *
 * @param value of it
 * @param unit of its last digit printed
 */
record Figure(double value, double unit) {

  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern BLANKS = Pattern.compile("['’\\s\\u00a0\\u202f]");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<minus>[(（]?\\s{0,9}[-−–]?)\\s{0,9}[\\p{Sc}+]?\\s{0,9}(?<digits>[\\d.,'’\\s\\u00a0\\u202f]*\\d)(\\D.{0,6})?");
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(,\\d{3})++|\\d{1,3}(\\.\\d{3}){2,}+");
  private static final int MOST_DECIMALS = 9;

  static Optional<Figure> of(Cell cell) {
    if (FigureShape.of(cell) != FigureShape.FIGURE) {
      return Optional.empty();
    }
    String text = TextShape.stripped(cell.kind() == Kind.NUMBER ? cell.raw() : cell.text());
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(new Figure(Double.parseDouble(text), unit(text)));
    }
    Matcher printed = PRINTED.matcher(text);
    return printed.matches() ? printed(printed) : Optional.empty();
  }

  private static Optional<Figure> printed(Matcher printed) {
    String plain = plain(BLANKS.matcher(printed.group("digits")).replaceAll(""));
    try {
      double value = Double.parseDouble(plain);
      boolean minus = !printed.group("minus").isBlank();
      return Optional.of(new Figure(minus ? -value : value, unit(plain)));
    } catch (NumberFormatException severalPoints) {
      return Optional.empty();
    }
  }

  /** With a point before the decimals and nothing between thousands. */
  private static String plain(String digits) {
    if (THOUSANDS.matcher(digits).matches()) {
      return digits.replaceAll("[.,]", "");
    }
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
  }

  private static double unit(String plain) {
    int point = plain.indexOf('.');
    boolean whole = point < 0 || plain.endsWith(".0");
    return whole ? 1 : Math.pow(10, -Math.min(MOST_DECIMALS, plain.length() - point - 1));
  }

  /** How far a sum of some addends may lie off, each of them rounded. */
  double slack(int addends) {
    return Math.max(unit * (0.5 + 0.3 * Math.sqrt(addends)), Math.abs(value) * 1e-7);
  }
}
