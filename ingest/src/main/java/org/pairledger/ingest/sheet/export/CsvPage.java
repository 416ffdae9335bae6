package org.pairledger.ingest.sheet.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One CSV file in UTF-8 as RFC 4180 has it. How many fields a record has is known only when all are
 * written: they go to a draft, and shorter ones are filled up when it is finished.
 */
final class CsvPage implements AutoCloseable {

  private static final byte[] NEWLINE = {'\r', '\n'};

  private final Path draft;
  private final Path target;
  private final OutputStream out;
  private int[] lengths = new int[256];
  private int[] widths = new int[256];
  private int records;
  private int widest;

  CsvPage(Path target) throws IOException {
    this.target = target;
    this.draft = target.resolveSibling(target.getFileName() + ".draft");
    this.out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
  }

  int records() {
    return records;
  }

  int widest() {
    return widest;
  }

  void write(List<String> fields) throws IOException {
    StringBuilder record = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        record.append(',');
      }
      append(record, fields.get(i));
    }
    byte[] bytes = record.toString().getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    remember(bytes.length, Math.max(fields.size(), 1));
  }

  private void remember(int length, int width) {
    if (records == lengths.length) {
      lengths = Arrays.copyOf(lengths, records * 2);
      widths = Arrays.copyOf(widths, records * 2);
    }
    lengths[records] = length;
    widths[records++] = width;
    widest = Math.max(widest, width);
  }

  private static void append(StringBuilder record, String field) {
    boolean quoted = false;
    for (int i = 0; i < field.length() && !quoted; i++) {
      char c = field.charAt(i);
      quoted = c == ',' || c == '"' || c == '\r' || c == '\n';
    }
    if (quoted) {
      record.append('"').append(field.replace("\"", "\"\"")).append('"');
    } else {
      record.append(field);
    }
  }

  /** Puts the finished file in its place. */
  void finish() throws IOException {
    out.close();
    byte[] commas = new byte[widest];
    Arrays.fill(commas, (byte) ',');
    try (InputStream in = new BufferedInputStream(Files.newInputStream(draft), 1 << 16);
        OutputStream whole = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      for (int i = 0; i < records; i++) {
        whole.write(in.readNBytes(lengths[i]));
        whole.write(commas, 0, widest - widths[i]);
        whole.write(NEWLINE);
      }
    }
    Files.delete(draft);
  }

  /** Leaves nothing behind of a file that could not be read to its end. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(draft);
  }
}
