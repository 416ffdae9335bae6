package org.pairledger.ingest.cell.number;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.NumberCharacters;

/**
 * The grammar of a written quantity: words before it, a sign, the number, the bound and the unit
 * behind it, and remarks in brackets. What is none of these makes it no number at all.
 */
final class QuantityText {

  /** Two numbers in one cell, parted by a space or a new line, are not one long number. */
  private static final Pattern PARTED = Pattern.compile("\\d\\s+\\d");

  /** The sign by which a spreadsheet is told that digits are text. */
  private static final Pattern UNSAID = Pattern.compile("^['’‘`]");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)([^()]*)");
  private static final Pattern BRACKET_BEHIND =
      Pattern.compile("([^()\\[\\]]+)[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern PART_BEHIND =
      Pattern.compile(
          "([^()\\[\\],，、;；\\d]*\\d[^()\\[\\],，、;；]*)[,，、;；]?((?:其中|内含|含)[^()\\[\\]]*)");
  private static final Pattern PART = Pattern.compile("(?:其中|内含|含|包括)[^\\d]{0,14}?(\\d.*)");
  private static final Pattern NOTE_MARK = Pattern.compile("注\\d?|备注\\d?");
  private static final Pattern FOOTNOTE = Pattern.compile("(?<![*※#†‡^])[*※#†‡^]++$");
  private static final Pattern FULL_STOP = Pattern.compile("[。;；]$|(?<=\\D)[.,]$");

  /** {@code 5000.-}: no fen. */
  private static final Pattern NO_FEN = Pattern.compile("\\d[.]-$");

  /** A number that is planned, or that nobody stands by. */
  private static final Pattern NOT_ACTUAL = Pattern.compile("计划|规划|拟|预|目标|估|待定|暂定|意向|任务");

  /** What may be said of a number without changing it. */
  private static final Set<String> HARMLESS =
      Set.of(
          "含税", "现金", "人民币", "大写", "小写", "整", "实发", "已到账", "到账", "已到位", "已拨付", "已支付", "已完成", "转账",
          "银行转账", "实际", "实数");

  private QuantityText() {}

  static Parsed<Quantity> read(String written) {
    NumberCharacters characters = NumberCharacters.of(written);
    if (PARTED.matcher(characters.text()).find()) {
      return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
    }
    String dense = UNSAID.matcher(CellText.dense(characters.text())).replaceFirst("");
    Parsed<Quantity> read = whole(FULL_STOP.matcher(dense).replaceFirst(""));
    if (read.value() == null && hasDigit(dense) && NOT_ACTUAL.matcher(dense).find()) {
      return Parsed.rejected(ProblemRule.NUMBER_NOT_ACTUAL);
    }
    return characters.hasNote() ? remarked(read, ProblemRule.NUMBER_WITH_NOTE) : read;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static Parsed<Quantity> whole(String text) {
    Matcher brackets = IN_BRACKETS.matcher(text);
    if (brackets.matches()) {
      return takenBack(brackets.group(1), brackets.group(2));
    }
    Matcher behind = BRACKET_BEHIND.matcher(text);
    if (behind.matches()) {
      return explained(behind.group(1), behind.group(2));
    }
    Matcher part = PART_BEHIND.matcher(text);
    return part.matches() ? explained(part.group(1), part.group(2)) : marked(text);
  }

  /** A number in brackets, as bookkeepers write what is taken back. */
  private static Parsed<Quantity> takenBack(String inside, String behind) {
    if (HARMLESS.contains(inside)) {
      return marked(behind);
    }
    boolean isPlain = !inside.isEmpty() && Character.isDigit(inside.charAt(0));
    Quantity number = isPlain ? new QuantityScan(inside + behind).quantity() : null;
    return number == null || number.bound() != Bound.EXACT
        ? Parsed.rejected(ProblemRule.NOT_A_NUMBER)
        : Parsed.of(negative(number, null));
  }

  private static Quantity negative(Quantity number, @Nullable ProblemRule remark) {
    return new Quantity(number.number().negate(), number.bound(), number.unit(), remark);
  }

  /** A bracket behind a number says its unit, says it again, marks a note, or changes it. */
  private static Parsed<Quantity> explained(String text, String remark) {
    Parsed<Quantity> read = marked(text);
    Quantity number = read.value();
    if (number == null) {
      return read;
    }
    if (NOTE_MARK.matcher(remark).matches() || isFootnote(remark)) {
      return remarked(read, ProblemRule.NUMBER_WITH_NOTE);
    }
    if (number.unit().isEmpty() && UnitWord.of(remark) != null) {
      return Parsed.of(new Quantity(number.number(), number.bound(), remark, number.remark()));
    }
    if (HARMLESS.contains(remark) || isSame(number, remark)) {
      return read;
    }
    if (isPart(number, remark)) {
      return remarked(read, ProblemRule.NUMBER_OF_WHICH);
    }
    return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
  }

  private static boolean isFootnote(String remark) {
    return remark.length() <= 2 && remark.chars().allMatch(Character::isDigit) && !remark.isEmpty();
  }

  /** 其中22人 behind 46人: a part of it, and no more than it. */
  private static boolean isPart(Quantity whole, String remark) {
    Matcher part = PART.matcher(remark);
    Quantity said = part.matches() ? new QuantityScan(part.group(1)).quantity() : null;
    UnitWord unit = said == null ? null : said.word();
    return said != null
        && unit != null
        && said.number().signum() >= 0
        && said.scaled().compareTo(whole.scaled().abs()) <= 0;
  }

  private static boolean isSame(Quantity number, String remark) {
    String again = remark.startsWith("大写") ? remark.replaceFirst("^大写:?", "") : remark;
    Quantity said = new QuantityScan(again).quantity();
    return said != null && said.scaled().compareTo(number.scaled()) == 0;
  }

  private static Parsed<Quantity> marked(String text) {
    Matcher note = FOOTNOTE.matcher(text);
    if (note.find()) {
      return remarked(signed(text.substring(0, note.start())), ProblemRule.NUMBER_WITH_NOTE);
    }
    return signed(text);
  }

  /** With the minus behind it, as some accounting systems print it. */
  private static Parsed<Quantity> signed(String text) {
    if (NO_FEN.matcher(text).find()) {
      return signed(text.substring(0, text.length() - 2));
    }
    boolean isBehind = text.length() > 1 && text.endsWith("-");
    Quantity number =
        new QuantityScan(isBehind ? text.substring(0, text.length() - 1) : text).quantity();
    if (number == null
        || (isBehind && (number.number().signum() < 0 || !number.unit().isEmpty()))) {
      return Parsed.rejected(ProblemRule.NOT_A_NUMBER);
    }
    return Parsed.of(isBehind ? negative(number, ProblemRule.NEGATIVE_BY_SIGN) : number);
  }

  private static Parsed<Quantity> remarked(Parsed<Quantity> read, ProblemRule rule) {
    Quantity number = read.value();
    return number == null
        ? read
        : Parsed.of(new Quantity(number.number(), number.bound(), number.unit(), rule));
  }
}
