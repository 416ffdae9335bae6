package org.pairledger.transform.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as they are matched: no spaces, no punctuation, one width, lower case. */
final class TextWords {

  private static final Pattern NOISE = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");

  /** Shorter codes are line numbers that start again every year. */
  private static final int SHORTEST_CODE = 4;

  private static final char WIDE_ZERO = '０';
  private static final char WIDE_NINE = '９';

  private TextWords() {}

  /** The name as it is matched; null when nothing of it remains. */
  static @Nullable String key(String name) {
    String bare = NOISE.matcher(narrow(name)).replaceAll("").toLowerCase(Locale.ROOT);
    return bare.isEmpty() ? null : bare;
  }

  /** The key of a code that tells things apart beyond its year; null of a mere number of lines. */
  static @Nullable String codeKey(String code) {
    String key = key(code);
    return key == null || key.codePointCount(0, key.length()) < SHORTEST_CODE ? null : key;
  }

  private static String narrow(String name) {
    char[] narrow = name.toCharArray();
    for (int i = 0; i < narrow.length; i++) {
      if (narrow[i] >= WIDE_ZERO && narrow[i] <= WIDE_NINE) {
        narrow[i] = (char) (narrow[i] - WIDE_ZERO + '0');
      }
    }
    return new String(narrow);
  }
}
