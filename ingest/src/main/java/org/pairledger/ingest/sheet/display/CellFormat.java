package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Look;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** One number format: what it makes of a stored number, and whether that is a date. */
public final class CellFormat {

  private final String pattern;
  private final @Nullable DatePattern dates;
  private final boolean date1904;
  private final DataFormatter numbers;
  private final boolean general;
  private final NumberPattern own;
  private final @Nullable TextPattern texts;
  private final Symbols symbols;
  private final Look look;

  CellFormat(String pattern, boolean date1904, DataFormatter numbers, Ink ink) {
    this.pattern = pattern;
    this.dates = DatePattern.of(pattern).orElse(null);
    this.date1904 = date1904;
    this.numbers = numbers;
    this.symbols = ink.symbols();
    this.look = Look.of(ink.marks(date1904));
    this.general = pattern.equalsIgnoreCase("General") || pattern.equals("@");
    this.own = new NumberPattern(pattern);
    this.texts = TextPattern.of(pattern).orElse(null);
  }

  /** A number as an .xls file stores it. */
  public Cell number(int column, double value) {
    return number(column, plain(value));
  }

  private static String plain(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /** A number as an .xlsx file stores it. */
  public Cell number(int column, String stored) {
    if (general && shortInteger(stored)) {
      return new Cell(column, symbols.read(stored), stored, Kind.NUMBER, look);
    }
    double value = parsed(stored);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new Cell(column, stored, stored, Kind.ERROR, look);
    }
    if (dates != null) {
      LocalDateTime moment = Serial.moment(value, date1904);
      if (moment != null) {
        return date(column, moment, value);
      }
    }
    String shown = shown(value);
    String meant = dates == null ? own.meant(value, shown) : shown;
    Look seen = meant == null ? look : look.withMeant(meant);
    return new Cell(column, symbols.read(shown), raw(stored, value), Kind.NUMBER, seen);
  }

  private static double parsed(String stored) {
    try {
      return Double.parseDouble(stored);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private Cell date(int column, LocalDateTime moment, double serial) {
    String zero = serial == 0 && own.hasZero() ? own.show(serial) : null;
    String text = zero != null ? zero : dates(moment);
    return new Cell(column, text, Serial.iso(moment, serial), Kind.DATE, look);
  }

  private String dates(LocalDateTime moment) {
    return dates == null ? moment.toString() : dates.show(moment);
  }

  /** A text: the accountants' formats put blanks around it. */
  public Cell text(int column, String text) {
    String read = symbols.read(text);
    return new Cell(column, texts == null ? read : texts.show(read), text, Kind.TEXT, look);
  }

  /** {@code TRUE} or {@code FALSE}, which stands where a text would. */
  public Cell truth(int column, boolean value) {
    String word = value ? "TRUE" : "FALSE";
    return new Cell(column, texts == null ? word : texts.show(word), word, Kind.BOOLEAN, look);
  }

  /** A date that the file already writes as one, perhaps as a moment of the zone of Greenwich. */
  public Cell isoDate(int column, String iso) {
    try {
      WrittenMoment moment = WrittenMoment.of(iso);
      String text = dates == null ? moment.iso() : dates.show(moment.local());
      Look seen = moment.isShifted() ? look.with(Mark.SHIFTED) : look;
      return new Cell(column, text, moment.iso(), Kind.DATE, seen);
    } catch (DateTimeParseException e) {
      return new Cell(column, iso, iso, Kind.ERROR, look);
    }
  }

  /** The days that a date counts as in formulas; null where the text is no date. */
  public static @Nullable Double serial(String iso) {
    try {
      return Serial.of(WrittenMoment.of(iso).local());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private String shown(double value) {
    if (general) {
      return GeneralNumber.show(value);
    }
    if (dates != null) {
      return "########";
    }
    try {
      String shown = own.show(value);
      return shown != null ? shown : rare(value);
    } catch (RuntimeException beyondAnyFormat) {
      return GeneralNumber.show(value);
    }
  }

  /** Odd fractions, and time counted on beyond the day. */
  private String rare(double value) {
    try {
      return org.apache.poi.ss.format.CellFormat.getInstance(Locale.ROOT, pattern)
          .apply(value)
          .text;
    } catch (RuntimeException noFormat) {
      return numbers.formatRawCellContents(value, 164, pattern, date1904);
    }
  }

  /**
   * Digits as stored; beyond fifteen significant ones a fraction is cut to what can be meant, and a
   * whole number is one however a program wrote it down: 20200601.0, 2.0200601E7.
   */
  private static String raw(String stored, double value) {
    if (stored.indexOf('.') >= 0 && value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (stored.length() <= 15 || stored.indexOf('.') < 0) {
      return stored;
    }
    BigDecimal exact = new BigDecimal(stored);
    if (exact.precision() <= 15) {
      return stored;
    }
    BigDecimal meant = exact.round(Digits.SHOWN);
    boolean exponent = stored.indexOf('E') >= 0 || stored.indexOf('e') >= 0;
    return exponent && meant.abs().compareTo(BigDecimal.ONE) > 0
        ? meant.stripTrailingZeros().toString()
        : meant.stripTrailingZeros().toPlainString();
  }

  private static boolean shortInteger(String stored) {
    int length = stored.length();
    if (length == 0 || length > 11 || (length > 1 && stored.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
