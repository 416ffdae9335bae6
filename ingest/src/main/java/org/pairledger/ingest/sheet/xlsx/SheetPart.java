package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.References;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The rows of one sheet, read forward, cell by cell. */
final class SheetPart {

  private final XmlPart xml;
  private final CellSource cells;
  private final SheetVisitor visitor;
  private final @Nullable UnorderedRows unordered;
  private boolean hasRows;
  private int lastRow = -1;

  /**
   * @param isUnordered whether its rows stand in an order of their own
   */
  SheetPart(XmlPart xml, CellSource cells, SheetVisitor visitor, boolean isUnordered) {
    this.xml = xml;
    this.cells = cells;
    this.visitor = visitor;
    this.unordered = isUnordered ? new UnorderedRows() : null;
  }

  /** Reads up to the rows: the columns that are hidden, from 0. */
  Set<Integer> hiddenColumns() throws XMLStreamException, UnreadableFile {
    Set<Integer> hidden = new HashSet<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("sheetData")) {
        hasRows = true;
        return hidden;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("col") && isHidden()) {
        int last = Math.min(column("max"), Limits.COLUMNS);
        for (int column = Math.max(column("min"), 1); column <= last; column++) {
          hidden.add(column - 1);
        }
      }
    }
    return hidden;
  }

  private boolean isHidden() {
    return xml.flag("hidden") || isNothing(xml.attribute("width"));
  }

  private static boolean isNothing(@Nullable String size) {
    return size != null && size.matches("0(\\.0*)?");
  }

  private int column(String attribute) {
    String number = xml.attribute(attribute);
    return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  /** Reads the rows, which stand behind the columns. */
  void read() throws IOException, XMLStreamException, UnreadableFile {
    if (!hasRows) {
      hiddenColumns();
    }
    if (!hasRows) {
      return;
    }
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
        row();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData")) {
        if (unordered != null) {
          unordered.tell(visitor);
        }
        return;
      }
    }
    throw new XMLStreamException("ends early");
  }

  private void row() throws XMLStreamException, UnreadableFile {
    String number = xml.attribute("r");
    int row = number == null ? lastRow + 1 : References.rowNumber(number);
    if ((row <= lastRow && unordered == null) || row >= Limits.ROWS) {
      throw Limits.badReference("row " + (row + 1));
    }
    lastRow = row;
    boolean hidden = xml.flag("hidden") || isNothing(xml.attribute("ht"));
    if (hidden) {
      cells.hiddenRow();
    }
    List<Cell> found = cellsOf(row);
    if (unordered != null) {
      unordered.add(row, found, hidden);
    } else if (!found.isEmpty()) {
      visitor.line(new Line(row, found, hidden));
    }
  }

  private List<Cell> cellsOf(int row) throws XMLStreamException, UnreadableFile {
    List<Cell> found = new ArrayList<>();
    int last = -1;
    boolean ordered = true;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (!xml.name().equals("c")) {
          xml.text();
          continue;
        }
        int column = column(row, last);
        ordered &= column > last;
        last = column;
        Cell cell = cells.read(xml, row, column);
        if (cell != null) {
          found.add(cell);
        }
      }
    }
    return ordered ? found : sorted(found);
  }

  private int column(int row, int last) throws UnreadableFile {
    @Nullable String reference = xml.attribute("r");
    if (reference == null) {
      return last + 1;
    }
    if (References.row(reference) != row) {
      throw Limits.badReference(reference);
    }
    return References.column(reference);
  }

  private static List<Cell> sorted(List<Cell> cells) throws UnreadableFile {
    cells.sort(Comparator.comparingInt(Cell::column));
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).column() == cells.get(i - 1).column()) {
        throw Limits.badReference("one cell twice");
      }
    }
    return cells;
  }
}
