package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.References;

/**
 * Merged ranges stand behind a sheet's rows, and are wanted before them, as is whether there are
 * formulas and whether the rows stand in their order: one pass over the bytes, which also inflates
 * the part whole, so that a bomb or a torn file is known before a line is out.
 */
final class MergeScan {

  private static final Pattern REF = Pattern.compile("ref\\s*=\\s*[\"']([^\"']{1,40})[\"']");
  private static final byte[] NUMBER = "r=\"".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = 256;
  private static final int LONGEST_NAME = 9;

  /** Where in the markup the pass is. */
  private enum At {
    TEXT,
    NAME,
    ROW,
    MERGE
  }

  private final List<Merge> merges = new ArrayList<>();
  private final StringBuilder tag = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private At at = At.TEXT;
  private int matched;
  private long row;
  private long lastRow;
  private boolean hasFormulas;
  private boolean isUnordered;

  private MergeScan() {}

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
    int i = 0;
    while (i < length) {
      if (at == At.TEXT) {
        i = nextTag(bytes, i, length);
      } else {
        inside(bytes[i++]);
      }
    }
  }

  private int nextTag(byte[] bytes, int from, int length) {
    int i = from;
    while (i < length && bytes[i] != '<') {
      i++;
    }
    if (i < length) {
      at = At.NAME;
      name.setLength(0);
    }
    return i + 1;
  }

  private void inside(byte b) throws UnreadableFile {
    switch (at) {
      case NAME -> inName(b);
      case ROW -> inRow(b);
      case MERGE -> inMerge((char) b);
      case TEXT -> throw new IllegalStateException("outside of any tag");
    }
  }

  /** A prefix says nothing; names longer than those looked for are none of them. */
  private void inName(byte b) {
    if (b == ':') {
      name.setLength(0);
    } else if (b > ' ' && b != '>' && b != '/' && name.length() <= LONGEST_NAME) {
      name.append((char) b);
    } else {
      at = named(b);
    }
  }

  private At named(byte after) {
    if (after > ' ' && after != '>' && after != '/') {
      return At.TEXT;
    }
    if (name.length() == 1) {
      hasFormulas |= name.charAt(0) == 'f';
      return At.TEXT;
    }
    if (after > ' ') {
      return At.TEXT;
    }
    row = 0;
    matched = 0;
    return switch (name.toString()) {
      case "row" -> At.ROW;
      case "mergeCell" -> At.MERGE;
      default -> At.TEXT;
    };
  }

  /** Follows {@code r="123"} where a row begins with it, as nearly all do. */
  private void inRow(byte b) {
    if (matched < NUMBER.length) {
      at = b == NUMBER[matched++] ? At.ROW : At.TEXT;
    } else if (b >= '0' && b <= '9' && row <= Limits.ROWS) {
      row = row * 10 + (b - '0');
    } else {
      at = At.TEXT;
      isUnordered |= row < lastRow;
      lastRow = row;
    }
  }

  private void inMerge(char c) throws UnreadableFile {
    if (c != '>' && tag.length() < LONGEST) {
      tag.append(c);
      return;
    }
    at = At.TEXT;
    Matcher ref = REF.matcher(tag);
    if (ref.find()) {
      merges.add(References.merge(ref.group(1)));
    }
    if (merges.size() > Limits.MERGES) {
      throw Limits.tooLarge(Limits.MERGES + " merged ranges");
    }
    tag.setLength(0);
  }
}
