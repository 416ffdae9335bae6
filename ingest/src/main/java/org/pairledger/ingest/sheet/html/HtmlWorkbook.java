package org.pairledger.ingest.sheet.html;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pairledger.ingest.sheet.book.Book;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.text.WholeText;

/** A web page under the name of a workbook; scripts do not run, other files are not fetched. */
public final class HtmlWorkbook {

  private static final long MOST_BYTES = 32L << 20;

  private HtmlWorkbook() {}

  public static FileTraits read(Path file, SheetVisitor visitor)
      throws IOException, UnreadableFile {
    WholeText page = WholeText.of(file, MOST_BYTES);
    TagCensus.requireModest(page.text());
    Document document = Parser.htmlParser().parseInput(page.text(), "");
    requireOwnTable(document);
    Book book = new Book();
    try {
      PageReader reader = new PageReader(StyleSheet.of(document), book.sheet("", false));
      document.body().filter(reader);
    } catch (PageReader.Refused refused) {
      throw refused.refusal();
    }
    book.tell(visitor, Calculation.DONE, false);
    return FileTraits.of("html", page.remarks());
  }

  private static void requireOwnTable(Document document) throws UnreadableFile {
    if (document.selectFirst("td, th") != null) {
      return;
    }
    boolean isFrame = document.selectFirst("frame, iframe") != null;
    throw new UnreadableFile(
        Code.UNKNOWN_FORMAT,
        isFrame
            ? "is a web page whose sheets lie in a folder beside it; save it as .xlsx"
            : "is a web page without a table",
        isFrame ? "是网页框架，各工作表在旁边的文件夹里，请用 Excel 打开后另存为 .xlsx" : "是网页（HTML），其中没有表格");
  }
}
