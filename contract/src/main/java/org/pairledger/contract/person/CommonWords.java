package org.pairledger.contract.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.pairledger.contract.PackedText;

/**
 * The words of the language with how seldom they are, in half bits of surprise: what is made of
 * these is nobody's name. Packed, because a quarter of a million strings would fill the heap.
 */
final class CommonWords {

  /** The longest word there is. */
  static final int LONGEST = 4;

  /** What a character costs that is no word by itself. */
  static final int UNKNOWN = 40;

  private static final int BITS = 15;
  private static final int FIRST_COST = 40;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';

  private final long[] words;
  private final byte[] costs;

  private CommonWords(long[] words, byte[] costs) {
    this.words = words;
    this.costs = costs;
  }

  /** Read once, when the first text needs them. */
  static CommonWords all() {
    return Held.ALL;
  }

  private static final class Held {
    private static final CommonWords ALL = read();
  }

  private static CommonWords read() {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(PackedText.bytes("names/words.txt.gz")))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int count = Math.toIntExact(text.chars().filter(c -> c == '\n').count());
      long[] words = new long[count];
      byte[] costs = new byte[count];
      int from = 0;
      for (int i = 0; i < count; i++) {
        int end = text.indexOf('\n', from);
        words[i] = packed(text, from, end - 1);
        costs[i] = (byte) (text.charAt(end - 1) - FIRST_COST);
        from = end + 1;
      }
      return new CommonWords(words, costs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Left-aligned, so that the packed words are in the order of the texts. */
  private static long packed(String text, int from, int to) {
    long packed = 0;
    for (int i = from; i < from + LONGEST; i++) {
      char c = i < to ? text.charAt(i) : 0;
      packed = packed << BITS | (isHan(c) ? c - FIRST_HAN + 1 : 0);
    }
    return packed;
  }

  static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  /** What the word costs that stands there; -1 where it is none. */
  int cost(String text, int from, int to) {
    int at = Arrays.binarySearch(words, packed(text, from, to));
    return at < 0 ? -1 : costs[at];
  }
}
