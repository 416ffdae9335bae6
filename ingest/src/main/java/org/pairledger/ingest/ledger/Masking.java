package org.pairledger.ingest.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.sheet.Cell;

/** What a problem may show of a cell: nothing of a person, and of the rest the beginning. */
final class Masking {

  static final String MASKED = "已遮蔽";

  private static final int LONGEST = 40;

  /** An ID number or a phone, also where it is parted into groups. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){10,}[Xx]?");

  private Masking() {}

  /**
   * What may be shown of this cell.
   *
   * @param known the words that may be shown where the table tells of persons, so that any cell may
   *     hold a name; null where it does not
   */
  static String shown(Cell cell, DatasetField field, @Nullable KnownWords known) {
    return field.isPersonal() ? MASKED : shown(cell.text().strip(), known);
  }

  static String shown(String text, @Nullable KnownWords known) {
    String words = known == null ? text : known.alone(text);
    String safe = LONG_NUMBER.matcher(words).replaceAll("******").replaceAll("\\s+", " ");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }
}
