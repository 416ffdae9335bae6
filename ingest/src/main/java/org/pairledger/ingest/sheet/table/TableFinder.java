package org.pairledger.ingest.sheet.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.table.header.ColumnHead;
import org.pairledger.ingest.sheet.table.header.Header;
import org.pairledger.ingest.sheet.table.header.Header.Span;
import org.pairledger.ingest.sheet.table.header.HeaderWords;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** Finds the tables in a stream of lines, looking no further ahead than a printed page. */
public final class TableFinder implements SheetVisitor {

  private static final int AHEAD = 64;

  private final TableVisitor visitor;
  private final HeaderWords words;
  private final List<Line> ahead = new ArrayList<>();
  private final List<OpenTable> open = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private Outlook outlook;
  private @Nullable Header header;
  private int tables;
  private int headerLinesLeft;
  private int previousRow;
  private LineClass previous = LineClass.EMPTY;

  public TableFinder(HeaderWords words, TableVisitor visitor) {
    this.words = words;
    this.visitor = visitor;
    this.outlook = new Outlook(words, List.of(), ahead);
  }

  @Override
  public void begin(SheetHead sheet) {
    outlook = new Outlook(words, sheet.merges(), ahead);
    header = null;
    titles.clear();
    tables = 0;
    headerLinesLeft = 0;
    previousRow = -1;
    previous = LineClass.EMPTY;
    visitor.begin(sheet);
  }

  @Override
  public void line(Line line) {
    ahead.add(line);
    if (ahead.size() > AHEAD) {
      take();
    }
  }

  @Override
  public void end() {
    outlook.ended();
    while (!ahead.isEmpty()) {
      take();
    }
    close();
    visitor.end();
  }

  private void take() {
    Line line = ahead.get(0);
    if (blank(line)) {
      visitor.line(new SheetLine(line, LineClass.EMPTY, List.of()));
    } else {
      deliver(line, open.isEmpty() ? outside(line) : inside(line));
      previousRow = line.row();
    }
    ahead.remove(0);
  }

  private static boolean blank(Line line) {
    List<Cell> cells = line.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (!TextShape.blank(cells.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private LineClass outside(Line line) {
    Optional<Header> found = outlook.headerHere();
    if (found.isPresent()) {
      open(found.get());
      headerLinesLeft--;
      return LineClass.HEADER;
    }
    if (outlook.headerAhead()) {
      titles.add(bare(line));
      return LineClass.METADATA;
    }
    if (outlook.rowsWithoutHeader()) {
      openWithoutHeader();
      return LineClass.DATA;
    }
    return tables > 0 || LineWords.note(line.cells()) ? LineClass.NOTES : LineClass.METADATA;
  }

  /** The class of a line below a header; DATA where each part must be looked at. */
  private LineClass inside(Line line) {
    if (headerLinesLeft > 0) {
      headerLinesLeft--;
      return LineClass.HEADER;
    }
    boolean gap = line.row() > previousRow + 1 || previous != LineClass.DATA;
    if (header != null && header.repeatedBy(line)) {
      return LineClass.HEADER;
    }
    Optional<Header> next = outlook.otherHeaderHere(header, gap);
    if (next.isPresent()) {
      close();
      open(next.get());
      headerLinesLeft--;
      return LineClass.HEADER;
    }
    boolean heading =
        line.cells().size() <= Outlook.TITLE_CELLS
            && !LineWords.note(line.cells())
            && !rowOf(open, line)
            && heading(line, gap);
    return heading ? LineClass.METADATA : LineClass.DATA;
  }

  /** Whether a line looks like a row of a table, its figures included. */
  private static boolean rowOf(List<OpenTable> tables, Line line) {
    return tables.stream()
        .filter(table -> !table.figures())
        .anyMatch(
            table -> {
              List<Cell> own = table.own(line.cells());
              return table.shape().filledBy(own) && table.shape().agreesWith(own);
            });
  }

  /** Whether a line is the title of another table, or of another page of this one. */
  private boolean heading(Line line, boolean gap) {
    Optional<Header> coming = outlook.headerBelowTitle(header);
    if (coming.isEmpty()) {
      return false;
    }
    boolean samePage = header != null && header.repeatedBy(coming.get().lines().get(0));
    if (samePage && (!gap || titles.contains(bare(line)) || bare(line).contains("续"))) {
      return true;
    }
    close();
    titles.clear();
    titles.add(bare(line));
    return true;
  }

  private static String bare(Line line) {
    StringBuilder bare = new StringBuilder();
    line.cells().forEach(cell -> bare.append(TextShape.bare(cell.text())));
    return bare.toString();
  }

  private void open(Header found) {
    header = found;
    headerLinesLeft = found.lines().size();
    int firstRow = found.lines().get(found.lines().size() - 1).row() + 1;
    int cells = found.lines().stream().mapToInt(Line::width).max().orElse(0);
    for (Span span : found.spans()) {
      TableHead head =
          new TableHead(
              tables++,
              found.rows(),
              span.first(),
              span.last(),
              found.columnsIn(span),
              cells,
              together(ahead.subList(Math.min(headerLinesLeft, ahead.size()), ahead.size())));
      open(head, span, found.spans().size() == 1, firstRow, outlook.isOfFigures(found));
    }
  }

  /** The first rows as far as they stand together: beyond a gap may lie another table. */
  private static List<Line> together(List<Line> lines) {
    int end = Math.min(1, lines.size());
    while (end < lines.size() && lines.get(end).row() == lines.get(end - 1).row() + 1) {
      end++;
    }
    return lines.subList(0, end);
  }

  private void openWithoutHeader() {
    Span span = outlook.columns();
    List<ColumnHead> heads = new ArrayList<>();
    for (int column = span.first(); column <= span.last(); column++) {
      heads.add(new ColumnHead(column, List.of()));
    }
    TableHead head =
        new TableHead(tables++, List.of(), span.first(), span.last(), heads, 0, together(ahead));
    open(head, span, true, ahead.get(0).row(), outlook.areOfFigures(ahead));
  }

  private void open(TableHead head, Span span, boolean alone, int firstRow, boolean figures) {
    List<Line> below = ahead.subList(Math.min(headerLinesLeft, ahead.size()), ahead.size());
    open.add(new OpenTable(head, span, alone, firstRow, figures, RowShape.together(below)));
    visitor.open(head);
  }

  private void close() {
    open.forEach(table -> visitor.close(table.closed()));
    open.clear();
    header = null;
  }

  private void deliver(Line line, LineClass kind) {
    List<TablePart> parts = new ArrayList<>(open.size());
    LineClass whole = kind;
    for (OpenTable table : open) {
      List<Cell> own = table.own(line.cells());
      if (own.isEmpty()) {
        continue;
      }
      LineClass part =
          kind == LineClass.DATA ? outlook.within(table, own, gap(line), previous) : kind;
      table.grow(line.row(), part);
      parts.add(new TablePart(table.head().index(), part, own));
      whole = parts.size() == 1 ? part : wider(whole, part);
    }
    previous = whole;
    visitor.line(new SheetLine(line, whole, parts));
  }

  private boolean gap(Line line) {
    return line.row() > previousRow + 1 || previous == LineClass.NOTES;
  }

  /** Of two parts of a line the one that says more. */
  private static LineClass wider(LineClass one, LineClass other) {
    return one == LineClass.DATA || other == LineClass.DATA ? LineClass.DATA : one;
  }
}
