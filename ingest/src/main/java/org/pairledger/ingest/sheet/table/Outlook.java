package org.pairledger.ingest.sheet.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.table.header.Header;
import org.pairledger.ingest.sheet.table.header.Header.Span;
import org.pairledger.ingest.sheet.table.header.HeaderFinder;
import org.pairledger.ingest.sheet.table.header.HeaderOverFigures;
import org.pairledger.ingest.sheet.table.header.HeaderOverFigures.Block;
import org.pairledger.ingest.sheet.table.header.HeaderWords;
import org.pairledger.ingest.sheet.table.header.MergeIndex;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** What the lines ahead say about the one in front. */
final class Outlook {

  private static final int TITLE_LINES = 6;

  /** A title has no more cells than these. */
  static final int TITLE_CELLS = 3;

  private static final int LOOK = 12;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final HeaderFinder headers;
  private final HeaderWords words;
  private final List<Line> ahead;
  private List<Integer> brokenDown = List.of();
  private boolean ended;

  Outlook(HeaderWords words, List<Merge> merges, List<Line> ahead) {
    this.words = words;
    this.headers = new HeaderFinder(words, new MergeIndex(merges));
    this.ahead = ahead;
  }

  /** No more lines will come. */
  void ended() {
    ended = true;
  }

  private Line front() {
    return ahead.get(0);
  }

  Optional<Header> headerHere() {
    Optional<Block> laidOut = laidOut();
    if (laidOut.isEmpty()) {
      return headers.at(ahead, 0, false);
    }
    return laidOut.filter(block -> block.first() == 0).map(block -> headers.of(ahead, block));
  }

  /** Whether a header names nothing that a ledger could call its columns. */
  boolean isOfFigures(Header header) {
    return header.laidOut() || areOfFigures(header.lines());
  }

  /** Whether no word of these lines, or none as far as can be seen, is one of a ledger. */
  boolean areOfFigures(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .noneMatch(cell -> HAN.matcher(cell.text()).find() || knows(cell));
  }

  /** A header told by its layout, where no header of known names comes before its end. */
  private Optional<Block> laidOut() {
    Optional<Block> block = new HeaderOverFigures(ahead).find();
    for (int i = 0; block.isPresent() && i <= block.get().last(); i++) {
      if (headers.known(ahead, i)) {
        return Optional.empty();
      }
    }
    return block;
  }

  /** Whether the lines from here lead to a header rather than being rows of their own. */
  boolean headerAhead() {
    if (laidOut().isPresent()) {
      return true;
    }
    int widest = front().cells().size();
    int wide = 0;
    for (int i = 1; i < ahead.size(); i++) {
      Optional<Header> found = headers.at(ahead, i, false);
      if (found.isPresent()) {
        int names = found.get().lines().get(0).cells().size();
        return wide < 2 || widest * 2 <= names + 1;
      }
      int size = ahead.get(i).cells().size();
      widest = Math.max(widest, size);
      wide += size > 2 ? 1 : 0;
    }
    return false;
  }

  /** A header other than the table's own that begins in the middle of it. */
  Optional<Header> otherHeaderHere(@Nullable Header current, boolean gap) {
    Line line = front();
    if (line.cells().size() < 2 || TextShape.quantity(line.cells().get(0))) {
      return Optional.empty();
    }
    if (current != null && current.renamedBy(line)) {
      return headers.at(ahead, 0, false);
    }
    if (!gap && !(knows(line.cells().get(0)) && knows(line.cells().get(1)))) {
      return Optional.empty();
    }
    return headers.at(ahead, 0, true).filter(found -> current == null || !isRowOf(current, found));
  }

  private boolean knows(Cell cell) {
    return cell.kind() == Kind.TEXT
        && cell.text().length() <= 40
        && words.knows(TextShape.normalised(cell.text()));
  }

  /** A line that fills the same columns as the header of its table, without a title between. */
  private static boolean isRowOf(Header current, Header found) {
    return found.lines().get(0).cells().stream().anyMatch(TextShape::quantity)
        && found.columns().size() == current.columns().size();
  }

  /** The header that this narrow line is the title of. */
  Optional<Header> headerBelowTitle(@Nullable Header current) {
    for (int i = 0; i < Math.min(TITLE_LINES, ahead.size() - 1); i++) {
      Line title = ahead.get(i);
      if (title.cells().size() > TITLE_CELLS
          || LineWords.derived(title.cells())
          || title.cells().stream().anyMatch(cell -> cell.kind() != Kind.TEXT)) {
        return Optional.empty();
      }
      Line next = ahead.get(i + 1);
      if (current != null && current.repeatedBy(next)) {
        return Optional.of(current);
      }
      Optional<Header> found = headers.at(ahead, i + 1, true);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether rows begin here that nobody put a header over. */
  boolean rowsWithoutHeader() {
    int size = front().cells().size();
    int alike = 0;
    int seen = 0;
    for (Line line : ahead.subList(0, Math.min(LOOK, ahead.size()))) {
      int other = line.cells().size();
      alike += size > 1 ? (other > 1 && other * 2 >= size && other <= size * 2 ? 1 : 0) : one(line);
      seen++;
    }
    if (size == 1) {
      return alike == seen && seen > 4;
    }
    return alike * 2 > seen
        && (alike > 1 || front().cells().stream().anyMatch(TextShape::quantity));
  }

  private int one(Line line) {
    Cell cell = line.cells().get(0);
    boolean column = line.cells().size() == 1 && cell.column() == front().cells().get(0).column();
    return column
            && !TextShape.nameAndValue(cell)
            && !LineWords.sentence(cell)
            && !LineWords.note(line.cells())
        ? 1
        : 0;
  }

  /** Columns that the next rows use, and the empty ones at the end that most of them have. */
  Span columns() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    List<Integer> widths = new ArrayList<>();
    for (Line line : ahead) {
      first = Math.min(first, line.cells().get(0).column());
      last = Math.max(last, line.cells().get(line.cells().size() - 1).column());
      widths.add(line.width());
    }
    Collections.sort(widths);
    return new Span(first, Math.max(last, widths.get(widths.size() / 2) - 1));
  }

  /** The class of a table's part of the line in front. */
  LineClass within(OpenTable table, List<Cell> cells, boolean gap, LineClass previous) {
    boolean more = breaksDown(cells, previous);
    boolean apart = gap || (previous != LineClass.DATA && !table.figures());
    return new RowInFront(table, ahead, ended, this::headerAt).kind(cells, apart, more);
  }

  private boolean headerAt(int index) {
    return headers.at(ahead, index, true).isPresent();
  }

  /** {@code 其中：…} below a total, and the lines below it that have the same shape. */
  private boolean breaksDown(List<Cell> cells, LineClass previous) {
    if (previous != LineClass.DERIVED && brokenDown.isEmpty()) {
      return false;
    }
    List<Integer> columns = cells.stream().map(Cell::column).toList();
    boolean begins = previous == LineClass.DERIVED && LineWords.breakdown(cells);
    boolean goesOn =
        columns.equals(brokenDown)
            && !TextShape.quantity(cells.get(0))
            && cells.stream().skip(1).allMatch(TextShape::quantity);
    brokenDown = begins || goesOn ? columns : List.of();
    return begins || goesOn;
  }
}
