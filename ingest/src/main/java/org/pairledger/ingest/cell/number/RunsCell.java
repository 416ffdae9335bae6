package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Course runs: the second run (第2期) is one, two runs (2, 共2期) are two. */
public final class RunsCell {

  private static final Pattern ORDINAL = Pattern.compile("第([0-9一二三四五六七八九十]+)[期次批]");
  private static final Pattern ORDINALS =
      Pattern.compile("第([0-9一二三四五六七八九十]+)[-—~至到]第?([0-9一二三四五六七八九十]+)[期次批]");
  private static final Pattern SPELT = Pattern.compile("共?([一二三四五六七八九十两]+)[期次批]?");

  private RunsCell() {}

  public static Parsed<Integer> parse(Cell cell) {
    String text = CellText.dense(cell.text());
    Matcher several = ORDINALS.matcher(text);
    if (several.matches()) {
      return positive(number(several.group(2)) - number(several.group(1)) + 1);
    }
    if (ORDINAL.matcher(text).matches()) {
      return Parsed.of(1);
    }
    Matcher spelt = SPELT.matcher(text);
    return spelt.matches() ? positive(number(spelt.group(1))) : CountCell.parse(cell, "期");
  }

  private static Parsed<Integer> positive(int runs) {
    return runs > 0 ? Parsed.of(runs) : Parsed.rejected(ProblemRule.NOT_A_NUMBER);
  }

  /** A number in digits or spelt; below 0 where it is none. */
  public static int number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    BigDecimal spelt = SpeltNumber.read(text);
    return spelt == null ? -1 : spelt.intValue();
  }
}
