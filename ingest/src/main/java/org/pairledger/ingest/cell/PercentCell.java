package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.Cell;

/** Percentages: 80 % is 80.00; a share without its sign is not guessed at. */
public final class PercentCell {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern SAID = Pattern.compile("(?:已?完成|进度)?:?(.+)%");

  private PercentCell() {}

  /**
   * What the cell says, in percent.
   *
   * @param headingSaysPercent whether the column's heading has the sign
   */
  public static Parsed<BigDecimal> parse(Cell cell, boolean headingSaysPercent) {
    String text = CellText.dense(cell.text());
    Matcher said = SAID.matcher(text);
    if (said.matches()) {
      return number(said.group(1));
    }
    Parsed<BigDecimal> number = NumberCell.parse(cell);
    if (number.value() != null && !headingSaysPercent && isShare(number.value())) {
      return Parsed.rejected(ProblemRule.PERCENT_AMBIGUOUS);
    }
    return ranged(number);
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  private static Parsed<BigDecimal> number(String digits) {
    try {
      return ranged(Parsed.of(new BigDecimal(digits).setScale(2, RoundingMode.HALF_UP)));
    } catch (NumberFormatException e) {
      return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
    }
  }

  private static Parsed<BigDecimal> ranged(Parsed<BigDecimal> percent) {
    BigDecimal value = percent.value();
    return value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)
        ? Parsed.remarked(value, ProblemRule.PERCENT_RANGE, "")
        : percent;
  }
}
