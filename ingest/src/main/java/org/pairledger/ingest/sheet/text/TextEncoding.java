package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/**
 * How a text file's bytes are to be read.
 *
 * @param charset to decode with
 * @param bom how many bytes at its start only say so
 * @param label as it is reported
 */
record TextEncoding(Charset charset, int bom, String label) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String JOINED = "UTF-8+GB18030";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static TextEncoding of(Path file) throws IOException, UnreadableFile {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(1 << 16);
    }
    TextEncoding marked = byMark(head);
    if (marked != null) {
      boolean mayBeJoined = marked.charset().equals(StandardCharsets.UTF_8);
      return mayBeJoined && hasFaults(file) && JoinedTexts.isOne(file)
          ? new TextEncoding(StandardCharsets.UTF_8, marked.bom(), JOINED)
          : marked;
    }
    TextEncoding wide = byZeros(head);
    if (wide != null) {
      return wide;
    }
    ByteCensus census = ByteCensus.of(file);
    if (census.binary()) {
      throw new UnreadableFile(
          Code.UNDECODABLE, "is no text: it is full of control characters", "不是文本文件（含大量控制字符）");
    }
    if (census.onlyAscii() || census.utf8Faults() == 0) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
    }
    if (JoinedTexts.isOne(file)) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, JOINED);
    }
    if (census.mostlyUtf8()) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
    }
    return census.western()
        ? new TextEncoding(WINDOWS_1252, 0, "windows-1252")
        : new TextEncoding(GB18030, 0, "GB18030");
  }

  private static boolean hasFaults(Path file) throws IOException {
    return ByteCensus.of(file).utf8Faults() > 0;
  }

  /** Whether lines in UTF-8 and lines in GB18030 stand in one file. */
  boolean isJoined() {
    return label.equals(JOINED);
  }

  /** The bytes of the file as {@link #charset} decodes them. */
  InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return isJoined() ? new JoinedTexts(bytes) : bytes;
  }

  private static @Nullable TextEncoding byMark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3, "UTF-8-BOM");
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16LE");
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16BE");
    }
    return starts(head, 0x84, 0x31, 0x95, 0x33) ? new TextEncoding(GB18030, 4, "GB18030") : null;
  }

  /** UTF-16 without a mark: ASCII separators and line ends leave every other byte zero. */
  private static @Nullable TextEncoding byZeros(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (odd > head.length / 10 && even == 0) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0, "UTF-16LE");
    }
    return even > head.length / 10 && odd == 0
        ? new TextEncoding(StandardCharsets.UTF_16BE, 0, "UTF-16BE")
        : null;
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
