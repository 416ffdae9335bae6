package org.pairledger.ingest.ledger.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.contract.dataset.Layout;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.DatasetWords;
import org.pairledger.ingest.ledger.place.TableLayout;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.LineClass;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** A table whose headings are values, months or townships say: one table for each of them. */
public final class Unpivoted implements TableLayout {

  private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]*[)）]\\s*$");

  private final String dataset;
  private final List<Slice> slices = new ArrayList<>();
  private final List<Integer> valued = new ArrayList<>();

  /** The columns under one heading, and that heading as a cell. */
  private record Slice(TableHead head, List<Integer> values, Cell heading) {}

  private Unpivoted(TableHead head, Dataset dataset, Layout.Unpivot unpivot) {
    this.dataset = dataset.id();
    Map<String, List<ColumnHead>> byHeading = new LinkedHashMap<>();
    List<ColumnHead> shared = new ArrayList<>();
    for (ColumnHead column : head.columns()) {
      Optional<String> heading = column.path().stream().filter(unpivot::isValue).findFirst();
      if (heading.isPresent()) {
        byHeading.computeIfAbsent(heading.get(), value -> new ArrayList<>()).add(column);
        valued.add(column.column());
      } else {
        shared.add(named(column, head, dataset, unpivot));
      }
    }
    byHeading.forEach(
        (heading, columns) -> slices.add(slice(head, shared, heading, columns, dataset, unpivot)));
  }

  /** A column without a name holds the one text that the contract requires, if it is just one. */
  private static ColumnHead named(
      ColumnHead column, TableHead head, Dataset dataset, Layout.Unpivot unpivot) {
    List<DatasetField> texts =
        dataset.fields().stream()
            .filter(field -> field.required() && field.type() == FieldType.TEXT)
            .filter(field -> !field.name().equals(unpivot.into()))
            .toList();
    boolean isOnly =
        column.column() == head.firstColumn() && !isKnown(column, dataset) && texts.size() == 1;
    return isOnly ? new ColumnHead(column.column(), List.of(texts.get(0).label())) : column;
  }

  /** Whether its name is one of this dataset; a title over the whole table is none. */
  private static boolean isKnown(ColumnHead column, Dataset dataset) {
    return dataset.fields().stream()
        .flatMap(field -> Stream.concat(field.labels().stream(), field.aliases().stream()))
        .map(HeaderWords::undecorated)
        .anyMatch(DatasetWords.readings(column.path())::contains);
  }

  /** A year told with its unit is a number where the field is one; a unit of money is no word. */
  private static String said(String heading, DatasetField into) {
    String bare = heading.substring(0, heading.length() - inUnit(heading).length());
    return into.type() == FieldType.INTEGER ? bare.replaceAll("[年度月份\\s]", "") : bare;
  }

  /** The bracket behind a heading that says the unit of its amounts; empty if there is none. */
  private static String inUnit(String heading) {
    Matcher bracket = BRACKET.matcher(heading);
    return bracket.find() && StatedUnit.ofHeading(heading).saysMoney() ? bracket.group() : "";
  }

  private Slice slice(
      TableHead head,
      List<ColumnHead> shared,
      String heading,
      List<ColumnHead> columns,
      Dataset dataset,
      Layout.Unpivot unpivot) {
    List<ColumnHead> all = new ArrayList<>(shared);
    String value = dataset.field(unpivot.value()).map(DatasetField::label).orElseThrow();
    DatasetField into = dataset.field(unpivot.into()).orElseThrow();
    for (ColumnHead column : columns) {
      List<String> rest = column.path().stream().filter(part -> !part.equals(heading)).toList();
      List<String> name = rest.isEmpty() ? List.of(value + inUnit(heading)) : rest;
      all.add(new ColumnHead(column.column(), name));
    }
    int at = HEADING + columns.get(0).column();
    all.sort(java.util.Comparator.comparingInt(ColumnHead::column));
    all.add(new ColumnHead(at, List.of(into.label())));
    int level = columns.get(0).path().indexOf(heading);
    List<Integer> rows = head.headerRows();
    int row = rows.get(Math.min(level, rows.size() - 1));
    TableHead own =
        new TableHead(
            head.index() + APART * (slices.size() + 1),
            List.of(row),
            head.firstColumn(),
            at,
            all,
            0,
            List.of());
    List<Integer> values = columns.stream().map(ColumnHead::column).toList();
    String said = said(heading, into);
    return new Slice(own, values, new Cell(at, said, said, Cell.Kind.TEXT));
  }

  /** The table as this dataset's contract may lay it out, one way for each list of headings. */
  public static Stream<Unpivoted> of(TableHead head, Dataset dataset) {
    return dataset.layout().unpivots().stream()
        .filter(unpivot -> !head.headerRows().isEmpty())
        .map(unpivot -> new Unpivoted(head, dataset, unpivot))
        .filter(unpivoted -> !unpivoted.slices.isEmpty());
  }

  @Override
  public List<TableHead> heads() {
    return slices.stream().map(Slice::head).toList();
  }

  @Override
  public Optional<String> dataset() {
    return Optional.of(dataset);
  }

  /** A record for each value there is; a row without any is one that lacks it. */
  @Override
  public List<TablePart> parts(TablePart part) {
    boolean isRow = part.kind() == LineClass.DATA || part.kind() == LineClass.DERIVED;
    if (!isRow) {
      return slices.stream()
          .limit(part.kind() == LineClass.GROUP ? slices.size() : 1)
          .map(slice -> whole(slice, part))
          .toList();
    }
    List<Slice> told =
        slices.stream()
            .filter(slice -> part.cells().stream().anyMatch(cell -> isValueOf(slice, cell)))
            .toList();
    List<Slice> rows = told.isEmpty() ? slices.subList(0, 1) : told;
    return rows.stream().map(slice -> part(slice, part, rows)).toList();
  }

  @SuppressWarnings("ReferenceEquality")
  private TablePart whole(Slice slice, TablePart part) {
    List<Cell> from = slice == slices.get(0) ? part.from() : List.of();
    return new TablePart(slice.head().index(), part.kind(), part.cells(), from);
  }

  /** The first of these answers for what is no value of the others. */
  @SuppressWarnings("ReferenceEquality")
  private static List<Cell> from(Slice slice, TablePart part, List<Slice> rows) {
    boolean isFirst = slice == rows.get(0);
    return part.from().stream()
        .filter(
            cell ->
                slice.values().contains(cell.column())
                    || (isFirst
                        && rows.stream().noneMatch(r -> r.values().contains(cell.column()))))
        .toList();
  }

  private static boolean isValueOf(Slice slice, Cell cell) {
    return slice.values().contains(cell.column()) && !CellText.isBlank(CellText.plain(cell.text()));
  }

  private TablePart part(Slice slice, TablePart part, List<Slice> rows) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : part.cells()) {
      if (!valued.contains(cell.column()) || slice.values().contains(cell.column())) {
        cells.add(cell);
      }
    }
    cells.add(slice.heading());
    return new TablePart(slice.head().index(), part.kind(), cells, from(slice, part, rows));
  }
}
