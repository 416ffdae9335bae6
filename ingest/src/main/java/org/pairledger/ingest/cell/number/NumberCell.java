package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Exact decimals that are not money: months, hours, areas, quantities. */
public final class NumberCell {

  private static final BigDecimal LARGEST = new BigDecimal("1e12");

  private static final Pattern WORD = Pattern.compile("[\\p{L}/%‰°]+\\d?");

  /** A number shown with more places than are kept. */
  private static final Pattern MORE_PLACES = Pattern.compile("[.．]\\d{3}|\\d[Ee]");

  private NumberCell() {}

  public static Parsed<BigDecimal> parse(Cell cell) {
    return parse(cell, null, null);
  }

  /**
   * The number in the field's own unit.
   *
   * @param own the unit its field is kept in, in words; null where anything is counted
   * @param heading the unit its column's heading states; null where it states none
   */
  public static Parsed<BigDecimal> parse(
      Cell cell, @Nullable String own, @Nullable String heading) {
    if (ShownNumber.isOne(cell)) {
      return ShownNumber.read(cell, bare -> parse(bare, own, heading), number -> number);
    }
    Parsed<Quantity> parsed = quantity(cell);
    Quantity quantity = parsed.value();
    if (quantity == null) {
      return parsed.rule() == null ? Parsed.blank() : Parsed.rejected(parsed.rule());
    }
    if (own != null && own.equals("月") && quantity.unit().equals("月份")) {
      return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
    }
    UnitWord unit =
        quantity.unit().isEmpty() && heading != null ? UnitWord.of(heading) : quantity.word();
    if (unit == null || !unit.per().isEmpty() || !isTaken(unit, own)) {
      return Parsed.rejected(unitProblem(quantity));
    }
    boolean isTold = heading != null && unit.equals(UnitWord.of(heading));
    Parsed<BigDecimal> number = scaled(quantity, unit, own, isTold);
    BigDecimal value = number.value();
    if (own == null
        && heading != null
        && value != null
        && number.rule() == null
        && isOfOther(quantity, heading)) {
      return Parsed.remarked(value, ProblemRule.COUNT_UNIT_DIFFERS, heading);
    }
    return isConverted(unit, own) ? number : rounded(cell, quantity.number(), number);
  }

  /** Whether the cell says a unit and its heading another one. */
  private static boolean isOfOther(Quantity quantity, @Nullable String heading) {
    UnitWord here = quantity.unit().isEmpty() ? null : quantity.word();
    UnitWord there = heading == null ? null : UnitWord.of(heading);
    return here != null
        && there != null
        && here.kind() != UnitWord.Kind.NONE
        && there.kind() != UnitWord.Kind.NONE
        && (here.kind() != there.kind()
            || here.size().compareTo(there.size()) != 0
            || here.power() != there.power());
  }

  /** Whether sums stay sums in the field's own unit; those of 亩 in square metres are rounded. */
  public static boolean isSummable(@Nullable String own, @Nullable String heading) {
    UnitWord unit = own == null || heading == null ? null : UnitWord.of(heading);
    return unit == null || unit.size().scale() <= 2;
  }

  private static boolean isTaken(UnitWord unit, @Nullable String own) {
    UnitWord field = own == null ? null : UnitWord.of(own);
    if (unit.kind() == UnitWord.Kind.NONE) {
      return true;
    }
    return field == null
        ? unit.kind() != UnitWord.Kind.MONEY && unit.kind() != UnitWord.Kind.PERCENT
        : unit.kind() == field.kind();
  }

  /** In the field's own unit; a conversion that the heading does not tell of is remarked. */
  private static Parsed<BigDecimal> scaled(
      Quantity quantity, UnitWord unit, @Nullable String own, boolean isTold) {
    boolean isConverted = isConverted(unit, own);
    BigDecimal number = quantity.number().scaleByPowerOfTen(unit.power());
    BigDecimal value = isConverted ? number.multiply(unit.size()) : number;
    if (own != null && value.signum() < 0) {
      return Parsed.rejected(ProblemRule.NEGATIVE_COUNT);
    }
    if (value.abs().compareTo(LARGEST) >= 0) {
      return Parsed.rejected(ProblemRule.NUMBER_TOO_LARGE);
    }
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
    return isConverted && !isTold
        ? Parsed.remarked(rounded, ProblemRule.NUMBER_CONVERTED, rounded.toPlainString() + own)
        : quantity.told(rounded);
  }

  private static boolean isConverted(UnitWord unit, @Nullable String own) {
    return own != null && unit.size().compareTo(BigDecimal.ONE) != 0;
  }

  /** What was taken of a number; told where the number shows more places than are kept of it. */
  static Parsed<BigDecimal> rounded(Cell cell, BigDecimal number, Parsed<BigDecimal> taken) {
    BigDecimal value = taken.value();
    return value != null
            && taken.rule() == null
            && number.stripTrailingZeros().scale() > value.scale()
            && MORE_PLACES.matcher(cell.text()).find()
        ? Parsed.remarked(value, ProblemRule.NUMBER_ROUNDED, value.toPlainString())
        : taken;
  }

  /** The number, whatever unit follows it. */
  static Parsed<Quantity> quantity(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return stored(cell.raw());
    }
    return CellText.isBlank(CellText.plain(cell.text()))
        ? Parsed.blank()
        : Quantity.read(cell.text());
  }

  private static Parsed<Quantity> stored(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      BigDecimal clean = number.precision() > 15 ? number.round(new MathContext(15)) : number;
      return Parsed.of(Quantity.exact(clean));
    } catch (NumberFormatException e) {
      return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
    }
  }

  /** What stands behind the number is a unit that is none of this field, or no unit at all. */
  static ProblemRule unitProblem(Quantity quantity) {
    return WORD.matcher(quantity.unit()).matches() || quantity.unit().isEmpty()
        ? ProblemRule.NUMBER_UNIT_UNKNOWN
        : ProblemRule.NOT_A_NUMBER;
  }
}
