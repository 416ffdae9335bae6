package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.bind.DatasetBinder;
import org.pairledger.ingest.ledger.layout.DateColumns;
import org.pairledger.ingest.ledger.layout.DigitColumns;
import org.pairledger.ingest.ledger.layout.Layered;
import org.pairledger.ingest.ledger.layout.Unpivoted;
import org.pairledger.ingest.ledger.place.TableLayout;
import org.pairledger.ingest.ledger.table.LedgerVisitor;
import org.pairledger.ingest.sheet.content.SheetHead;
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
    Optional<TableLayout> layout = layout(table);
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

  /** Days in columns of their own are put together first; then what else there is to lay out. */
  private Optional<TableLayout> layout(TableHead table) {
    Optional<TableLayout> dates = DateColumns.of(table);
    TableHead head = dates.map(layout -> layout.heads().get(0)).orElse(table);
    Optional<TableLayout> other = unpivoted(head).or(() -> digits(head));
    return dates.isPresent() && other.isPresent()
        ? Optional.of(new Layered(dates.get(), other.get()))
        : dates.or(() -> other);
  }

  /** Digits in columns of their own: of the field that a contract names, else by their shape. */
  private Optional<TableLayout> digits(TableHead table) {
    return catalogue.datasets().stream()
        .flatMap(dataset -> DigitColumns.of(table, dataset).stream())
        .filter(layout -> binds(layout))
        .findFirst()
        .or(() -> DigitColumns.of(table));
  }

  private boolean isWhole(TableHead table) {
    return !table.headerRows().isEmpty()
        && binder
            .bind(table, List.of(), Optional.empty())
            .filter(binding -> !binding.lacks())
            .isPresent();
  }

  private boolean binds(TableLayout layout) {
    return known(layout) > 0;
  }

  /** How many columns its contract knows; 0 where that lacks any. */
  private int known(TableLayout layout) {
    return binder
        .bind(layout.heads().get(0), List.of(), layout.dataset())
        .filter(binding -> !binding.lacks())
        .map(binding -> binding.columns().size())
        .orElse(0);
  }

  /** What contracts lay out, where the table as it stands is not already all that one asks for. */
  private Optional<TableLayout> unpivoted(TableHead table) {
    if (isWhole(table)) {
      return Optional.empty();
    }
    List<Unpivoted> ways =
        catalogue.datasets().stream()
            .flatMap(dataset -> Unpivoted.of(table, dataset))
            .filter(this::binds)
            .toList();
    return ways.stream().max(Comparator.comparingInt(this::known)).map(TableLayout.class::cast);
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
