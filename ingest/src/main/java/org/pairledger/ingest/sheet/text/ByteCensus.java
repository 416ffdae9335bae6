package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts over a whole file what its bytes beyond ASCII look like. */
final class ByteCensus {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** From here to the space programs part words, or stand one before a number to keep it text. */
  private static final int FIRST_SEPARATOR = 0x1C;

  private long bytes;
  private long controls;
  private long high;
  private long utf8Chars;
  private long utf8Faults;
  private long pairs;
  private long aloneAmongLetters;
  private int awaited;
  private boolean lead;

  private ByteCensus() {}

  static ByteCensus of(Path file) throws IOException {
    ByteCensus census = new ByteCensus();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        census.see(buffer, read);
      }
    }
    census.utf8Faults += census.awaited > 0 ? 1 : 0;
    return census;
  }

  /**
   * Looks at the bytes one by one only where something may be odd: most of a ledger is printable
   * ASCII, taken eight bytes at a time, and whole Chinese characters.
   */
  private void see(byte[] bytes, int length) {
    this.bytes += length;
    int i = 0;
    long wide = 0;
    while (i < length) {
      if (awaited == 0 && !lead) {
        while (i + Long.BYTES <= length && isPrintable((long) EIGHT.get(bytes, i))) {
          i += Long.BYTES;
        }
        while (i < length && bytes[i] >= ' ') {
          i++;
        }
        while (i + 2 < length && isWide(bytes, i)) {
          wide++;
          i += 3;
        }
      }
      if (i < length && (bytes[i] < ' ' || awaited > 0 || lead)) {
        see(bytes[i++] & 0xff);
      }
    }
    utf8Chars += wide;
  }

  /** Whether none of the eight bytes is beyond ASCII or a control character. */
  private static boolean isPrintable(long eight) {
    return ((eight | (eight - 0x2020_2020_2020_2020L)) & 0x8080_8080_8080_8080L) == 0;
  }

  /** Most Chinese characters in UTF-8: there is nothing to doubt in them. */
  private static boolean isWide(byte[] bytes, int at) {
    return bytes[at] >= (byte) 0xE0
        && bytes[at] <= (byte) 0xEF
        && bytes[at + 1] < (byte) 0xC0
        && bytes[at + 2] < (byte) 0xC0;
  }

  private void see(int b) {
    controls += b < 9 || (b > 13 && b < FIRST_SEPARATOR) ? 1 : 0;
    if (b >= 0x80 || awaited > 0 || lead) {
      utf8(b);
      doubleByte(b);
    }
  }

  private void utf8(int b) {
    if (awaited > 0 && (b & 0xC0) == 0x80) {
      awaited--;
      utf8Chars += awaited == 0 ? 1 : 0;
      return;
    }
    utf8Faults += awaited > 0 ? 1 : 0;
    awaited = 0;
    if (b >= 0xC2 && b <= 0xF4) {
      awaited = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    } else if (b >= 0x80) {
      utf8Faults++;
    }
  }

  /** Chinese comes in pairs of high bytes, a western accent stands alone among letters. */
  private void doubleByte(int b) {
    if (lead) {
      lead = false;
      if (b >= 0xA1) {
        pairs++;
      } else {
        aloneAmongLetters++;
      }
      return;
    }
    if (b >= 0x80) {
      high++;
      lead = true;
    }
  }

  /** Texts have no use for control characters; a program or a picture is full of them. */
  boolean binary() {
    return controls > 8 && controls * 200 > bytes;
  }

  boolean onlyAscii() {
    return high == 0;
  }

  long utf8Faults() {
    return utf8Faults;
  }

  /** A few torn bytes in a text that is UTF-8 otherwise. */
  boolean mostlyUtf8() {
    return utf8Chars > 4 * utf8Faults;
  }

  boolean western() {
    return aloneAmongLetters > pairs;
  }
}
