package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Money: the cell's own unit beats the header's, the header's beats the sheet's; then yuan. */
public final class MoneyCell {

  private static final BigDecimal LARGEST = new BigDecimal("1e12");
  private static final int LONGEST_USUAL = 12;
  private static final Pattern FOREIGN =
      Pattern.compile(
          "美元|港元|港币|港纸|欧元|日元|日圆|韩元|澳元|加元|新元|英镑|美金|卢布|澳门元|台币|[$€£₩]|USD|HKD|EUR|JPY|GBP|US\\$");

  /** Goods that nobody put a price on: known to have no amount, which is not zero. */
  private static final Set<String> UNVALUED = Set.of("未折价", "暂未折价", "未估价", "未作价", "未定价");

  /** An amount told for each of anything. */
  public static final String ANY = "*";

  /** What a spreadsheet shows of a long number when it is saved as text. */
  private static final Pattern ROUNDED = Pattern.compile("^\\s*\\d(?:\\.\\d{1,5})?[Ee]\\+1\\d");

  /** A wage is one person's, whether its heading says so or not. */
  private static final Pattern OF_EACH_PERSON = Pattern.compile("每|[人名][/·.]?|[/·.][人名]");

  private MoneyCell() {}

  /** What the cell says, in yuan, under a column of this unit. */
  public static Parsed<Money> parse(Cell cell, MoneyUnit columnUnit) {
    return parse(cell, columnUnit, ANY);
  }

  /**
   * What the cell says, in yuan, under a column of this unit.
   *
   * @param per what its field is told for each of: 月 of a wage; empty if nothing
   */
  public static Parsed<Money> parse(Cell cell, MoneyUnit columnUnit, String per) {
    if (ShownNumber.isOne(cell)) {
      return ShownNumber.read(cell, bare -> parse(bare, columnUnit, per), Money::yuan);
    }
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
        : written(cell.text(), columnUnit, per);
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

  private static Parsed<Money> written(String text, MoneyUnit columnUnit, String per) {
    if (ROUNDED.matcher(text).find()) {
      return Parsed.rejected(ProblemRule.NUMBER_DESTROYED);
    }
    Parsed<Quantity> parsed = Quantity.read(text);
    Quantity quantity = parsed.value();
    if (quantity == null || FOREIGN.matcher(text).find()) {
      return Parsed.rejected(unreadable(text, parsed.rule()));
    }
    if (quantity.unit().isEmpty()) {
      return told(columnUnit.yuan(quantity.number()), quantity);
    }
    UnitWord word = quantity.word();
    Optional<MoneyUnit> own = word == null ? Optional.empty() : MoneyUnit.of(word);
    if (own.isEmpty() || word == null || !isPer(word.per(), per)) {
      ProblemRule rule = NumberCell.unitProblem(quantity);
      return Parsed.rejected(
          rule == ProblemRule.NOT_A_NUMBER || word == null ? ProblemRule.NOT_AN_AMOUNT : rule);
    }
    Parsed<Money> money = told(own.get().yuan(quantity.number()), quantity);
    return money.rule() == null && money.value() != null && own.get() != columnUnit
        ? Parsed.remarked(money.value(), ProblemRule.CELL_UNIT_DIFFERS, columnUnit.label())
        : money;
  }

  /** Whether the amount has a unit of its own, which stands above any other. */
  public static boolean saysItsUnit(Cell cell) {
    Quantity quantity = Quantity.read(cell.text()).value();
    return quantity != null && !quantity.unit().isEmpty();
  }

  /** Whether amounts under this heading are told for each of something else than its field's. */
  public static boolean isOtherRate(String heading, String per) {
    String said = StatedUnit.rateOfHeading(heading);
    String rest = per.isEmpty() ? said : OF_EACH_PERSON.matcher(said).replaceAll("");
    return !said.isEmpty() && !isPer(rest, per);
  }

  /** What an amount is told for must be what the field is told for. */
  private static boolean isPer(String said, String field) {
    return said.isEmpty() || field.equals(ANY) || said.equals(field);
  }

  private static Parsed<Money> told(BigDecimal yuan, Quantity quantity) {
    Parsed<Money> money = checked(yuan, quantity.bound());
    return quantity.remark() == null || money.value() == null || money.rule() != null
        ? money
        : Parsed.remarked(money.value(), quantity.remark(), "");
  }

  private static ProblemRule unreadable(String text, @Nullable ProblemRule rule) {
    if (FOREIGN.matcher(text).find()) {
      return ProblemRule.FOREIGN_CURRENCY;
    }
    return rule == ProblemRule.NUMBER_NOT_ACTUAL ? rule : ProblemRule.NOT_AN_AMOUNT;
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
