package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.SimpleFraction;
import org.pairledger.ingest.sheet.display.NumberToken.Part;

/**
 * A section such as {@code # ??/16}, as spreadsheets offer it: a whole number and a fraction, each
 * in its places.
 */
final class FractionPattern {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<before>[^#0?]*)((?<whole>[#0])(?<gap>\\\\? ))?"
              + "(?<over>\\?+)/(?<under>\\?+|[1-9]\\d*)(?<after>[^#0?]*)");

  /** What a double can tell of a denominator. */
  private static final int LONGEST = 9;

  private final Matcher parts;

  private FractionPattern(Matcher parts) {
    this.parts = parts;
  }

  static Optional<FractionPattern> of(String section) {
    Matcher parts = PARTS.matcher(section.replaceAll("\\[[^\\]]{0,60}]", ""));
    return parts.matches() ? Optional.of(new FractionPattern(parts)) : Optional.empty();
  }

  /** Shows a number that is not negative. */
  String show(BigDecimal value) {
    boolean mixed = parts.group("whole") != null;
    BigDecimal whole = mixed ? value.setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
    SimpleFraction fraction = fraction(value.subtract(whole).doubleValue());
    long over = fraction.getNumerator();
    if (mixed && over == fraction.getDenominator()) {
      whole = whole.add(BigDecimal.ONE);
      over = 0;
    }
    StringBuilder text = new StringBuilder(literal("before"));
    if (mixed) {
      boolean hidden = whole.signum() == 0 && over != 0 && parts.group("whole").indexOf('0') < 0;
      text.append(hidden ? "" : whole.toPlainString()).append(literal("gap"));
    }
    String under = Long.toString(fraction.getDenominator());
    text.append(mixed && over == 0 ? blanks() : placed(Long.toString(over), under));
    return text.append(literal("after")).toString();
  }

  private SimpleFraction fraction(double part) {
    String under = parts.group("under");
    if (Character.isDigit(under.charAt(0))) {
      return SimpleFraction.buildFractionExactDenominator(part, Integer.parseInt(under));
    }
    int most = (int) Math.pow(10, Math.min(under.length(), LONGEST)) - 1;
    return SimpleFraction.buildFractionMaxDenominator(part, most);
  }

  /** Over the line to the right, under it to the left. */
  private String placed(String over, String under) {
    int left = parts.group("over").length();
    int right = parts.group("under").length();
    return " ".repeat(Math.max(0, left - over.length()))
        + over
        + "/"
        + under
        + " ".repeat(Math.max(0, right - under.length()));
  }

  private String blanks() {
    return " ".repeat(parts.group("over").length() + 1 + parts.group("under").length());
  }

  private String literal(String group) {
    StringBuilder text = new StringBuilder();
    for (NumberToken token : new NumberLexer(parts.group(group)).tokens()) {
      text.append(token.is(Part.GENERAL) ? "" : token.text());
    }
    return text.toString();
  }
}
