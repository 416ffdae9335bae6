package org.pairledger.ingest.sheet.xlsb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.pairledger.ingest.sheet.display.Colour;

/** The fields of one record, read forward; one that is cut short ends in an exception. */
final class Fields {

  private static final int NO_TEXT = -1;
  private static final int RK_IN_HUNDREDTHS = 1;
  private static final int RK_WHOLE = 2;

  private final ByteBuffer bytes;

  Fields(byte[] record) {
    this.bytes = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
  }

  int int8() {
    return bytes.get() & 0xff;
  }

  int int16() {
    return bytes.getShort() & 0xffff;
  }

  int int32() {
    return bytes.getInt();
  }

  double real() {
    return bytes.getDouble();
  }

  /** A number in four bytes: the front of a real, or a whole number, perhaps in hundredths. */
  double rk() {
    int rk = bytes.getInt();
    double value = (rk & RK_WHOLE) != 0 ? rk >> 2 : Double.longBitsToDouble((rk & ~3L) << 32);
    return (rk & RK_IN_HUNDREDTHS) != 0 ? value / 100 : value;
  }

  String text() {
    int length = bytes.getInt();
    return length == NO_TEXT ? "" : characters(length);
  }

  /** A text of so many characters, two bytes each. */
  String characters(int length) {
    if (length < 0 || length > bytes.remaining() / 2) {
      throw new IllegalStateException("ends early");
    }
    byte[] text = new byte[2 * length];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_16LE);
  }

  /** A text with parts of other looks, without them. */
  String richText() {
    skip(1);
    return text();
  }

  /** A colour: by the palette, the theme or its parts. */
  Colour colour(Colour automatic) {
    int type = int8() >> 1;
    int index = int8();
    int tint = bytes.getShort();
    int red = int8();
    int green = int8();
    int blue = int8();
    skip(1);
    return switch (type) {
      case 0 -> automatic;
      case 1 -> Colour.ofIndex(index);
      case 2 -> new Colour(red << 16 | green << 8 | blue, "");
      default -> Colour.ofTheme(String.valueOf(index), String.valueOf(tint));
    };
  }

  /** So many bytes as they are. */
  byte[] bytes(int length) {
    if (length < 0 || length > bytes.remaining()) {
      throw new IllegalStateException("ends early");
    }
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }

  void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  boolean hasMore() {
    return bytes.hasRemaining();
  }
}
