package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Look.Mark;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.StruckText;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** A workbook's shared strings, kept as bytes so that ten million of them fit a small heap. */
final class SharedStrings {

  private static final int SEGMENT_BITS = 20;
  private static final int SEGMENT = 1 << SEGMENT_BITS;
  private static final int RECENT = 1 << 12;

  private final List<byte[]> segments = new ArrayList<>();
  private final @Nullable String[] recent = new String[RECENT];
  private final int[] recentIndex = new int[RECENT];
  private final BitSet struck = new BitSet();
  private final BitSet partlyStruck = new BitSet();
  private long[] starts = new long[1024];
  private int count;
  private long end;

  private SharedStrings() {
    Arrays.fill(recentIndex, -1);
  }

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(ZipPackage zip, String name)
      throws IOException, XMLStreamException, UnreadableFile {
    SharedStrings strings = new SharedStrings();
    try (XmlPart part = new XmlPart(zip.open(name))) {
      while (part.to("si")) {
        StruckText text = RichText.read(part);
        strings.mark(text.mark());
        strings.add(text.text());
      }
    }
    return strings;
  }

  /** What is out of the usual about the next one. */
  private void mark(@Nullable Mark mark) {
    struck.set(count, mark == Mark.STRUCK);
    partlyStruck.set(count, mark == Mark.PARTLY_STRUCK);
  }

  /** What is out of the usual about the text with this number; null where nothing is. */
  @Nullable Mark markAt(int index) {
    if (struck.get(index)) {
      return Mark.STRUCK;
    }
    return partlyStruck.get(index) ? Mark.PARTLY_STRUCK : null;
  }

  private void add(String text) throws UnreadableFile {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (end + bytes.length > (long) segments.size() << SEGMENT_BITS) {
      end = (long) segments.size() << SEGMENT_BITS;
      segments.add(new byte[SEGMENT]);
    }
    if (end + 8L * count > Limits.SHARED_STRINGS) {
      throw Limits.tooLarge("shared strings");
    }
    System.arraycopy(
        bytes,
        0,
        segments.get((int) (end >> SEGMENT_BITS)),
        (int) end & (SEGMENT - 1),
        bytes.length);
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count + (count >> 1));
    }
    starts[count++] = end << 20 | bytes.length;
    end += bytes.length;
  }

  /** The text with this number; null where there is none, unless the file holds no text at all. */
  @Nullable String at(int index) throws UnreadableFile {
    if (count == 0) {
      throw Limits.badReference("shared string " + index);
    }
    if (index < 0 || index >= count) {
      return null;
    }
    int slot = index & (RECENT - 1);
    String known = recent[slot];
    if (known != null && recentIndex[slot] == index) {
      return known;
    }
    long start = starts[index] >>> 20;
    int length = (int) (starts[index] & (SEGMENT - 1));
    byte[] segment = segments.get((int) (start >> SEGMENT_BITS));
    String text = new String(segment, (int) start & (SEGMENT - 1), length, StandardCharsets.UTF_8);
    recent[slot] = text;
    recentIndex[slot] = index;
    return text;
  }
}
