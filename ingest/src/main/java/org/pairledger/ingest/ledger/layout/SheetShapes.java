package org.pairledger.ingest.ledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.bind.DatasetBinder;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * Knows a sheet that is no rows below a header: by the contract of a dataset that says so, else by
 * the known names that run down or stand beside their values. It is laid out anew only where that
 * gives a dataset all it requires, and the lines as they stand do not.
 */
public final class SheetShapes {

  private static final int FIRST = 8;

  /** So many fields have to be there, and so many where a contract says how they lie. */
  private static final int FEWEST = 3;

  private static final int FEWEST_SAID = 2;

  private final DatasetBinder binder;
  private final DatasetCatalogue catalogue;
  private final LedgerFile file;

  public SheetShapes(DatasetBinder binder, DatasetCatalogue catalogue, LedgerFile file) {
    this.binder = binder;
    this.catalogue = catalogue;
    this.file = file;
  }

  /** The shape of a sheet that begins with these lines; empty where rows stand below a header. */
  public Optional<SheetShape> of(SheetHead sheet, List<Line> lines) {
    List<String> titles = titles(sheet, lines);
    Optional<SheetShape> joined =
        catalogue.datasets().stream()
            .filter(dataset -> dataset.layout().rowsPerRecord() > 1)
            .flatMap(dataset -> joined(dataset, lines, titles))
            .findFirst();
    Optional<SheetShape> named = joined.or(() -> byContract(lines, titles));
    if (named.isPresent() || !mayBeNamedAside(lines)) {
      return named;
    }
    if (hasHeader(lines, titles)) {
      return Optional.empty();
    }
    return TurnedSheet.of(lines, binder::knows, head -> fits(head, titles), TurnedSheet.FEWEST)
        .or(() -> TurnedSheet.whole(lines, binder::knows, head -> fits(head, titles)))
        .or(() -> CardSheet.of(lines, binder::knows, head -> fits(head, titles), FEWEST));
  }

  private Stream<SheetShape> joined(Dataset dataset, List<Line> lines, List<String> titles) {
    return JoinedSheet.of(
        lines, dataset.layout().rowsPerRecord(), head -> fits(head, titles, dataset, FEWEST))
        .map(shape -> (SheetShape) new SaidShape(shape, dataset.id()))
        .stream();
  }

  /** Fields that run down, or forms, because a contract says so: their names need no proof. */
  private Optional<SheetShape> byContract(List<Line> lines, List<String> titles) {
    for (Dataset dataset : catalogue.datasets()) {
      Predicate<TableHead> fits = head -> fits(head, titles, dataset, FEWEST_SAID);
      Optional<SheetShape> found =
          switch (dataset.layout().form()) {
            case ROWS -> Optional.empty();
            case TRANSPOSED -> TurnedSheet.of(lines, binder::knows, fits, FEWEST_SAID);
            case CARD -> CardSheet.of(lines, binder::knows, fits, FEWEST_SAID);
          };
      if (found.isPresent()) {
        return found.map(shape -> new SaidShape(shape, dataset.id()));
      }
    }
    return Optional.empty();
  }

  private boolean fits(TableHead head, List<String> titles, Dataset dataset, int fewest) {
    return binder
        .bind(head, titles, Optional.of(dataset.id()))
        .filter(binding -> !binding.lacks() && binding.columns().size() >= fewest)
        .isPresent();
  }

  /** At least a few lines begin with a name and go on with something else. */
  private boolean mayBeNamedAside(List<Line> lines) {
    int named = 0;
    for (Line line : lines.subList(0, Math.min(lines.size(), 2 * FIRST))) {
      List<Cell> cells = line.cells();
      for (int i = 0; i + 1 < Math.min(3, cells.size()); i++) {
        if (isName(cells.get(i)) && !isName(cells.get(i + 1))) {
          named++;
          break;
        }
      }
    }
    return named > 1;
  }

  private boolean isName(Cell cell) {
    return CardSheet.isName(cell, binder::knows);
  }

  /** Whether one of the first lines is the header of rows below it. */
  private boolean hasHeader(List<Line> lines, List<String> titles) {
    for (int i = 0; i < Math.min(FIRST, lines.size()); i++) {
      List<Cell> cells = lines.get(i).cells();
      long names = cells.stream().filter(this::isName).count();
      if (names > 2 && names * 10 >= cells.size() * 7L) {
        List<ColumnHead> columns =
            cells.stream()
                .map(cell -> new ColumnHead(cell.column(), List.of(cell.text())))
                .toList();
        List<Line> below = lines.subList(i + 1, lines.size());
        if (fits(head(lines.get(i).row(), columns, below), titles)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(TableHead head, List<String> titles) {
    return binder
        .bind(head, titles, file.declaredDataset())
        .filter(binding -> !binding.lacks() && binding.columns().size() >= FEWEST)
        .isPresent();
  }

  static TableHead head(int row, List<ColumnHead> columns, List<Line> below) {
    int first = columns.get(0).column();
    int last = columns.get(columns.size() - 1).column();
    return new TableHead(0, List.of(row), first, last, columns, 0, below);
  }

  private List<String> titles(SheetHead sheet, List<Line> lines) {
    List<String> titles = new ArrayList<>(List.of(sheet.name(), file.name()));
    lines.stream()
        .limit(3)
        .filter(line -> line.cells().size() == 1)
        .forEach(line -> titles.add(line.cells().get(0).text()));
    return titles;
  }
}
