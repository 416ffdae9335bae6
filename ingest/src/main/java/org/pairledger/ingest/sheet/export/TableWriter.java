package org.pairledger.ingest.sheet.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.LineClass;
import org.pairledger.ingest.sheet.table.SheetLine;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.TableVisitor;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** The data rows of each table below its flattened header, and what every line was taken for. */
final class TableWriter implements TableVisitor {

  private record OpenPage(CsvPage page, int firstColumn, int width) {}

  private final Pages pages;
  private final Map<Integer, OpenPage> open = new HashMap<>();
  private final List<SheetSummary> sheets = new ArrayList<>();
  private @Nullable SheetSummary sheet;

  TableWriter(Pages pages) {
    this.pages = pages;
  }

  List<SheetSummary> sheets() {
    return sheets;
  }

  @Override
  public void begin(SheetHead head) {
    sheet = new SheetSummary(head);
    sheets.add(sheet);
  }

  @Override
  public void open(TableHead table) {
    int number = Objects.requireNonNull(sheet).head().index();
    CsvPage page = pages.open("." + number + "." + table.index());
    open.put(table.index(), new OpenPage(page, table.firstColumn(), table.columns().size()));
    if (!table.headerRows().isEmpty()) {
      Pages.write(page, table.columns().stream().map(ColumnHead::text).toList());
    }
  }

  @Override
  public void line(SheetLine line) {
    Objects.requireNonNull(sheet).add(line.line().row(), line.kind());
    for (TablePart part : line.parts()) {
      OpenPage page = open.get(part.table());
      if (part.kind() == LineClass.DATA && page != null) {
        Pages.write(page.page, part.cells(), page.firstColumn, page.width);
      }
    }
  }

  @Override
  public void close(FoundTable table) {
    Objects.requireNonNull(sheet).add(table);
    open.remove(table.head().index());
  }

  @Override
  public void end() {}
}
