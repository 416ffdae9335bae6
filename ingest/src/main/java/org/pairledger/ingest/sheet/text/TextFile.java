package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** A .csv, .tsv or .txt file: one sheet without a name. */
public final class TextFile {

  private TextFile() {}

  public static FileTraits read(Path file, SheetVisitor visitor)
      throws IOException, UnreadableFile {
    TextEncoding encoding = TextEncoding.of(file);
    TextSample sample = TextSample.of(file, encoding);
    Dialect dialect = new DialectFinder(sample.text()).find();
    try (StrictText text = new StrictText(encoding.open(file), encoding)) {
      deliver(text, dialect, visitor);
      return traits(encoding, dialect, sample, text);
    }
  }

  private static void deliver(StrictText text, Dialect dialect, SheetVisitor visitor)
      throws IOException, UnreadableFile {
    visitor.begin(new SheetHead(0, "", false, List.of()));
    List<Cell> cells = new ArrayList<>();
    CellsAbove above = new CellsAbove();
    try (Records records = new Records(text, dialect)) {
      int row = 0;
      for (List<String> values = records.next(); values != null; values = records.next()) {
        cells.clear();
        for (int column = 0; column < values.size(); column++) {
          String value = values.get(column);
          if (!value.isEmpty()) {
            cells.add(
                text.faultCount() == 0 ? above.plain(column, value) : above.torn(column, value));
          }
        }
        if (!cells.isEmpty()) {
          visitor.line(new Line(row, cells, false, values.size()));
        }
        row++;
      }
    }
    requireText(text);
    visitor.end();
  }

  /** A picture under the name of a text decodes nowhere. */
  static void requireText(StrictText text) throws UnreadableFile {
    if (text.faultCount() * 20 > text.consumed()) {
      throw new UnreadableFile(
          Code.UNDECODABLE,
          "is no text in any known encoding; first at byte " + text.faults().get(0),
          "不是可识别编码的文本，第一处在字节 " + text.faults().get(0));
    }
  }

  private static FileTraits traits(
      TextEncoding encoding, Dialect dialect, TextSample sample, StrictText text) {
    return new FileTraits(
        "text",
        Optional.of(encoding.label()),
        Optional.of(dialect.printedDelimiter()),
        character(dialect.quote()),
        character(dialect.escape()),
        Optional.of(sample.newline()),
        remarks(encoding, text));
  }

  static List<String> remarks(TextEncoding encoding, StrictText text) {
    List<String> remarks = new ArrayList<>();
    if (encoding.isJoined()) {
      remarks.add(FileTraits.TWO_ENCODINGS);
    }
    for (long offset : text.faults()) {
      remarks.add("byte " + offset + " does not decode as " + encoding.label());
    }
    return remarks;
  }

  private static Optional<String> character(char c) {
    return c == 0 ? Optional.empty() : Optional.of(String.valueOf(c));
  }
}
