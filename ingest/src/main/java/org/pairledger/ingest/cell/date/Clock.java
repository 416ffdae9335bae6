package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * The time of day in a cell that shows a day alone, or that a program wrote to the second: all of a
 * column at one time is what an export of another zone or clock leaves.
 *
 * @param day the day it stands on
 */
public record Clock(LocalDate day, LocalTime time) {

  private static final Pattern TO_THE_SECOND =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,9})?(?:Z|\\+00:?00)?");

  /** What becomes of the days of a column that stands at one time. */
  public enum Meaning {
    /** Midnight of the day after. */
    NEXT_DAY,
    /** Midnight of the same day. */
    SAME_DAY,
    /** It may be either. */
    UNCLEAR
  }

  /** The hidden time of a cell; null where it has none, or shows it as people would. */
  public static @Nullable Clock of(Cell cell) {
    return switch (cell.kind()) {
      case DATE -> cell.raw().length() > 10 && !showsTime(cell.text()) ? clock(cell.raw()) : null;
      case TEXT -> cell.text().length() >= 19 ? clock(cell.text().strip()) : null;
      default -> null;
    };
  }

  private static boolean showsTime(String text) {
    return text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':');
  }

  private static @Nullable Clock clock(String text) {
    Matcher moment = TO_THE_SECOND.matcher(text);
    if (!moment.matches()) {
      return null;
    }
    try {
      LocalTime time = LocalTime.parse(moment.group(2));
      return time.equals(LocalTime.MIDNIGHT)
          ? null
          : new Clock(LocalDate.parse(moment.group(1)), time);
    } catch (DateTimeParseException noSuchMoment) {
      return null;
    }
  }

  /** What a column means whose cells all stand at this time. */
  public Meaning meaning() {
    if (DateWriting.isMidnightElsewhere(time)) {
      return Meaning.NEXT_DAY;
    }
    boolean isOnTheHour = time.getMinute() == 0 && time.getSecond() == 0;
    return isOnTheHour && time.getHour() >= 17 ? Meaning.UNCLEAR : Meaning.SAME_DAY;
  }

  /** The cell on the day that is meant. */
  public Cell mended(Cell cell) {
    String date = (meaning() == Meaning.NEXT_DAY ? day.plusDays(1) : day).toString();
    return new Cell(cell.column(), date, date, Cell.Kind.DATE, cell.look());
  }

  /** The cell as one whose day may be that of another zone. */
  public Cell inQuestion(Cell cell) {
    String moment = day + "T" + time.toString().substring(0, 5) + ":00Z";
    return new Cell(cell.column(), moment, moment, Cell.Kind.TEXT, cell.look());
  }
}
