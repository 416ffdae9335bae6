package org.pairledger.ingest.sheet.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Inflated XML, counted as it comes and checked against its checksum when it ends. */
final class CountedStream extends FilterInputStream {

  private final long compressed;
  private final long declared;
  private final long expectedCrc;
  private final boolean isMarkup;
  private final CRC32 crc = new CRC32();
  private long count;
  private long sinceMarkup;

  CountedStream(InputStream inflated, long compressed, ZipArchiveEntry entry, boolean isMarkup) {
    super(inflated);
    this.compressed = compressed;
    this.declared = entry.getSize();
    this.expectedCrc = entry.getCrc();
    this.isMarkup = isMarkup;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    if (read > 0) {
      account(into, offset, read);
    } else if (read < 0 && expectedCrc >= 0 && crc.getValue() != expectedCrc) {
      throw new IOException("checksum");
    }
    return read;
  }

  private void account(byte[] bytes, int offset, int length) throws IOException {
    crc.update(bytes, offset, length);
    count += length;
    if (count > Limits.inflated(compressed)) {
      throw new IOException(Limits.bomb("more than 100 : 1"));
    }
    int last = offset + length - 1;
    while (last >= offset && bytes[last] != '<') {
      last--;
    }
    sinceMarkup = last < offset ? sinceMarkup + length : offset + length - 1 - last;
    if (isMarkup && sinceMarkup > Limits.MARKUP_GAP) {
      boolean unfolded = Math.max(count, declared) > Limits.SUSPICIOUS * compressed;
      throw new IOException(
          unfolded ? Limits.bomb("one piece of XML") : Limits.tooLarge("one piece of XML"));
    }
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] dropped = new byte[(int) Math.min(wanted, 8192)];
    return Math.max(0, read(dropped, 0, dropped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
