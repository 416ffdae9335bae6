package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.Cell;

/** Money: the cell's own unit beats the header's, the header's beats the sheet's; then yuan. */
public final class MoneyCell {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int LONGEST_USUAL = 14;
  private static final Pattern FOREIGN = Pattern.compile("美元|港元|港币|欧元|日元|美金|英镑|\\$|USD|HKD|EUR");

  /** Goods that nobody put a price on: known to have no amount, which is not zero. */
  private static final Set<String> UNVALUED = Set.of("未折价", "暂未折价", "未估价", "未作价", "未定价");

  private MoneyCell() {}

  /** What the cell says, in yuan, under a column of this unit. */
  public static Parsed<Money> parse(Cell cell, MoneyUnit columnUnit) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return stored(cell, columnUnit);
    }
    Parsed<Money> usual = columnUnit == MoneyUnit.YUAN ? usual(cell.text()) : null;
    if (usual != null) {
      return usual;
    }
    String text = CellText.plain(cell.text());
    return CellText.isBlank(text) || UNVALUED.contains(text)
        ? Parsed.blank()
        : written(text, columnUnit);
  }

  /** Digits with two decimals at most, which nothing needs to be asked about; else null. */
  private static @Nullable Parsed<Money> usual(String text) {
    int point = text.indexOf('.');
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    if (text.isEmpty() || text.length() > LONGEST_USUAL || point == 0 || decimals > 2) {
      return null;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (i != point && (digit < 0 || digit > 9)) {
        return null;
      }
      number = i == point ? number : number * 10 + digit;
    }
    long fen = decimals == 0 ? number * 100 : decimals == 1 ? number * 10 : number;
    return Parsed.of(new Money(BigDecimal.valueOf(fen, 2), Bound.EXACT));
  }

  /** A stored number carries the noise of binary fractions beyond its 15th digit. */
  private static Parsed<Money> stored(Cell cell, MoneyUnit columnUnit) {
    try {
      BigDecimal number = new BigDecimal(cell.raw());
      BigDecimal clean = number.precision() > 15 ? number.round(new MathContext(15)) : number;
      return checked(columnUnit.yuan(clean), Bound.EXACT);
    } catch (NumberFormatException e) {
      return Parsed.rejected(ProblemRule.NOT_AN_AMOUNT);
    }
  }

  private static Parsed<Money> written(String text, MoneyUnit columnUnit) {
    Optional<Quantity> quantity = Quantity.read(text);
    if (quantity.isEmpty()) {
      return Parsed.rejected(unreadable(text));
    }
    String unit = quantity.get().unit();
    Bound bound = quantity.get().bound();
    if (unit.isEmpty()) {
      return checked(columnUnit.yuan(quantity.get().number()), bound);
    }
    Optional<MoneyUnit> own = MoneyUnit.ofCell(unit);
    if (own.isEmpty()) {
      return Parsed.rejected(unreadable(text));
    }
    Parsed<Money> money = checked(own.get().yuan(quantity.get().number()), bound);
    return money.rule() == null && money.value() != null && own.get() != columnUnit
        ? Parsed.remarked(money.value(), ProblemRule.CELL_UNIT_DIFFERS, columnUnit.label())
        : money;
  }

  private static ProblemRule unreadable(String text) {
    return FOREIGN.matcher(text).find() ? ProblemRule.FOREIGN_CURRENCY : ProblemRule.NOT_AN_AMOUNT;
  }

  private static Parsed<Money> checked(BigDecimal yuan, Bound bound) {
    if (yuan.abs().compareTo(LARGEST) >= 0) {
      return Parsed.rejected(ProblemRule.NUMBER_TOO_LARGE);
    }
    BigDecimal fen = yuan.setScale(2, RoundingMode.HALF_UP);
    Money money = new Money(fen, bound);
    return fen.compareTo(yuan) == 0
        ? Parsed.of(money)
        : Parsed.remarked(money, ProblemRule.FINER_THAN_FEN, "");
  }
}
