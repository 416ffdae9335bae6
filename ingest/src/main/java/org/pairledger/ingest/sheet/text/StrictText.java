package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes without replacing anything: a byte that has no meaning in the encoding comes out as
 * {@link #MARK} and two hex digits, and its offset is kept.
 */
final class StrictText extends Reader {

  /** A private-use character that stands before the digits of an undecodable byte. */
  static final char MARK = '\uF8FE';

  private static final int KEPT = 1000;

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer in = ByteBuffer.allocate(1 << 16).flip();
  private final List<Long> faults = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private long consumed;
  private long faultCount;
  private boolean ended;

  StrictText(InputStream bytes, TextEncoding encoding) throws IOException {
    this.bytes = bytes;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.skipNBytes(encoding.bom());
    consumed = encoding.bom();
  }

  /** Offsets, from 0, of the first bytes that did not decode. */
  List<Long> faults() {
    return faults;
  }

  long faultCount() {
    return faultCount;
  }

  long consumed() {
    return consumed;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, offset, length).slice();
    while (out.position() == 0) {
      drainPending(out);
      if (out.hasRemaining() && !step(out)) {
        return out.position() == 0 ? -1 : out.position();
      }
    }
    return out.position();
  }

  private boolean step(CharBuffer out) throws IOException {
    if (in.remaining() < 8 && !ended) {
      fill();
    }
    if (ended && !in.hasRemaining()) {
      return false;
    }
    CoderResult result = decode(out);
    if (result.isOverflow() && out.position() == 0) {
      // A character of two halves, and room for one.
      CharBuffer halves = CharBuffer.allocate(2);
      result = decode(halves);
      pending.append(halves.flip());
    }
    if (result.isError()) {
      fault(result.length());
    }
    return true;
  }

  private CoderResult decode(CharBuffer out) {
    int before = in.position();
    CoderResult result = decoder.decode(in, out, ended);
    consumed += in.position() - before;
    return result;
  }

  private void fill() throws IOException {
    in.compact();
    int read = bytes.read(in.array(), in.position(), in.remaining());
    if (read < 0) {
      ended = true;
    } else {
      in.position(in.position() + read);
    }
    in.flip();
  }

  private void fault(int length) {
    for (int i = 0; i < length && in.hasRemaining(); i++) {
      if (faults.size() < KEPT) {
        faults.add(consumed);
      }
      faultCount++;
      int value = in.get() & 0xff;
      consumed++;
      pending
          .append(MARK)
          .append(Character.forDigit(value >> 4, 16))
          .append(Character.forDigit(value & 15, 16));
    }
  }

  private void drainPending(CharBuffer out) {
    int moved = Math.min(pending.length(), out.remaining());
    out.put(pending.substring(0, moved));
    pending.delete(0, moved);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
