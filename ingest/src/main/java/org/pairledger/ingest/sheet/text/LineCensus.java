package org.pairledger.ingest.sheet.text;

/** Counts over one line what its bytes beyond ASCII look like in UTF-8 and in pairs. */
final class LineCensus {

  private int wide;
  private int faults;
  private int common;
  private int other;
  private int awaited;
  private int length;
  private int lead;

  void see(int b) {
    utf8(b);
    pair(b);
  }

  private void utf8(int b) {
    if (awaited > 0 && (b & 0xC0) == 0x80) {
      awaited--;
      wide += awaited == 0 && length == 3 ? 1 : 0;
      return;
    }
    faults += awaited > 0 ? 1 : 0;
    awaited = 0;
    if (b >= 0xC2 && b <= 0xF4) {
      length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
      awaited = length - 1;
    } else if (b >= 0x80) {
      faults++;
    }
  }

  /** The characters and signs that are in use stand in rows A1 to F7 of the double-byte table. */
  private void pair(int b) {
    if (lead > 0) {
      boolean isCommon = b >= 0xA1 && lead <= 0xF7 && (lead <= 0xA9 || lead >= 0xB0);
      common += isCommon ? 1 : 0;
      other += isCommon ? 0 : 1;
      lead = 0;
    } else if (b >= 0x80) {
      lead = b;
    }
  }

  /** Chinese in UTF-8 and nothing else. */
  boolean isUtf8() {
    return faults == 0 && awaited == 0 && wide > 0;
  }

  /** Chinese in pairs of bytes, and no line of UTF-8 that lost some. */
  boolean isDoubleByte() {
    return faults + (awaited > 0 ? 1 : 0) > wide && lead == 0 && common > 9 * other;
  }
}
