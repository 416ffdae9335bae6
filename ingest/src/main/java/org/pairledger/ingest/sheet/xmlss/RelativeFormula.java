package org.pairledger.ingest.sheet.xmlss;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.guard.Limits;

/** A formula that counts from its own cell ({@code =SUM(R[-4]C:R[-1]C)}), told by addresses. */
final class RelativeFormula {

  private static final int LONGEST = 8192;

  /** A text, a quoted name of a sheet, or a reference; one of a whole row or column is none. */
  private static final Pattern PART =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+'"
              + "|(?<![\\p{L}\\p{N}_.])R(\\d{1,7}|\\[-?\\d{1,7}\\])?C(\\d{1,5}|\\[-?\\d{1,5}\\])?"
              + "(?![\\p{L}\\p{N}_.(\\[])");

  private static final Pattern WHOLE_LINE =
      Pattern.compile("(?<![\\p{L}\\p{N}_.\"'])[RC](?:\\d+|\\[-?\\d+\\])(?![\\p{L}\\p{N}_.(])");

  private RelativeFormula() {}

  /**
   * Without the equals sign; empty where it says what cannot be told by addresses.
   *
   * @param row, column of its own cell, from 0
   */
  static String text(String formula, int row, int column) {
    if (!formula.startsWith("=") || formula.length() > LONGEST) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(formula).region(1, formula.length());
    while (part.find()) {
      boolean isReference = part.group().startsWith("R");
      String said = isReference ? reference(part, row, column) : part.group();
      if (said == null) {
        return "";
      }
      part.appendReplacement(text, Matcher.quoteReplacement(said));
    }
    String told = part.appendTail(text).substring(1);
    return WHOLE_LINE.matcher(told).find() ? "" : told;
  }

  private static @Nullable String reference(Matcher part, int row, int column) {
    long toRow = place(part.group(1), row);
    long toColumn = place(part.group(2), column);
    if (toRow < 0 || toRow >= Limits.ROWS || toColumn < 0 || toColumn >= Limits.COLUMNS) {
      return null;
    }
    return CellReference.convertNumToColString((int) toColumn) + (toRow + 1);
  }

  private static long place(@Nullable String said, int own) {
    if (said == null) {
      return own;
    }
    return said.startsWith("[")
        ? own + Long.parseLong(said.substring(1, said.length() - 1))
        : Long.parseLong(said) - 1;
  }
}
