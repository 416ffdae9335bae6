package org.pairledger.ingest.sheet.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A small workbook written part by part, so that any part can be made to lie. */
public final class LyingPackage {

  /** Writes a part that is too long to hold in memory. */
  public interface Body {
    void write(OutputStream out) throws IOException;
  }

  private final Map<String, Body> parts = new LinkedHashMap<>();
  private String twice = "";

  public LyingPackage() {
    with("[Content_Types].xml", "<Types/>");
    with(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='x/officeDocument'"
            + " Target='xl/workbook.xml'/></Relationships>");
    with(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='台账' sheetId='1'"
            + " r:id='r1'/></sheets></workbook>");
    with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>"
            + "<Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
            + "</Relationships>");
    with("xl/sharedStrings.xml", "<sst><si><t>甲</t></si></sst>");
    rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>1</v></c></row>");
  }

  /** An OpenDocument package with these rows in its one sheet. */
  public static LyingPackage openDocument(String rows) {
    LyingPackage document = new LyingPackage();
    document.parts.clear();
    return document
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            "<office:document-content"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet><table:table"
                + " table:name='台账'>"
                + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>");
  }

  public LyingPackage with(String name, String xml) {
    return with(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
  }

  public LyingPackage with(String name, Body body) {
    parts.put(name, body);
    return this;
  }

  public LyingPackage rows(String rows) {
    return with("xl/worksheets/sheet1.xml", sheet(rows));
  }

  public static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  public LyingPackage twice(String name) {
    twice = name;
    return this;
  }

  public Path write(Path file) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Body> part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
        if (part.getKey().equals(twice)) {
          write(zip, part.getKey(), part.getValue());
        }
      }
    }
    return file;
  }

  private static void write(ZipArchiveOutputStream zip, String name, Body body) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    body.write(zip);
    zip.closeArchiveEntry();
  }

  /** One text between two others, over and over, up to a size. */
  public static Body repeated(String before, String middle, long bytes, String after) {
    return out -> {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      byte[] block =
          middle.repeat(1 + (1 << 16) / middle.length()).getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < bytes; written += block.length) {
        out.write(block);
      }
      out.write(after.getBytes(StandardCharsets.UTF_8));
    };
  }
}
