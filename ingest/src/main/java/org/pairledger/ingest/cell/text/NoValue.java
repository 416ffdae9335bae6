package org.pairledger.ingest.cell.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one list of what stands in a cell that has no value, for every kind of field: marks and words
 * of people, and what programs leave behind where they had nothing. A lone {@code Null} or {@code
 * None} is no name either: whoever is called so has a second name, and is counted by the ID number.
 */
public final class NoValue {

  private static final Set<String> OF_PEOPLE =
      Set.of(
          "-", "--", "—", "——", "–", "―", "─", "/", "\\", "无", "暂无", "没有", "空", "不详", "未知", "…",
          "...");

  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "nan",
          "-nan",
          "nat",
          "null",
          "(null)",
          "[null]",
          "<null>",
          "none",
          "nil",
          "na",
          "n/a",
          "n.a.",
          "<na>",
          "\\n",
          "undefined",
          "(blank)",
          "(空白)");

  /** What a spreadsheet shows of a formula that failed, also as a text file keeps it. */
  private static final Set<String> ERRORS =
      Set.of(
          "#REF!",
          "#N/A",
          "#N/A!",
          "#NA",
          "#VALUE!",
          "#DIV/0!",
          "#NAME?",
          "#NUM!",
          "#NULL!",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#BLOCKED!",
          "#GETTING_DATA");

  /** A picture inside a cell, as WPS and Excel keep it. */
  private static final Pattern PICTURE =
      Pattern.compile("=[@+]?(?:_xlfn\\.)*+(?:DISPIMG|IMAGE)\\(.*\\)\\s*", Pattern.DOTALL);

  private static final String FIRST_OF_PEOPLE = "-—–―─/\\无暂没空不….未";
  private static final String FIRST_OF_PROGRAMS = "nN-([<\\uU（";
  private static final int LONGEST = 13;

  private NoValue() {}

  /**
   * Whether this says "nothing here"; 0 is not among them.
   *
   * @param plain as {@link CellText#plain} gives it
   */
  static boolean isOne(String plain) {
    return plain.isEmpty()
        || (FIRST_OF_PEOPLE.indexOf(plain.charAt(0)) >= 0 && OF_PEOPLE.contains(plain))
        || isOfProgram(plain);
  }

  /** Whether a program wrote this where it had no value. */
  public static boolean isOfProgram(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && FIRST_OF_PROGRAMS.indexOf(text.charAt(0)) >= 0
        && OF_PROGRAMS.contains(CellText.plain(text).toLowerCase(Locale.ROOT));
  }

  /** Whether it is the error of a formula. */
  public static boolean isError(String text) {
    return !text.isEmpty() && text.charAt(0) == '#' && ERRORS.contains(text.strip());
  }

  /** Whether it is the formula of a picture, which has no value that could be read. */
  public static boolean isPicture(String text) {
    return !text.isEmpty() && text.charAt(0) == '=' && PICTURE.matcher(text).matches();
  }
}
