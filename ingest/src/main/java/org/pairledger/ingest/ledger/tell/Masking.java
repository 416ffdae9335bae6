package org.pairledger.ingest.ledger.tell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.person.PersonGate;
import org.pairledger.ingest.sheet.content.Cell;

/** What a problem may show of a cell: nothing of a person, and of the rest the beginning. */
public final class Masking {

  public static final String MASKED = "已遮蔽";

  private static final int LONGEST = 40;
  private static final int LOOKED_AT = 1000;
  private static final int LONGEST_NAME = 4;

  /**
   * An ID number, a phone or a card, also where it is parted into groups; never a day, nor the
   * noise behind a point that a computed number has (518.2349999999999).
   */
  private static final Pattern LONG_NUMBER =
      Pattern.compile(
          "(?<!\\p{Nd})(?!\\d{1,9}+\\.\\d{1,3}?(?:0{6}|9{6})\\d*+(?!\\p{Nd}))(?<!\\d\\.)(?!(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d))(?:\\p{Nd}(?:["
              + " \u3000\u00a0.·-]?\\p{Nd}){10,}+[XxＸｘ]?|0\\d{2,3}[ -]?\\d{7,8}(?!\\d))");

  /** From here to there: two places, where a column holds one of some words. */
  private static final Pattern WAY =
      Pattern.compile("\\p{IsHan}{1,8}\\s*(?:→|⇒|➔|-+>|—+>?|至|赴|往|到)\\s*\\p{IsHan}{1,8}");

  private Masking() {}

  /**
   * What may be shown of this cell.
   *
   * @param known the words that may be shown where the table tells of persons, so that any cell may
   *     hold a name; null where it does not
   */
  static String shown(Cell cell, DatasetField field, @Nullable KnownWords known) {
    if (field.isPersonal()) {
      return MASKED;
    }
    String text = cell.text().strip();
    boolean isOfWords = field.codes() != null && (WAY.matcher(text).matches() || isWord(text));
    return isOfWords ? words(text) : shown(text, known);
  }

  /**
   * Where a column holds one of some words, one that is longer than names are and has none in it.
   */
  private static boolean isWord(String text) {
    return text.length() > LONGEST_NAME
        && text.length() <= LONGEST
        && inside(NamesInText.hidden(numbers(text))).equals(text);
  }

  /**
   * What may be shown of words that stand outside every column: a title, a note, a heading, a name
   * of a sheet or a file.
   */
  public static String words(String text) {
    return cut(whole(text));
  }

  /** The same, shown as far as anybody would read. */
  static String whole(String text) {
    String beginning = beginning(text);
    String hidden = inside(NamesInText.hidden(numbers(beginning)));
    return beginning.length() == text.length() ? hidden : hidden + "…";
  }

  /** The text without any number of a person. */
  public static String numbers(String text) {
    return LONG_NUMBER.matcher(text).replaceAll("******");
  }

  /** The text without anybody who is named in the middle of it. */
  public static String inside(String text) {
    return PersonGate.plain().shown(Holds.THING, text);
  }

  static String shown(String text, @Nullable KnownWords known) {
    String beginning = beginning(text);
    String words = numbers(known == null ? beginning : known.alone(beginning));
    return cut(known == null ? inside(words) : words);
  }

  /** All that could be shown, and what stands around it: the rest of a long text is not read. */
  private static String beginning(String text) {
    return text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
  }

  private static String cut(String text) {
    String safe = text.replaceAll("\\s+", " ");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }
}
