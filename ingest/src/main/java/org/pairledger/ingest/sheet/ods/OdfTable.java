package org.pairledger.ingest.sheet.ods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.book.BookCell;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The rows of one sheet. What is repeated costs nothing where nothing stands in it. */
final class OdfTable {

  private static final Set<String> GROUPS =
      Set.of(
          "table-header-rows",
          "table-rows",
          "table-row-group",
          "table-header-columns",
          "table-columns",
          "table-column-group");

  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private final XmlPart xml;
  private final OdfStyles styles;
  private final BookSheet sheet;
  private final TreeMap<Integer, @Nullable String> usualByColumn = new TreeMap<>();
  private int row;
  private int columns;

  OdfTable(XmlPart xml, OdfStyles styles, BookSheet sheet) {
    this.xml = xml;
    this.styles = styles;
    this.sheet = sheet;
  }

  /** Reads up to the end of the table just begun. */
  void read() throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "table-column" -> column();
        case "table-row" -> row();
        default -> {
          if (!GROUPS.contains(xml.name())) {
            xml.skip();
          }
        }
      }
    }
  }

  private void column() {
    int repeated = repeated("number-columns-repeated");
    usualByColumn.put(columns, xml.attribute("default-cell-style-name"));
    if (isHidden()) {
      sheet.hideColumns(columns, repeated);
    }
    columns = Math.min(columns + repeated, Limits.COLUMNS);
  }

  private boolean isHidden() {
    String visibility = xml.attribute("visibility");
    return visibility != null && !visibility.equals("visible");
  }

  private int repeated(String attribute) {
    String number = xml.attribute(attribute);
    return number != null && number.matches("\\d{1,8}") ? Math.max(1, Integer.parseInt(number)) : 1;
  }

  private void row() throws XMLStreamException, UnreadableFile {
    int repeated = repeated("number-rows-repeated");
    boolean isHidden = isHidden();
    String usual = xml.attribute("default-cell-style-name");
    List<BookCell> cells = new ArrayList<>();
    int column = 0;
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
        column += cell(column, usual, repeated == 1, cells);
      } else {
        xml.skip();
      }
    }
    if (!cells.isEmpty()) {
      for (int i = 0; i < repeated; i++) {
        for (BookCell cell : cells) {
          sheet.put(row + i, cell);
        }
      }
    }
    if (isHidden && row < Limits.ROWS) {
      sheet.hideRows(row, repeated);
    }
    row = (int) Math.min((long) row + repeated, Limits.ROWS);
  }

  /** Reads a cell and says how many columns it takes. */
  private int cell(int column, @Nullable String usualOfRow, boolean isOnce, List<BookCell> into)
      throws XMLStreamException, UnreadableFile {
    int repeated = repeated("number-columns-repeated");
    String style = style(column, usualOfRow);
    String formula = xml.attribute("formula");
    merge(column);
    Value value = Value.begun(xml);
    OdfText text = OdfText.read(xml, styles);
    sheet.comment(row, column, text.comment());
    BookCell cell = value.cell(column, text, styles.at(style), formula, isOnce && repeated == 1);
    if (cell != null) {
      for (int i = 0; i < repeated; i++) {
        BookSheet.requirePlace(row, column + (long) i);
        into.add(cell.at(column + i));
      }
    }
    return (int) Math.min(repeated, 2L * Limits.COLUMNS);
  }

  private @Nullable String style(int column, @Nullable String usualOfRow) {
    String own = xml.attribute("style-name");
    if (own != null || usualOfRow != null) {
      return own != null ? own : usualOfRow;
    }
    return usualByColumn.isEmpty() ? null : usualByColumn.floorEntry(column).getValue();
  }

  private void merge(int column) throws UnreadableFile {
    int across = repeated("number-columns-spanned");
    int down = repeated("number-rows-spanned");
    if (across > 1 || down > 1) {
      int last = Math.min(row + down, Limits.ROWS) - 1;
      sheet.merge(row, last, column, Math.min(column + across, Limits.COLUMNS) - 1);
    }
  }

  /** What the attributes of a cell say of its value, read before its text. */
  private record Value(@Nullable String type, @Nullable String stored) {

    static Value begun(XmlPart xml) {
      String type = xml.attribute(":office:1.0", "value-type");
      if ("error".equals(xml.attribute(":calc:xmlns:calcext:1.0", "value-type"))) {
        return new Value("error", null);
      }
      return new Value(
          type,
          switch (type == null ? "" : type) {
            case "date" -> xml.attribute("date-value");
            case "time" -> xml.attribute("time-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            default -> xml.attribute(":office:1.0", "value");
          });
    }

    @Nullable BookCell cell(
        int column, OdfText text, CellFormat format, @Nullable String formula, boolean isOnce) {
      String told = formula == null || !isOnce ? null : OdfFormula.text(formula);
      String asFormula = formula == null ? null : told == null ? "" : told;
      Kind kind = kind(text);
      String value = value(kind, text);
      boolean isNothing = value.isEmpty() && asFormula == null;
      return isNothing ? null : new BookCell(column, kind, value, format, asFormula, text.mark());
    }

    private Kind kind(OdfText text) {
      return switch (type == null ? "" : type) {
        case "float", "currency", "percentage" -> stored == null ? Kind.TEXT : Kind.NUMBER;
        case "date" -> stored == null ? Kind.TEXT : Kind.DATE;
        case "time" -> days(stored) == null ? Kind.TEXT : Kind.NUMBER;
        case "boolean" -> stored == null ? Kind.TEXT : Kind.BOOLEAN;
        case "error" -> Kind.ERROR;
        case "" -> text.text().isEmpty() ? Kind.UNCOMPUTED : Kind.TEXT;
        default -> Kind.TEXT;
      };
    }

    private String value(Kind kind, OdfText text) {
      return switch (kind) {
        case NUMBER -> String.valueOf("time".equals(type) ? days(stored) : stored);
        case DATE -> String.valueOf(stored);
        case BOOLEAN -> "true".equals(stored) ? "TRUE" : "FALSE";
        case UNCOMPUTED -> "";
        default -> stored == null || text.mark() != null ? text.text() : stored;
      };
    }

    /** A length of time such as {@code PT10H30M00S}, in days. */
    private static @Nullable String days(@Nullable String time) {
      try {
        if (time == null) {
          return null;
        }
        BigDecimal seconds = BigDecimal.valueOf(Duration.parse(time).toMillis(), 3);
        return seconds.divide(DAY, MathContext.DECIMAL64).toPlainString();
      } catch (DateTimeParseException | ArithmeticException e) {
        return null;
      }
    }
  }
}
