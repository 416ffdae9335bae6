package org.pairledger.ingest.sheet.guard;

import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Addresses such as {@code AB12}, counted from 0 and held within a sheet. */
public final class References {

  private References() {}

  public static int column(String reference) throws UnreadableFile {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && letter(reference.charAt(i)) > 0; i++) {
      column = column * 26 + letter(reference.charAt(i));
      if (column > Limits.COLUMNS) {
        throw Limits.badReference(shortened(reference));
      }
    }
    if (column == 0) {
      throw Limits.badReference(shortened(reference));
    }
    return column - 1;
  }

  public static int row(String reference) throws UnreadableFile {
    int start = 0;
    while (start < reference.length() && letter(reference.charAt(start)) > 0) {
      start++;
    }
    return rowNumber(reference.substring(start));
  }

  public static int rowNumber(String digits) throws UnreadableFile {
    int row = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      row = row * 10 + digit;
      if (digit < 0 || digit > 9 || row > Limits.ROWS) {
        throw Limits.badReference(shortened(digits));
      }
    }
    if (row == 0) {
      throw Limits.badReference(shortened(digits));
    }
    return row - 1;
  }

  public static Merge merge(String range) throws UnreadableFile {
    String plain = range.replace("$", "");
    int colon = plain.indexOf(':');
    String from = colon < 0 ? plain : plain.substring(0, colon);
    String to = plain.substring(colon + 1);
    return new Merge(row(from), row(to), column(from), column(to));
  }

  private static int letter(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 1;
    }
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  private static String shortened(String text) {
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }
}
