package org.pairledger.ingest.sheet.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.display.NumberToken.Part;

/** Takes one section of a number format apart. */
final class NumberLexer {

  private static final Pattern COLOUR =
      Pattern.compile(
          "(?i)black|blue|cyan|green|magenta|red|white|yellow|colou?r\\s*\\d+"
              + "|黑色?|蓝色?|青色?|蓝绿色|绿色?|洋红色?|红色?|白色?|黄色?|颜色\\s*\\d+");

  private static final Pattern YEN = Pattern.compile("(?i)-(\\d+)?0?411");

  private final String code;
  private final List<NumberToken> tokens = new ArrayList<>();
  private String condition = "";
  private String colour = "";
  private boolean yen;
  private boolean foreign;
  private int numerals;
  private int at;

  NumberLexer(String code) {
    this.code = code;
    while (at < code.length()) {
      step();
    }
  }

  List<NumberToken> tokens() {
    return tokens;
  }

  /** {@code >=100}, or nothing. */
  String condition() {
    return condition;
  }

  /** Whether its sign of money, which looks like that of renminbi, is Japan's. */
  boolean yen() {
    return yen;
  }

  /** The name of a colour, or nothing. */
  String colour() {
    return colour;
  }

  /** Whether something stands here that this program does not show itself. */
  boolean foreign() {
    return foreign;
  }

  /** 1 or 2 where Chinese numerals are asked for, else 0. */
  int numerals() {
    return numerals;
  }

  private void step() {
    char c = code.charAt(at);
    switch (c) {
      case '"' -> quoted();
      case '\\', '!' -> add(Part.LITERAL, after(at), 2);
      case '_' -> add(Part.LITERAL, " ", 2);
      case '*' -> at += 2;
      case '[' -> bracket();
      case '0', '#', '?' -> add(Part.DIGIT, String.valueOf(c), 1);
      case '.' -> add(Part.POINT, ".", 1);
      case ',' -> add(Part.COMMA, ",", 1);
      case '%' -> add(Part.PERCENT, "%", 1);
      case '@' -> add(Part.GENERAL, "", 1);
      case '/' -> {
        foreign = true;
        at++;
      }
      default -> word(c);
    }
  }

  private void word(char c) {
    if (code.regionMatches(true, at, "General", 0, 7)) {
      add(Part.GENERAL, "", 7);
    } else if (code.regionMatches(true, at, "G/通用格式", 0, 6)) {
      add(Part.GENERAL, "", 6);
    } else if ((c == 'E' || c == 'e') && "+-".contains(after(at)) && !after(at).isEmpty()) {
      foreign |= c == 'e';
      add(Part.EXPONENT, after(at), 2);
    } else {
      add(Part.LITERAL, String.valueOf(c), 1);
    }
  }

  private String after(int index) {
    return index + 1 < code.length() ? code.substring(index + 1, index + 2) : "";
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    int stop = end < 0 ? code.length() : end;
    add(Part.LITERAL, code.substring(at + 1, stop), stop + 1 - at);
  }

  private void bracket() {
    int end = code.indexOf(']', at);
    String inside = code.substring(at + 1, end < 0 ? code.length() : end);
    at += inside.length() + 2;
    if (inside.matches("[<>=]{1,2}\\s*-?[\\d.]+")) {
      condition = inside.replaceAll("\\s", "");
    } else if (inside.startsWith("$")) {
      int dash = inside.indexOf('-');
      String symbol = inside.substring(1, dash < 0 ? inside.length() : dash);
      yen |= dash > 0 && !symbol.isEmpty() && YEN.matcher(inside.substring(dash)).matches();
      tokens.add(new NumberToken(Part.LITERAL, symbol));
    } else if (COLOUR.matcher(inside).matches()) {
      colour = inside.toLowerCase(Locale.ROOT);
    } else if (inside.matches("(?i)DBNum[12]")) {
      numerals = inside.charAt(5) - '0';
    } else if (inside.matches("(?i)h+|m+|s+")) {
      foreign = true;
    }
  }

  private void add(Part part, String text, int length) {
    tokens.add(new NumberToken(part, text));
    at += length;
  }
}
