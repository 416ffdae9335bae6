package org.pairledger.ingest.sheet.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file that two exports were joined to, in UTF-8 throughout: a line that is none,
 * and is Chinese in GB18030, comes out converted. What is neither is left as it is.
 */
final class JoinedTexts extends InputStream {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A line that is longer is no line of a ledger. */
  private static final int LONGEST = 1 << 20;

  private final InputStream bytes;
  private byte[] line = {};
  private int at;

  JoinedTexts(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
  }

  /** Whether this file has lines of both kinds, and enough of the rarer to be no accident. */
  static boolean isOne(Path file) throws IOException {
    long utf8 = 0;
    long doubleByte = 0;
    LineCensus line = new LineCensus();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            utf8 += line.isUtf8() ? 1 : 0;
            doubleByte += line.isDoubleByte() ? 1 : 0;
            line = new LineCensus();
          } else {
            line.see(buffer[i] & 0xff);
          }
        }
      }
    }
    utf8 += line.isUtf8() ? 1 : 0;
    doubleByte += line.isDoubleByte() ? 1 : 0;
    return utf8 > 1 && doubleByte > 0 && utf8 * 20 > doubleByte;
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : line[at++] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean isAtEnd() throws IOException {
    if (at == line.length) {
      line = inUtf8(nextLine());
      at = 0;
    }
    return line.length == 0;
  }

  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream next = new ByteArrayOutputStream(256);
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      next.write(b);
      if (b == '\n' || next.size() == LONGEST) {
        break;
      }
    }
    return next.toByteArray();
  }

  private static byte[] inUtf8(byte[] line) {
    LineCensus census = new LineCensus();
    for (byte b : line) {
      census.see(b & 0xff);
    }
    return census.isDoubleByte() ? converted(line) : line;
  }

  private static byte[] converted(byte[] line) {
    CharsetDecoder decoder = GB18030.newDecoder();
    try {
      String text = decoder.decode(ByteBuffer.wrap(line)).toString();
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException neither) {
      return line;
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
