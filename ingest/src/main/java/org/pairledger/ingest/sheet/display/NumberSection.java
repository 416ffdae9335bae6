package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.ingest.sheet.display.NumberToken.Part;

/** One section of a number format: shows a number without its sign. */
final class NumberSection {

  private static final int GROUP = 3;

  private final List<NumberToken> whole = new ArrayList<>();
  private final List<NumberToken> fraction = new ArrayList<>();
  private final List<NumberToken> exponent = new ArrayList<>();
  private final String condition;
  private final int numerals;
  private final boolean foreign;
  private final String colour;
  private final Exactly exactly;
  private boolean grouped;
  private boolean plusShown;
  private int scale;

  NumberSection(String code) {
    NumberLexer lexer = new NumberLexer(code);
    this.condition = lexer.condition();
    this.numerals = lexer.numerals();
    this.colour = lexer.colour();
    List<NumberToken> current = whole;
    boolean digitSeen = false;
    for (int i = 0; i < lexer.tokens().size(); i++) {
      NumberToken token = lexer.tokens().get(i);
      if (token.is(Part.COMMA) && digitSeen) {
        comma(lexer.tokens(), i);
        continue;
      }
      if (token.is(Part.POINT) && current == whole) {
        current = fraction;
      } else if (token.is(Part.EXPONENT) && current != exponent) {
        current = exponent;
        plusShown = token.text().equals("+");
        continue;
      }
      scale += token.is(Part.PERCENT) ? 2 : 0;
      digitSeen |= token.is(Part.DIGIT);
      current.add(token);
    }
    this.foreign = lexer.foreign() || !exponent.stream().allMatch(token -> token.is(Part.DIGIT));
    this.exactly = new Exactly(lexer.tokens(), scale, lexer.yen());
  }

  /** What it says besides the digits. */
  Exactly exactly() {
    return exactly;
  }

  /** The colour it asks for, or nothing. */
  String colour() {
    return colour;
  }

  /** Whether it says what this program does not show itself. */
  boolean foreign() {
    return foreign;
  }

  /** Between digits a comma groups them, behind the last one it divides by a thousand. */
  private void comma(List<NumberToken> tokens, int at) {
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).is(Part.COMMA)) {
      next++;
    }
    if (next < tokens.size() && tokens.get(next).is(Part.DIGIT)) {
      grouped = true;
    } else {
      scale -= GROUP;
    }
  }

  boolean conditional() {
    return !condition.isEmpty();
  }

  boolean onlyNegative(int index) {
    return conditional() ? condition.startsWith("<") : index == 1;
  }

  boolean holds(double value) {
    if (condition.isEmpty()) {
      return true;
    }
    String operator = condition.replaceAll("[-\\d.]", "");
    int order = Double.compare(value, Double.parseDouble(condition.substring(operator.length())));
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<>" -> order != 0;
      default -> order == 0;
    };
  }

  String show(BigDecimal value) {
    if (numerals > 0) {
      return literal(ChineseNumerals.spelled(value, numerals == 2));
    }
    if (whole.stream().anyMatch(token -> token.is(Part.GENERAL))) {
      return literal(GeneralNumber.show(value.doubleValue()));
    }
    BigDecimal scaled = value.movePointRight(scale);
    return exponent.isEmpty() ? plain(scaled) : scientific(scaled);
  }

  /** The text around a number that is shown in one piece. */
  private String literal(String number) {
    StringBuilder text = new StringBuilder();
    boolean shown = false;
    for (NumberToken token : whole) {
      if (token.is(Part.LITERAL)) {
        text.append(token.text());
      } else if (!shown) {
        text.append(number);
        shown = true;
      }
    }
    return text.toString();
  }

  private String plain(BigDecimal value) {
    BigDecimal rounded = value.setScale(places(fraction), RoundingMode.HALF_UP);
    return whole(rounded.toBigInteger().toString()) + fraction(digitsBehind(rounded));
  }

  private String scientific(BigDecimal value) {
    int step = Math.max(1, places(whole));
    int power = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    power -= Math.floorMod(power, step);
    BigDecimal mantissa =
        value.movePointLeft(power).setScale(places(fraction), RoundingMode.HALF_UP);
    if (mantissa.compareTo(BigDecimal.TEN.pow(step)) >= 0) {
      power += step;
      mantissa = value.movePointLeft(power).setScale(places(fraction), RoundingMode.HALF_UP);
    }
    StringBuilder digits = new StringBuilder(Integer.toString(Math.abs(power)));
    while (digits.length() < places(exponent)) {
      digits.insert(0, '0');
    }
    String sign = power < 0 ? "-" : plusShown ? "+" : "";
    return whole(mantissa.toBigInteger().toString())
        + fraction(digitsBehind(mantissa))
        + "E"
        + sign
        + digits;
  }

  private static int places(List<NumberToken> tokens) {
    return (int) tokens.stream().filter(token -> token.is(Part.DIGIT)).count();
  }

  private static String digitsBehind(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    return point < 0 ? "" : plain.substring(point + 1);
  }

  /** Digits go to their places from the right; what is left over stands before the first. */
  private String whole(String number) {
    String digits = number.equals("0") ? "" : number;
    StringBuilder reversed = new StringBuilder();
    int left = digits.length();
    int placed = 0;
    int places = places(whole);
    for (int i = whole.size() - 1; i >= 0; i--) {
      NumberToken token = whole.get(i);
      if (!token.is(Part.DIGIT)) {
        reversed.append(new StringBuilder(token.text()).reverse());
        continue;
      }
      places--;
      do {
        String digit = left > 0 ? digits.substring(left - 1, left) : blank(token.text());
        left--;
        placed = digit.isEmpty() ? placed : group(reversed, placed, digit);
      } while (places == 0 && left > 0);
    }
    return reversed.reverse().toString();
  }

  private int group(StringBuilder reversed, int placed, String digit) {
    if (grouped && placed > 0 && placed % GROUP == 0 && !digit.equals(" ")) {
      reversed.append(',');
    }
    reversed.append(digit);
    return placed + 1;
  }

  private static String blank(String place) {
    return place.equals("0") ? "0" : place.equals("?") ? " " : "";
  }

  private String fraction(String digits) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (NumberToken token : fraction) {
      if (!token.is(Part.DIGIT)) {
        text.append(token.text());
        continue;
      }
      boolean zeros = digits.substring(at).chars().allMatch(c -> c == '0');
      text.append(zeros ? blank(token.text()) : digits.substring(at, at + 1));
      at++;
    }
    return text.toString();
  }
}
