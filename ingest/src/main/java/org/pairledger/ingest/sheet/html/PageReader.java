package org.pairledger.ingest.sheet.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.pairledger.ingest.sheet.book.BookCell;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.guard.Limits;

/**
 * All of a page in one sheet, from top to bottom: each row of a table is a row, each line of text
 * outside of tables one with a single cell. So headings and units above a table stay above it.
 */
final class PageReader implements NodeFilter {

  private static final Set<String> UNREAD = Set.of("script", "style", "template", "head");
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "font", "big", "small", "sub", "sup");

  private final StyleSheet styles;
  private final BookSheet sheet;
  private final HtmlCell cells = new HtmlCell();
  private final CellFormats formats = new CellFormats(false, true);
  private final Deque<Table> tables = new ArrayDeque<>();
  private final StringBuilder loose = new StringBuilder();
  private int row;
  private int inCells;

  /** A table while it is read: what hangs down into its later rows, and its merged ranges. */
  private static final class Table {
    private final TreeMap<Integer, Merge> hanging = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private int columns;
  }

  /** Carries a refusal past the library. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableFile refusal;

    Refused(UnreadableFile refusal) {
      super(refusal);
      this.refusal = refusal;
    }

    UnreadableFile refusal() {
      return refusal;
    }
  }

  PageReader(StyleSheet styles, BookSheet sheet) {
    this.styles = styles;
    this.sheet = sheet;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    try {
      return begin(node);
    } catch (UnreadableFile refusal) {
      throw new Refused(refusal);
    }
  }

  private FilterResult begin(Node node) throws UnreadableFile {
    if (node instanceof TextNode text && inCells == 0) {
      loose.append(text.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (UNREAD.contains(name) || (isBlock(name) && isHiddenBlock(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isBlock(name)) {
        line();
      }
      switch (name) {
        case "table" -> tables.push(new Table());
        case "col" -> column(element);
        case "tr" -> row(element);
        case "td", "th" -> inCells++;
        default -> {
          // only its text says something
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(String name) {
    return !INLINE.contains(name);
  }

  /** Hidden rows and columns are taken, as in every sheet; text that nobody sees is not. */
  private boolean isHiddenBlock(Element element) {
    boolean isOfTable = Set.of("tr", "td", "th", "col").contains(element.normalName());
    return !isOfTable && element.hasAttr("style") && styles.of(element).isHidden();
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    try {
      end(node);
    } catch (UnreadableFile refusal) {
      throw new Refused(refusal);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Node node) throws UnreadableFile {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (isBlock(name)) {
        line();
      }
      if (name.equals("td") || name.equals("th")) {
        inCells--;
      } else if (name.equals("table")) {
        merge(tables.pop());
      }
    }
  }

  /** A merged range ends with its table, whatever it says. */
  private void merge(Table table) throws UnreadableFile {
    for (Merge merge : table.merges) {
      int last = Math.min(merge.lastRow(), row - 1);
      if (last > merge.firstRow() || merge.lastColumn() > merge.firstColumn()) {
        sheet.merge(merge.firstRow(), last, merge.firstColumn(), merge.lastColumn());
      }
    }
  }

  private void line() throws UnreadableFile {
    String text = loose.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    loose.setLength(0);
    if (!text.isEmpty() && inCells == 0) {
      sheet.put(row++, new BookCell(0, Kind.TEXT, text, formats.of(0, null)));
    }
  }

  private void column(Element column) {
    Table table = tables.peek();
    if (table != null) {
      int span = count(column.attr("span"));
      if (styles.of(column).isHidden()) {
        sheet.hideColumns(table.columns, span);
      }
      table.columns = Math.min(table.columns + span, Limits.COLUMNS);
    }
  }

  private static int count(String number) {
    return number.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(number)) : 1;
  }

  private void row(Element tr) throws UnreadableFile {
    Table table = tables.peek();
    Declarations ofRow = styles.of(tr);
    if (ofRow.isHidden()) {
      sheet.hideRows(row, 1);
    }
    int column = 0;
    for (Element cell : tr.children()) {
      if (table != null && Set.of("td", "th").contains(cell.normalName())) {
        column = cell(cell, free(table, column), table, ofRow);
      }
    }
    row++;
  }

  /** The next column that nothing hangs down into. */
  private int free(Table table, int column) {
    int free = column;
    for (Map.Entry<Integer, Merge> left = table.hanging.floorEntry(free);
        left != null && left.getValue().lastRow() >= row && left.getValue().lastColumn() >= free;
        left = table.hanging.floorEntry(free)) {
      free = left.getValue().lastColumn() + 1;
    }
    return free;
  }

  /** Reads a cell and says which column follows. */
  private int cell(Element element, int column, Table table, Declarations ofRow)
      throws UnreadableFile {
    int across = count(element.attr("colspan"));
    int down = count(element.attr("rowspan"));
    BookSheet.requirePlace(row, column);
    int last = Math.min(column + across, Limits.COLUMNS) - 1;
    Merge merge = new Merge(row, row + down - 1, column, last);
    if (across > 1 || down > 1) {
      table.merges.add(merge);
      if (table.merges.size() > Limits.MERGES) {
        throw Limits.tooLarge(Limits.MERGES + " merged ranges");
      }
    }
    if (down > 1) {
      table.hanging.put(column, merge);
    }
    Declarations style = styles.of(element);
    if (style.isHidden()) {
      sheet.hideColumns(column, across);
    }
    BookCell cell = cells.read(element, column, ofRow.with(style));
    if (cell != null) {
      sheet.put(row, cell);
    }
    return last + 1;
  }
}
