package org.pairledger.transform.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a field's cell stands, told from its column's letter, as {@code CellAddress} reads it. */
final class CellWords {

  private static final Pattern LETTER =
      Pattern.compile("^([A-Z]+)(?:.*?)(?:\\$(\\d+)|\\+(\\d+))?$", Pattern.DOTALL);

  private CellWords() {}

  /** None where a column's number would have to be spelt. */
  static @Nullable String at(String column, @Nullable Integer row) {
    Matcher letter = LETTER.matcher(column);
    if (row == null || !letter.matches()) {
      return null;
    }
    if (letter.group(2) != null) {
      return letter.group(1) + letter.group(2);
    }
    int below = letter.group(3) == null ? 0 : Integer.parseInt(letter.group(3));
    return letter.group(1) + (row + below);
  }
}
