package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.display.NumberToken.Part;

/**
 * What a section of a number format says of a number besides its digits, and whether that is more
 * or less than the number itself. Blanks, brackets, what groups digits and the sign of renminbi say
 * nothing.
 */
final class Exactly {

  private static final Pattern NOTHING = Pattern.compile("(?:[\\s()+¥￥]|CNY|RMB|人民币)*+");
  private static final Pattern GROUPING = Pattern.compile("[\\s,，'’]");

  private final String before;
  private final String between;
  private final String after;
  private final int pointShift;
  private final int scale;
  private final boolean hasPlace;

  /**
   * What a section says.
   *
   * @param scale by what power of ten it moves the number
   * @param yen whether its ¥ is Japan's
   */
  Exactly(List<NumberToken> tokens, int scale, boolean yen) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Part.DIGIT) || tokens.get(i).is(Part.GENERAL)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    this.hasPlace = first >= 0;
    this.scale = scale;
    this.before = named(literals(tokens, 0, hasPlace ? first : tokens.size()), yen);
    String inside = hasPlace ? literals(tokens, first, last) : "";
    this.between = GROUPING.matcher(inside).replaceAll("");
    this.after = named(hasPlace ? literals(tokens, last, tokens.size()) : "", yen);
    this.pointShift = between.equals(".") ? behindPoint(tokens) : 0;
  }

  private static String named(String literal, boolean yen) {
    return yen ? literal.replaceAll("[¥￥]", "日元") : literal;
  }

  private static String literals(List<NumberToken> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (NumberToken token : tokens.subList(from, to)) {
      text.append(token.is(Part.LITERAL) || token.is(Part.PERCENT) ? token.text() : "");
    }
    return text.toString();
  }

  private static int behindPoint(List<NumberToken> tokens) {
    int places = 0;
    boolean behind = false;
    for (NumberToken token : tokens) {
      if (token.is(Part.POINT)) {
        return 0;
      }
      behind |= token.is(Part.LITERAL) && token.text().equals(".");
      places += behind && token.is(Part.DIGIT) ? 1 : 0;
    }
    return places;
  }

  /** Whether all it says of a positive number is the number. */
  boolean isUsual() {
    return hasPlace && scale == 0 && between.isEmpty() && saysNothing(before) && saysNothing(after);
  }

  /** Whether all it says of a negative number is the number: the sign too, or it is coloured. */
  boolean isUsualNegative(boolean coloured) {
    String around = before + after;
    boolean signed = around.indexOf('-') >= 0 || around.indexOf('(') >= 0;
    return hasPlace
        && scale == 0
        && between.isEmpty()
        && (signed || coloured)
        && saysNothing(before.replace("-", ""))
        && saysNothing(after.replace("-", ""));
  }

  /** Zero is seen as zero, as a dash or as nothing. */
  boolean isUsualZero() {
    return !hasPlace || isUsual() || isUsualNegative(true);
  }

  private static boolean saysNothing(String text) {
    return text.isEmpty() || NOTHING.matcher(text).matches();
  }

  /** The number not rounded with all that stands around it; null where digits are parted. */
  @Nullable String meant(BigDecimal value) {
    boolean parted = !between.isEmpty() && pointShift == 0;
    return !hasPlace || parted
        ? null
        : before
            + value.movePointRight(scale - pointShift).stripTrailingZeros().toPlainString()
            + after;
  }
}
