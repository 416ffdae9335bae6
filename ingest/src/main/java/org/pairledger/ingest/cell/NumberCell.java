package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.Cell;

/** Exact decimals that are not money: months, hours, areas, quantities. */
public final class NumberCell {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");

  private static final Pattern POWER = Pattern.compile("(?<=m)[23]$");

  private NumberCell() {}

  public static Parsed<BigDecimal> parse(Cell cell) {
    Parsed<Quantity> quantity = quantity(cell);
    if (quantity.value() == null) {
      return quantity.rule() == null ? Parsed.blank() : Parsed.rejected(quantity.rule());
    }
    BigDecimal number = quantity.value().scaled();
    if (number.abs().compareTo(LARGEST) >= 0) {
      return Parsed.rejected(ProblemRule.NUMBER_TOO_LARGE);
    }
    BigDecimal scaled = number.setScale(2, RoundingMode.HALF_UP);
    return quantity.value().bound() == Bound.EXACT
        ? Parsed.of(scaled)
        : Parsed.remarked(scaled, ProblemRule.COUNT_APPROXIMATE, "");
  }

  /** The number, whatever unit follows it. */
  static Parsed<Quantity> quantity(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return stored(cell.raw());
    }
    String text = CellText.plain(cell.text());
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    Optional<Quantity> quantity = Quantity.read(text);
    return quantity.isEmpty() || !isUnit(quantity.get().unit())
        ? Parsed.rejected(ProblemRule.NOT_A_NUMBER)
        : Parsed.of(quantity.get());
  }

  private static Parsed<Quantity> stored(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      BigDecimal clean = number.precision() > 15 ? number.round(new MathContext(15)) : number;
      return Parsed.of(new Quantity(clean, Bound.EXACT, ""));
    } catch (NumberFormatException e) {
      return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
    }
  }

  /** A unit is a short word without digits, but for those of areas and volumes. */
  private static boolean isUnit(String unit) {
    String word = POWER.matcher(unit).replaceFirst("");
    return word.length() <= 5 && word.chars().noneMatch(Character::isDigit);
  }
}
