package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Percentages: 80 % is 80.00; what may be a share is not guessed at, whatever the heading says. */
public final class PercentCell {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("1e12");

  private static final Pattern BEFORE = Pattern.compile("^(?:已?完成|进度|达到?|实际)?:?");
  private static final String SPELT = "百分之";

  private PercentCell() {}

  /**
   * What the cell says, in percent.
   *
   * @param headingSaysPercent whether the column's heading has the sign
   */
  public static Parsed<BigDecimal> parse(Cell cell, boolean headingSaysPercent) {
    if (ShownNumber.isOne(cell)) {
      return ShownNumber.read(
          cell, bare -> parse(bare, headingSaysPercent), percent -> percent.movePointLeft(2));
    }
    boolean isShown = cell.kind() == Cell.Kind.NUMBER && !cell.text().endsWith("%");
    Parsed<Quantity> parsed = isShown ? NumberCell.quantity(cell) : written(cell.text());
    Quantity quantity = parsed.value();
    if (quantity == null) {
      return parsed.rule() == null ? Parsed.blank() : Parsed.rejected(parsed.rule());
    }
    if (quantity.number().abs().compareTo(LARGEST) >= 0) {
      return Parsed.rejected(ProblemRule.NUMBER_TOO_LARGE);
    }
    BigDecimal percent = quantity.number().setScale(2, RoundingMode.HALF_UP);
    if (quantity.unit().equals("%")) {
      return ranged(rounded(cell, quantity, percent));
    }
    if (!quantity.unit().isEmpty()) {
      return Parsed.rejected(NumberCell.unitProblem(quantity));
    }
    return isShare(quantity.number())
        ? Parsed.rejected(ProblemRule.PERCENT_AMBIGUOUS)
        : ranged(rounded(cell, quantity, percent));
  }

  private static Parsed<BigDecimal> rounded(Cell cell, Quantity quantity, BigDecimal percent) {
    return NumberCell.rounded(cell, quantity.number(), quantity.told(percent));
  }

  private static Parsed<Quantity> written(String text) {
    String dense = CellText.dense(text);
    if (CellText.isBlank(dense)) {
      return Parsed.blank();
    }
    String bare = BEFORE.matcher(dense).replaceFirst("");
    return Quantity.read(bare.startsWith(SPELT) ? bare.substring(SPELT.length()) + "%" : bare);
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  private static Parsed<BigDecimal> ranged(Parsed<BigDecimal> percent) {
    BigDecimal value = percent.value();
    return value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)
        ? Parsed.remarked(value, ProblemRule.PERCENT_RANGE, "")
        : percent;
  }
}
