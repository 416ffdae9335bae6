package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.sheet.SheetHead;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.SheetLine;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.TableVisitor;

/** Hands on each found table as it is, or as the tables that its layout makes of it. */
final class LaidOutTables implements TableVisitor {

  private final DatasetBinder binder;
  private final DatasetCatalogue catalogue;
  private final LedgerVisitor ledgers;
  private final Map<Integer, TableLayout> layouts = new HashMap<>();

  LaidOutTables(DatasetBinder binder, DatasetCatalogue catalogue, LedgerVisitor ledgers) {
    this.binder = binder;
    this.catalogue = catalogue;
    this.ledgers = ledgers;
  }

  @Override
  public void begin(SheetHead sheet) {
    layouts.clear();
    ledgers.begin(sheet);
  }

  @Override
  public void open(TableHead table) {
    Optional<TableLayout> layout = unpivoted(table).or(() -> digits(table));
    if (layout.isEmpty()) {
      ledgers.open(table);
      return;
    }
    layouts.put(table.index(), layout.get());
    for (TableHead head : layout.get().heads()) {
      layout.get().dataset().ifPresent(dataset -> ledgers.named(head.index(), dataset));
      ledgers.open(head);
    }
  }

  /** Digits in columns of their own: of the field that a contract names, else by their shape. */
  private Optional<TableLayout> digits(TableHead table) {
    return catalogue.datasets().stream()
        .flatMap(dataset -> DigitColumns.of(table, dataset).stream())
        .filter(layout -> binds(layout))
        .findFirst()
        .or(() -> DigitColumns.of(table));
  }

  private boolean binds(TableLayout layout) {
    return binder
        .bind(layout.heads().get(0), List.of(), layout.dataset())
        .filter(binding -> !binding.lacks())
        .isPresent();
  }

  private Optional<TableLayout> unpivoted(TableHead table) {
    return catalogue.datasets().stream()
        .flatMap(dataset -> Unpivoted.of(table, dataset).stream())
        .map(TableLayout.class::cast)
        .filter(layout -> binds(layout))
        .findFirst();
  }

  @Override
  public void line(SheetLine line) {
    if (layouts.isEmpty()) {
      ledgers.line(line);
      return;
    }
    List<TablePart> parts = new ArrayList<>();
    for (TablePart part : line.parts()) {
      TableLayout layout = layouts.get(part.table());
      (layout == null ? Stream.of(part) : layout.parts(part).stream()).forEach(parts::add);
    }
    ledgers.line(new SheetLine(line.line(), line.kind(), parts));
  }

  @Override
  public void close(FoundTable table) {
    TableLayout layout = layouts.remove(table.head().index());
    if (layout == null) {
      ledgers.close(table);
      return;
    }
    for (TableHead head : layout.heads()) {
      ledgers.close(new FoundTable(head, table.firstRow(), table.lastRow()));
    }
  }

  @Override
  public void end() {
    ledgers.end();
  }
}
