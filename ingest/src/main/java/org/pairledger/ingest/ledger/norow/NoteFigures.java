package org.pairledger.ingest.ledger.norow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.number.Money;
import org.pairledger.ingest.cell.number.MoneyCell;
import org.pairledger.ingest.cell.number.MoneyUnit;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** The amounts and ID numbers that stand in a line which is no row. */
final class NoteFigures {

  /** Not what everybody gets, a standard, a limit, or how a unit is called. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![每/\\d.,])(\\d{1,3}(?:[,，]\\d{3})++(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:亿|千万|百万|万|千)?元(?![/每])(?!以[上下内])");

  private static final Pattern PER_HEAD = Pattern.compile("(?:每[人户月年天个次名]|标准|人均|户均).{0,12}$");
  private static final Pattern PLAIN =
      Pattern.compile("[¥￥]?(?:\\d{1,3}(?:,\\d{3})++|\\d+)(?:\\.\\d+)?");
  private static final Pattern ID = Pattern.compile("(?<!\\d)[1-9]\\d{16}[\\dXx](?!\\d)");

  private NoteFigures() {}

  /** Amounts with their unit, in yuan. */
  static List<BigDecimal> amounts(String text) {
    List<BigDecimal> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(CellText.dense(text));
    while (matcher.find()) {
      String before = CellText.dense(text).substring(0, matcher.start());
      if (PER_HEAD.matcher(before).find()) {
        continue;
      }
      Cell alone = new Cell(0, matcher.group(), matcher.group(), Cell.Kind.TEXT);
      Money money = MoneyCell.parse(alone, MoneyUnit.YUAN).value();
      if (money != null) {
        amounts.add(money.yuan());
      }
    }
    return amounts;
  }

  /** Whether the cell is a number and nothing else, as an amount is. */
  static boolean isNumber(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER || PLAIN.matcher(CellText.dense(cell.text())).matches();
  }

  static boolean hasId(String text) {
    return ID.matcher(CellText.dense(text)).find();
  }
}
