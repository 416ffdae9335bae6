package org.pairledger.ingest.sheet.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.book.BookCell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.text.WholeText;

/**
 * A cell of a page: its text as in delimited text, unless a spreadsheet has written the stored
 * value beside it ({@code x:num}, {@code sdval}) or the page gives the number a format.
 */
final class HtmlCell {

  /** A number of a format that a workbook gives out itself. */
  private static final int OWN = 164;

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

  private final CellFormats formats = new CellFormats(false, true);

  /** The cell; null where nothing stands in it. */
  @Nullable BookCell read(Element element, int column, Declarations style) {
    Words words = Words.of(element);
    String text = WholeText.shown(words.text());
    String code = code(element, style);
    String stored = stored(element, text, code);
    Kind kind = stored == null ? kind(element, words.text()) : Kind.NUMBER;
    String value = stored == null ? text : stored;
    boolean isNumber = kind == Kind.NUMBER && code != null;
    String formula = element.hasAttr("x:fmla") ? "" : null;
    return value.isEmpty() && formula == null
        ? null
        : new BookCell(
            column,
            value.isEmpty() ? Kind.UNCOMPUTED : kind,
            value,
            formats.of(OWN, isNumber ? code : "General", style.ink()),
            formula,
            words.mark());
  }

  private static @Nullable String code(Element element, Declarations style) {
    String ofSheet = element.attr("sdnum");
    int second = ofSheet.indexOf(';', ofSheet.indexOf(';') + 1);
    return second > 0 ? ofSheet.substring(second + 1) : style.code();
  }

  /** The digits of a number that is told to be one; null of a text. */
  private static @Nullable String stored(Element element, String text, @Nullable String code) {
    if (element.hasAttr("sdval") || !element.attr("x:num").isEmpty()) {
      return element.hasAttr("sdval") ? element.attr("sdval") : element.attr("x:num");
    }
    boolean isTold = element.hasAttr("x:num") || (code != null && !code.equals("@"));
    boolean isText = element.hasAttr("x:str");
    return isTold && !isText && PLAIN.matcher(text.strip()).matches() ? text.strip() : null;
  }

  private static Kind kind(Element element, String text) {
    if (WholeText.isTorn(text)) {
      return Kind.UNDECODABLE;
    }
    if (element.hasAttr("x:err")) {
      return Kind.ERROR;
    }
    boolean isTruth = text.toUpperCase(Locale.ROOT).matches("TRUE|FALSE");
    return element.hasAttr("x:bool") && isTruth ? Kind.BOOLEAN : Kind.TEXT;
  }
}
