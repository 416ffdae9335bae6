package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.Merge;
import org.pairledger.ingest.sheet.UnreadableFile;

/**
 * Merged ranges stand behind a sheet's rows, and are wanted before them, as is whether there are
 * formulas and whether the rows stand in their order: one pass over the bytes, which also inflates
 * the part whole, so that a bomb or a torn file is known before a line is out.
 */
final class MergeScan {

  private static final byte[] TAG = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern REF = Pattern.compile("ref\\s*=\\s*[\"']([^\"']{1,40})[\"']");
  private static final int LONGEST = 256;
  private static final long ROW = word("<row ");
  private static final long ROW_WITH_PREFIX = word(":row ");
  private static final byte[] NUMBER = "r=\"".getBytes(StandardCharsets.US_ASCII);
  private static final int OUTSIDE = -1;

  private final List<Merge> merges = new ArrayList<>();
  private final StringBuilder tag = new StringBuilder();
  private int matched;
  private long lately;
  private int inRow = OUTSIDE;
  private long row;
  private long lastRow;
  private boolean hasFormulas;
  private boolean isUnordered;

  private MergeScan() {}

  private static long word(String text) {
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      word = word << 8 | text.charAt(i);
    }
    return word;
  }

  static MergeScan of(InputStream part) throws IOException, UnreadableFile {
    MergeScan scan = new MergeScan();
    byte[] buffer = new byte[1 << 16];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      scan.see(buffer, read);
    }
    return scan;
  }

  List<Merge> merges() {
    return merges;
  }

  boolean hasFormulas() {
    return hasFormulas;
  }

  /** Whether a program has written rows down in an order of its own. */
  boolean isUnordered() {
    return isUnordered;
  }

  private void see(byte[] bytes, int length) throws UnreadableFile {
    int state = matched;
    long last = lately;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      last = last << 8 | (b & 0xff);
      if ((last & 0xff00) == 'f' << 8) {
        hasFormulas |= opensFormula((int) last);
      }
      if (inRow != OUTSIDE) {
        number(b);
      } else if ((last & 0xffffffffffL) == ROW || (last & 0xffffffffffL) == ROW_WITH_PREFIX) {
        inRow = 0;
        row = 0;
      }
      if (state < TAG.length) {
        state = b == TAG[state] ? state + 1 : b == TAG[0] ? 1 : 0;
      } else {
        state = inTag((char) b) ? state : 0;
      }
    }
    matched = state;
    lately = last;
  }

  /** Follows {@code r="123"} where a row begins with it, as nearly all do. */
  private void number(byte b) {
    if (inRow < NUMBER.length) {
      inRow = b == NUMBER[inRow] ? inRow + 1 : OUTSIDE;
    } else if (b >= '0' && b <= '9' && row <= Limits.ROWS) {
      row = row * 10 + (b - '0');
    } else {
      inRow = OUTSIDE;
      isUnordered |= row < lastRow;
      lastRow = row;
    }
  }

  /** {@code <f>}, {@code <f }, {@code <f/} or the same with a prefix. */
  private static boolean opensFormula(int last) {
    int before = last >> 16 & 0xff;
    int after = last & 0xff;
    return (before == '<' || before == ':') && (after == '>' || after == ' ' || after == '/');
  }

  private boolean inTag(char c) throws UnreadableFile {
    if (c != '>' && tag.length() < LONGEST) {
      tag.append(c);
      return true;
    }
    Matcher ref = REF.matcher(tag);
    if (ref.find()) {
      merges.add(References.merge(ref.group(1)));
    }
    if (merges.size() > Limits.MERGES) {
      throw Limits.tooLarge(Limits.MERGES + " merged ranges");
    }
    tag.setLength(0);
    return false;
  }
}
