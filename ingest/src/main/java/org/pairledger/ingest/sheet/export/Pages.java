package org.pairledger.ingest.sheet.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** The CSV files made from one file: all of them, or none. */
final class Pages implements AutoCloseable {

  /** Fields that a page may be filled up to, beyond fifty for each byte that was sent. */
  private static final long FREE_FIELDS = 64_000_000;

  private final Path base;
  private final long fieldLimit;
  private final List<CsvPage> pages = new ArrayList<>();

  /**
   * Begins the pages of one file.
   *
   * @param base the output path to which the numbers and {@code .csv} are added
   */
  Pages(Path base, long fileBytes) {
    this.base = base;
    this.fieldLimit = FREE_FIELDS + 50 * fileBytes;
  }

  CsvPage open(String numbers) {
    try {
      CsvPage page = new CsvPage(base.resolveSibling(base.getFileName() + numbers + ".csv"));
      pages.add(page);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes cells at their places, counted from a first column, and blanks up to a width. */
  static void write(CsvPage page, List<Cell> cells, int firstColumn, int width) {
    List<String> fields = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      while (fields.size() < cell.column() - firstColumn) {
        fields.add("");
      }
      fields.add(cell.text());
    }
    while (fields.size() < width) {
      fields.add("");
    }
    write(page, fields);
  }

  static void write(CsvPage page, List<String> fields) {
    try {
      page.write(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish() throws IOException, UnreadableFile {
    for (CsvPage page : pages) {
      if ((long) page.records() * page.widest() > fieldLimit) {
        throw new UnreadableFile(
            Code.TOO_LARGE,
            "would fill " + page.records() + " rows of " + page.widest() + " columns",
            "展开后有 " + page.records() + " 行 × " + page.widest() + " 列，超出上限");
      }
    }
    for (CsvPage page : pages) {
      page.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvPage page : pages) {
      page.close();
    }
  }
}
