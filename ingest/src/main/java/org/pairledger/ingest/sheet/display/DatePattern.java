package org.pairledger.ingest.sheet.display;

import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairledger.ingest.sheet.display.DateToken.Part;

/** A date or time format, taken apart once and then shown token by token. */
final class DatePattern {

  /** The day before its first is the 0th of January to a spreadsheet. */
  private static final int FIRST_YEAR = 1900;

  private final List<DateToken> tokens;
  private final boolean chinese;
  private final boolean twelveHours;
  private final long unit;

  private DatePattern(List<DateToken> tokens, boolean chinese) {
    this.chinese = chinese;
    this.tokens = tokens;
    this.twelveHours = tokens.stream().anyMatch(token -> token.part() == Part.HALF_DAY);
    this.unit = unit(tokens);
  }

  /** The pattern of a format's first section, if that is a date or a time of day. */
  static Optional<DatePattern> of(String code) {
    List<DateToken> tokens = new DateLexer(code).tokens();
    boolean date = tokens.stream().anyMatch(token -> token.part().ofCalendar());
    boolean number = tokens.stream().anyMatch(token -> token.part() == Part.FOREIGN);
    return date && !number
        ? Optional.of(
            new DatePattern(minutes(tokens), code.toLowerCase(Locale.ROOT).contains("[dbnum1]")))
        : Optional.empty();
  }

  /** The smallest time shown, in nanoseconds. */
  private static long unit(List<DateToken> tokens) {
    long unit = 1_000_000_000;
    for (DateToken token : tokens) {
      for (int i = 0; token.part() == Part.FRACTION && i < token.width() && unit > 1; i++) {
        unit /= 10;
      }
    }
    return unit;
  }

  /** An m next to hours or seconds is minutes, else months. */
  private static List<DateToken> minutes(List<DateToken> tokens) {
    List<DateToken> told = new ArrayList<>(tokens);
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).part() == Part.MONTH && told.get(i).width() <= 2 && clockBeside(told, i)) {
        told.set(i, new DateToken(Part.MINUTE, told.get(i).width(), ""));
      }
    }
    return told;
  }

  private static boolean clockBeside(List<DateToken> tokens, int at) {
    return neighbour(tokens, at, -1) == Part.HOUR || neighbour(tokens, at, 1) == Part.SECOND;
  }

  private static Part neighbour(List<DateToken> tokens, int at, int step) {
    for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
      Part part = tokens.get(i).part();
      if (part.ofCalendar() && part != Part.HALF_DAY) {
        return part;
      }
    }
    return Part.LITERAL;
  }

  String show(LocalDateTime exact) {
    LocalDateTime half = exact.plusNanos(unit / 2);
    LocalDateTime moment = half.minusNanos(half.getLong(ChronoField.NANO_OF_SECOND) % unit);
    StringBuilder text = new StringBuilder();
    for (DateToken token : tokens) {
      text.append(
          moment.getYear() < FIRST_YEAR && token.part() == Part.DAY && token.width() < 3
              ? padded(0, token.width())
              : shown(token, moment.getYear() < FIRST_YEAR ? moment.plusDays(1) : moment));
    }
    return text.toString();
  }

  private String shown(DateToken token, LocalDateTime at) {
    return switch (token.part()) {
      case YEAR ->
          chinese
              ? ChineseNumerals.digits(token.width() <= 2 ? at.getYear() % 100 : at.getYear())
              : token.width() <= 2 ? padded(at.getYear() % 100, 2) : Integer.toString(at.getYear());
      case MONTH ->
          chinese
              ? ChineseNumerals.ordinal(at.getMonthValue())
              : month(at.getMonthValue(), token.width());
      case DAY ->
          chinese && token.width() <= 2
              ? ChineseNumerals.ordinal(at.getDayOfMonth())
              : day(at, token.width());
      case WEEKDAY -> (token.width() > 3 ? "星期" : "") + Words.weekdayZh(at.getDayOfWeek());
      case HOUR -> padded(twelveHours ? (at.getHour() + 11) % 12 + 1 : at.getHour(), token.width());
      case MINUTE -> padded(at.getMinute(), token.width());
      case SECOND -> padded(at.getSecond(), token.width());
      case FRACTION ->
          String.format(Locale.ROOT, "%09d", at.getNano()).substring(0, Math.min(token.width(), 9));
      case HALF_DAY -> token.text().split("/", 2)[at.getHour() < 12 ? 0 : 1];
      case LITERAL, FOREIGN -> token.text();
    };
  }

  private static String month(int month, int width) {
    return switch (width) {
      case 1, 2 -> padded(month, width);
      case 3 -> Words.month(month).substring(0, 3);
      case 5 -> Words.month(month).substring(0, 1);
      default -> Words.month(month);
    };
  }

  private static String day(LocalDateTime at, int width) {
    return switch (width) {
      case 1, 2 -> padded(at.getDayOfMonth(), width);
      case 3 -> Words.weekday(at.getDayOfWeek()).substring(0, 3);
      default -> Words.weekday(at.getDayOfWeek());
    };
  }

  private static String padded(int number, int width) {
    return width >= 2 && number < 10 ? "0" + number : Integer.toString(number);
  }
}
