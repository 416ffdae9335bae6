package org.pairledger.ingest.sheet.table.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.table.header.HeaderOverFigures.Block;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** Decides whether a header begins at a line, by what it says and by what stands below it. */
public final class HeaderFinder {

  private static final int LEVELS = 4;
  private final HeaderWords words;
  private final MergeIndex merges;

  public HeaderFinder(HeaderWords words, MergeIndex merges) {
    this.words = words;
    this.merges = merges;
  }

  /**
   * The header that begins at a line.
   *
   * @param lines a look ahead
   * @param sure whether only a header that is beyond doubt counts, as in the middle of a table
   */
  public Optional<Header> at(List<Line> lines, int index, boolean sure) {
    Line top = lines.get(index);
    if (!labels(top) || LineWords.note(top.cells()) || total(top)) {
      return Optional.empty();
    }
    List<Line> levels = levels(lines, index);
    List<Line> below = upToGap(lines.subList(index + levels.size(), lines.size()));
    HeaderEvidence evidence = new HeaderEvidence(words, levels, below);
    return evidence.holds(sure) && !outdone(evidence, below)
        ? Optional.of(header(levels, below))
        : Optional.empty();
  }

  /** Whether a header begins at a line by names that are known, not by its layout alone. */
  public boolean known(List<Line> lines, int index) {
    return at(lines, index, false).isPresent()
        && new HeaderEvidence(words, levels(lines, index), List.of()).known();
  }

  /** The header that fills a block of lines. */
  public Header of(List<Line> lines, Block block) {
    List<Line> levels =
        lines.subList(block.first(), block.last() + 1).stream()
            .filter(line -> line.cells().stream().anyMatch(cell -> !TextShape.blank(cell.text())))
            .toList();
    return header(levels, upToGap(lines.subList(block.last() + 1, lines.size()))).asLaidOut();
  }

  /** A total has figures; a header may call a column 合计. */
  private static boolean total(Line line) {
    return LineWords.derived(line.cells())
        && line.cells().stream()
            .anyMatch(cell -> TextShape.quantity(cell) && !TextShape.period(cell));
  }

  /** A few names and values in cells of their own above the header proper are not it. */
  private boolean outdone(HeaderEvidence evidence, List<Line> below) {
    for (int i = 0; i < Math.min(2, below.size()); i++) {
      if (labels(below.get(i)) && !LineWords.note(below.get(i).cells())) {
        List<Line> levels = levels(below, i);
        List<Line> rest = below.subList(i + levels.size(), below.size());
        if (new HeaderEvidence(words, levels, rest).outdoes(evidence)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The rows below as far as they stand together: beyond a blank row may lie another table. */
  private static List<Line> upToGap(List<Line> lines) {
    int end = Math.min(1, lines.size());
    while (end < lines.size() && lines.get(end).row() == lines.get(end - 1).row() + 1) {
      end++;
    }
    return lines.subList(0, end);
  }

  /** All names: nothing that is a value, no {@code 单位：元}; a title is not as narrow as a name. */
  private boolean labels(Line line) {
    List<Cell> cells = line.cells();
    int periods = 0;
    int others = 0;
    int pairs = 0;
    for (Cell cell : cells) {
      if (TextShape.period(cell)) {
        periods++;
      } else if (!TextShape.label(cell)) {
        others++;
      } else if (TextShape.nameAndValue(cell)) {
        pairs++;
      }
    }
    int named = cells.size() - periods - others;
    return others * 5 <= cells.size()
        && pairs * 2 < cells.size()
        && (periods == 0 || (periods > 1 && named > 0) || named >= 3 * periods)
        && (cells.size() > 1 || groupName(line));
  }

  /** One cell alone is a header's first level only where it is merged over some columns. */
  private boolean groupName(Line line) {
    return merges.startingIn(line.row()).stream()
        .anyMatch(merge -> merge.firstColumn() > 0 && merge.lastColumn() > merge.firstColumn());
  }

  private List<Line> levels(List<Line> lines, int index) {
    List<Line> levels = new ArrayList<>();
    levels.add(lines.get(index));
    int depth = mergedDepth(lines.get(index));
    for (int next = index + 1; next < lines.size() && levels.size() < LEVELS; next++) {
      Line line = lines.get(next);
      boolean adjacent = line.row() == lines.get(next - 1).row() + 1;
      boolean inMerge = line.row() < lines.get(index).row() + depth;
      if (!adjacent || !(inMerge || new LevelBelow(merges, levels, line).holds())) {
        break;
      }
      levels.add(line);
      depth = Math.max(depth, line.row() - lines.get(index).row() + mergedDepth(line));
    }
    return levels;
  }

  /** How many rows the header's own merged cells reach down. */
  private int mergedDepth(Line line) {
    int depth = 1;
    for (Merge merge : merges.startingIn(line.row())) {
      int height = merge.lastRow() - merge.firstRow() + 1;
      if (height <= LEVELS && named(line, merge.firstColumn())) {
        depth = Math.max(depth, height);
      }
    }
    return depth;
  }

  private static boolean named(Line line, int column) {
    return line.cells().stream()
        .anyMatch(cell -> cell.column() == column && !TextShape.blank(cell.text()));
  }

  private Header header(List<Line> levels, List<Line> below) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Line level : levels) {
      for (Cell cell : level.cells()) {
        int right =
            merges.over(level.row(), cell.column()).map(Merge::lastColumn).orElse(cell.column());
        first = Math.min(first, cell.column());
        last = Math.max(last, right);
      }
    }
    for (int column : usedBelow(below)) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
    List<Line> naming =
        levels.stream().filter(level -> !LevelBelow.numbers(level, levels.get(0))).toList();
    List<ColumnHead> columns = new HeaderPaths(naming, merges).between(first, last);
    return new Header(levels, SideBySide.spans(columns, below), columns);
  }

  /** Columns that most rows below fill although nobody named them. */
  private static Set<Integer> usedBelow(List<Line> below) {
    Set<Integer> used = new HashSet<>();
    below.stream()
        .filter(line -> line.cells().size() > 1)
        .limit(20)
        .forEach(line -> line.cells().forEach(cell -> used.add(cell.column())));
    return used;
  }
}
