package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/**
 * The beginning of a text, by which its dialect is told.
 *
 * @param text cut at a line end if it is not all there is
 * @param newline the line end used most
 */
record TextSample(String text, String newline) {

  private static final int SIZE = 1 << 17;

  static TextSample of(Path file, TextEncoding encoding) throws IOException {
    char[] head = new char[SIZE];
    int length = 0;
    try (Reader reader = new StrictText(encoding.open(file), encoding)) {
      for (int read = 0; read >= 0 && length < SIZE; length += Math.max(read, 0)) {
        read = reader.read(head, length, SIZE - length);
      }
    }
    String text = new String(head, 0, length);
    return new TextSample(length < SIZE ? text : whole(text), newline(text));
  }

  private static String whole(String text) {
    int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String newline(String text) {
    long pairs = (long) text.length() - text.replace("\r\n", "\n").length();
    long feeds = text.chars().filter(c -> c == '\n').count() - pairs;
    long returns = text.chars().filter(c -> c == '\r').count() - pairs;
    if (pairs >= feeds && pairs >= returns && pairs > 0) {
      return "\r\n";
    }
    return returns > feeds ? "\r" : "\n";
  }
}
