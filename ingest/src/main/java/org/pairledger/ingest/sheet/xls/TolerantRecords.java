package org.pairledger.ingest.sheet.xls;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The records of a workbook, those that say who may write it (FILESHARING) under a number that
 * nobody knows: the library stops at the user's name where it is written in Chinese.
 */
final class TolerantRecords extends FilterInputStream {

  private static final int FILE_SHARING = 0x5b;
  private static final byte UNKNOWN = 0x7f;
  private static final int HEADER = 4;

  private int inHeader;
  private int number;
  private int length;

  TolerantRecords(InputStream records) {
    super(records);
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    return read < 0 ? read : seen((byte) read) & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    int read = in.read(into, offset, count);
    for (int i = 0; i < read; i++) {
      into[offset + i] = seen(into[offset + i]);
    }
    return read;
  }

  private byte seen(byte b) {
    if (inHeader == HEADER) {
      length--;
      inHeader = length > 0 ? HEADER : 0;
      return b;
    }
    byte told = inHeader == 1 && number == FILE_SHARING && b == 0 ? UNKNOWN : b;
    switch (inHeader++) {
      case 0 -> number = b & 0xff;
      case 2 -> length = b & 0xff;
      case 3 -> {
        length |= (b & 0xff) << 8;
        inHeader = length > 0 ? HEADER : 0;
      }
      default -> {
        // the upper half of the number
      }
    }
    return told;
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] dropped = new byte[(int) Math.min(wanted, 8192)];
    int read = read(dropped, 0, dropped.length);
    return Math.max(0, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
