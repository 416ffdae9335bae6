package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Look;
import org.pairledger.ingest.sheet.content.Look.Mark;

/**
 * What a stored number under its format means. Every number is read twice, as stored and as shown;
 * where the format does more than round, the shown meaning counts if it tells the stored number in
 * another unit or with a word around it, and is refused if it tells another number.
 */
final class ShownNumber {

  private static final Pattern DIGITS = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final int DATE_LENGTH = 10;

  private ShownNumber() {}

  /** Whether the cell shows something else than its number, rounded. */
  static boolean isOne(Cell cell) {
    return switch (cell.kind()) {
      case DATE -> true;
      case NUMBER -> cell.look().meant() != null;
      default -> false;
    };
  }

  /**
   * Reads what is shown, and what is stored, and holds one against the other.
   *
   * @param reader reads a usual cell
   * @param size of a value in the unit in which a plain number would be stored
   */
  static <T> Parsed<T> read(
      Cell cell, Function<Cell, Parsed<T>> reader, Function<T, BigDecimal> size) {
    String meant = cell.look().meant();
    if (cell.kind() == Cell.Kind.DATE || meant == null) {
      return Parsed.rejected(ProblemRule.NUMBER_SHOWN_AS_DATE, serial(cell));
    }
    Parsed<T> stored = reader.apply(bare(cell));
    BigDecimal raw = decimal(cell.raw());
    if (raw.signum() == 0 && meant.chars().noneMatch(Character::isDigit)) {
      return stored;
    }
    Parsed<T> shown = reader.apply(new Cell(cell.column(), meant, meant, Cell.Kind.TEXT));
    if (shown.rule() == ProblemRule.FOREIGN_CURRENCY) {
      return shown;
    }
    T value = shown.value();
    boolean isSame =
        value != null
            && (value.equals(stored.value())
                || isNumberOf(meant, raw)
                || isRounded(size.apply(value), raw));
    return isSame ? shown : Parsed.rejected(ProblemRule.SHOWN_DIFFERS, cell.raw());
  }

  private static Cell bare(Cell cell) {
    return new Cell(cell.column(), cell.raw(), cell.raw(), cell.kind(), Look.PLAIN);
  }

  private static BigDecimal decimal(String digits) {
    try {
      return new BigDecimal(digits).stripTrailingZeros();
    } catch (NumberFormatException e) {
      return BigDecimal.ONE.negate();
    }
  }

  /** A value is kept with fewer places than a number is stored with. */
  private static boolean isRounded(BigDecimal size, BigDecimal raw) {
    return raw.setScale(size.scale(), RoundingMode.HALF_UP).compareTo(size) == 0;
  }

  private static boolean isNumberOf(String meant, BigDecimal raw) {
    Matcher digits = DIGITS.matcher(meant);
    return digits.find() && decimal(digits.group().replace(",", "")).compareTo(raw) == 0;
  }

  /** The number that a spreadsheet keeps of a date. */
  private static String serial(Cell cell) {
    if (cell.raw().length() < DATE_LENGTH) {
      return cell.raw();
    }
    LocalDate from = cell.look().is(Mark.FROM_1904) ? FROM_1904 : FROM_1900;
    LocalDate day = LocalDate.parse(cell.raw().substring(0, DATE_LENGTH));
    long days = ChronoUnit.DAYS.between(from, day);
    boolean isBeforeLeapDay = from.equals(FROM_1900) && days <= 60;
    return String.valueOf(isBeforeLeapDay ? days - 1 : days);
  }
}
