package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Formula;

/** Says of a formula whose stored result has grown old both values and which one counts. */
public final class FormulaWords {

  private FormulaWords() {}

  public static boolean isStale(Cell cell) {
    Formula formula = cell.look().formula();
    return formula != null && formula.isStale();
  }

  public static String of(Cell cell, DatasetField field) {
    Formula formula = cell.look().formula();
    if (formula == null || field.isPersonal() || cell.kind() == Cell.Kind.TEXT) {
      return "文件所存与按公式算得的文字不同";
    }
    boolean isOurs = formula.state() == Formula.State.STALE_COMPUTED;
    String stored = isOurs ? formula.other() : taken(cell);
    String computed = isOurs ? taken(cell) : formula.other();
    return "文件所存为 " + stored + "，按公式算得 " + computed + "，采用" + (isOurs ? "后者" : "前者");
  }

  private static String taken(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER
        ? TotalWords.plain(new BigDecimal(cell.raw()))
        : cell.text();
  }
}
