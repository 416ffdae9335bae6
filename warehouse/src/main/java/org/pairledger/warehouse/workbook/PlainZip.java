package org.pairledger.warehouse.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes a workbook as its library writes it, whose entries only a reader of the file's end
 * understands, and passes it on with entries that are understood from the beginning, too; and with
 * charts, which the library does not know.
 */
public final class PlainZip extends FilterOutputStream {

  private static final String TYPES = "[Content_Types].xml";

  private final Path raw;
  private final OutputStream target;
  private final Map<String, List<LineChart>> charts = new LinkedHashMap<>();
  private boolean isDone;

  private PlainZip(Path raw, OutputStream target) throws IOException {
    super(new BufferedOutputStream(Files.newOutputStream(raw)));
    this.raw = raw;
    this.target = target;
  }

  /** Passes on to a stream, which stays open. */
  public static PlainZip to(OutputStream target) throws IOException {
    return new PlainZip(Files.createTempFile("workbook", ".zip"), target);
  }

  /**
   * Draws charts on a sheet.
   *
   * @param number of the sheet, from 1
   */
  public void draw(int number, List<LineChart> drawn) {
    if (!drawn.isEmpty()) {
      charts.put("xl/worksheets/sheet" + number + ".xml", List.copyOf(drawn));
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  @Override
  public void close() throws IOException {
    if (isDone) {
      return;
    }
    isDone = true;
    try {
      super.close();
      pass();
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private void pass() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(raw.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    int number = 0;
    StringBuilder types = new StringBuilder();
    for (Map.Entry<String, List<LineChart>> sheet : charts.entrySet()) {
      number += 1;
      ChartParts made = new ChartParts(number, sheet.getKey(), sheet.getValue());
      parts.put(sheet.getKey(), made.sheet(text(parts, sheet.getKey())).getBytes(UTF_8));
      made.parts().forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
      types.append(made.types());
    }
    String all = text(parts, TYPES).replace("</Types>", types + "</Types>");
    parts.put(TYPES, all.getBytes(UTF_8));
    ZipOutputStream plain = new ZipOutputStream(target);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTime(0);
      plain.putNextEntry(entry);
      plain.write(part.getValue());
      plain.closeEntry();
    }
    plain.finish();
  }

  private static String text(Map<String, byte[]> parts, String name) {
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      throw new IllegalStateException("The workbook has no " + name);
    }
    return new String(bytes, UTF_8);
  }
}
