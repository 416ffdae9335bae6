package org.pairledger.ingest.sheet.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairledger.ingest.sheet.display.DateToken.Part;

/** Takes the first section of a format code apart. */
final class DateLexer {

  private static final List<String> HALF_DAYS = List.of("上午/下午", "AM/PM", "A/P");

  private final String code;
  private final List<DateToken> tokens = new ArrayList<>();
  private int at;

  DateLexer(String code) {
    this.code = code;
  }

  List<DateToken> tokens() {
    while (at < code.length() && code.charAt(at) != ';') {
      step();
    }
    return tokens;
  }

  private void step() {
    char c = code.charAt(at);
    switch (c) {
      case '"' -> quoted();
      case '\\' -> literal(at + 1 < code.length() ? code.substring(at + 1, at + 2) : "", 2);
      case '_' -> literal(" ", 2);
      case '*' -> at += 2;
      case '[' -> bracket();
      default -> letterOrLiteral(c);
    }
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    int stop = end < 0 ? code.length() : end;
    literal(code.substring(at + 1, stop), stop + 1 - at);
  }

  /** Colours, conditions and locales change nothing; [h] counts hours on and is not a date. */
  private void bracket() {
    int end = code.indexOf(']', at);
    String inside = code.substring(at + 1, end < 0 ? code.length() : end);
    if (inside.matches("(?i)h+|m+|s+")) {
      tokens.add(new DateToken(Part.FOREIGN, 1, inside));
    } else if (inside.startsWith("$") && inside.indexOf('-') > 1) {
      tokens.add(new DateToken(Part.LITERAL, 1, inside.substring(1, inside.indexOf('-'))));
    }
    at += inside.length() + 2;
  }

  private void letterOrLiteral(char c) {
    for (String halfDay : HALF_DAYS) {
      if (code.regionMatches(true, at, halfDay, 0, halfDay.length())) {
        String asWritten = code.substring(at, at + halfDay.length());
        tokens.add(new DateToken(Part.HALF_DAY, 1, halfDay.equals("A/P") ? asWritten : halfDay));
        at += halfDay.length();
        return;
      }
    }
    if (code.regionMatches(true, at, "General", 0, 7)) {
      tokens.add(new DateToken(Part.FOREIGN, 1, ""));
      at += 7;
      return;
    }
    if (c == '.' && at + 1 < code.length() && code.charAt(at + 1) == '0' && afterSeconds()) {
      fraction();
      return;
    }
    Part part = part(Character.toLowerCase(c));
    if (part == Part.LITERAL) {
      literal(String.valueOf(c), 1);
    } else {
      run(part, c);
    }
  }

  private boolean afterSeconds() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).part() == Part.SECOND;
  }

  private void fraction() {
    literal(".", 1);
    run(Part.FRACTION, '0');
  }

  private void run(Part part, char c) {
    int start = at;
    String letter = String.valueOf(c).toLowerCase(Locale.ROOT);
    while (at < code.length()
        && code.substring(at, at + 1).toLowerCase(Locale.ROOT).equals(letter)) {
      at++;
    }
    int width = c == 'e' || c == 'E' ? 4 : at - start;
    tokens.add(new DateToken(part, width, code.substring(start, at)));
  }

  private static Part part(char letter) {
    return switch (letter) {
      case 'y', 'e' -> Part.YEAR;
      case 'm' -> Part.MONTH;
      case 'd' -> Part.DAY;
      case 'a' -> Part.WEEKDAY;
      case 'h' -> Part.HOUR;
      case 's' -> Part.SECOND;
      case '0', '#', '?', '@', '%' -> Part.FOREIGN;
      default -> Part.LITERAL;
    };
  }

  private void literal(String text, int length) {
    tokens.add(new DateToken(Part.LITERAL, 1, text));
    at += length;
  }
}
