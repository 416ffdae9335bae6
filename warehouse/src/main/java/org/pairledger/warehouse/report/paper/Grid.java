package org.pairledger.warehouse.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a report: title lines, headings, rows, printed on A4 across without a cut column.
 *
 * <p>Row heights are set from the texts: a spreadsheet does not grow a row for a merged cell.
 */
public final class Grid {

  private static final String BORDER = "thin";
  private static final String LINE_COLOR = "767676";
  private static final double LINE_HEIGHT = 14;

  private final Worksheet sheet;
  private final int[] widths;
  private int line;
  private Set<Integer> merged = Set.of();

  private Grid(Worksheet sheet, int[] widths) {
    this.sheet = sheet;
    this.widths = widths;
  }

  /** Begins a sheet; widths are in characters. */
  public static Grid begin(
      Worksheet sheet, List<String> titles, List<String> headings, int... widths) {
    Grid grid = new Grid(sheet, widths);
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    for (String title : titles) {
      grid.title(title);
    }
    int first = grid.line;
    grid.row(headings.toArray());
    sheet.range(first, 0, first, widths.length - 1).style().bold().fillColor("F1F1F1").set();
    grid.print(first);
    return grid;
  }

  private void title(String title) {
    sheet.value(line, 0, title);
    sheet.range(line, 0, line, widths.length - 1).merge();
    sheet
        .style(line, 0)
        .bold()
        .fontSize(line == 0 ? 14 : 10)
        .wrapText(true)
        .horizontalAlignment(line == 0 ? "center" : "left")
        .set();
    int all = 0;
    for (int width : widths) {
      all += width;
    }
    sheet.rowHeight(line, line == 0 ? 24 : LINE_HEIGHT * lines(title, all));
    line++;
  }

  private void print(int headings) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0, headings);
    sheet.freezePane(0, headings + 1);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
  }

  /** The line that the next row will take. */
  public int line() {
    return line;
  }

  /** Adds a row: texts, numbers, figures, days, or nothing. */
  public void row(@Nullable Object... values) {
    sharedRow(1, values);
  }

  /**
   * Adds one of several rows whose first cells will be merged.
   *
   * @param shared how many rows share the height of the texts in merged cells
   * @param values those of merged cells are the same in each of the rows
   */
  public void sharedRow(int shared, @Nullable Object... values) {
    int most = 1;
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof BigDecimal number) {
        sheet.value(line, i, number);
        sheet.style(line, i).format(Figure.format(number)).set();
      } else if (values[i] instanceof Figure figure) {
        figure(figure, i);
      } else if (values[i] instanceof LocalDate day) {
        sheet.value(line, i, day);
        sheet.style(line, i).format("yyyy-mm-dd").horizontalAlignment("left").set();
      } else if (values[i] instanceof Integer number) {
        sheet.value(line, i, number);
      } else if (values[i] != null) {
        sheet.value(line, i, values[i].toString());
        int own = lines(values[i].toString(), widths[i]);
        most = Math.max(most, shared > 1 && isShared(i) ? (own + shared - 1) / shared : own);
      }
    }
    sheet
        .range(line, 0, line, widths.length - 1)
        .style()
        .borderStyle(BORDER)
        .borderColor(LINE_COLOR)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet.rowHeight(line, LINE_HEIGHT * most);
    line++;
  }

  private void figure(Figure figure, int column) {
    if (figure.value() != null) {
      sheet.value(line, column, figure.value());
      sheet.style(line, column).format(figure.format()).set();
    }
  }

  /** Makes a cell of the last row a way to a cell of another sheet; its value stays what it is. */
  public void link(int column, Number shown, String sheetName, int row) {
    sheet.hyperlink(
        line - 1,
        column,
        HyperLink.internal("'" + sheetName + "'!A" + (row + 1), shown.toString()));
    sheet.value(line - 1, column, shown);
    sheet.style(line - 1, column).fontColor("0563C1").underlined().set();
  }

  private boolean isShared(int column) {
    return merged.contains(column);
  }

  /** Which columns will be merged over several rows. */
  public Grid merging(Integer... columns) {
    merged = Set.of(columns);
    return this;
  }

  /** One cell for the lines from {@code from} to the last one written. */
  public void merge(int column, int from) {
    if (line - 1 > from) {
      sheet.range(from, column, line - 1, column).merge();
    }
  }

  /** How many lines a text needs in a column: Chinese characters are two wide. */
  static int lines(String text, int width) {
    int lines = 0;
    for (String part : text.split("\n", -1)) {
      int wide = part.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
      lines += Math.max(1, (wide + width - 2) / (width - 1));
    }
    return lines;
  }
}
