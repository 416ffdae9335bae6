package org.pairledger.ingest.sheet.table.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** Flattens the levels of a header into one path for each column. */
final class HeaderPaths {

  private final List<Line> levels;
  private final MergeIndex merges;
  private final List<Map<Integer, String>> texts = new ArrayList<>();

  HeaderPaths(List<Line> levels, MergeIndex merges) {
    this.levels = levels;
    this.merges = merges;
    levels.forEach(level -> texts.add(texts(level)));
  }

  private static Map<Integer, String> texts(Line level) {
    Map<Integer, String> byColumn = new TreeMap<>();
    for (Cell cell : level.cells()) {
      String text = cell.text().replaceAll("(?<!\\s)[^\\S\\r\\n]*+[\\r\\n]\\s*+", "").strip();
      if (!TextShape.blank(text)) {
        byColumn.put(cell.column(), text);
      }
    }
    return byColumn;
  }

  List<ColumnHead> between(int first, int last) {
    List<ColumnHead> heads = new ArrayList<>();
    for (int column = first; column <= last; column++) {
      heads.add(new ColumnHead(column, path(column)));
    }
    return heads;
  }

  private List<String> path(int column) {
    List<String> path = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      String text = textAt(level, column);
      if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
        path.add(text);
      }
    }
    return path;
  }

  private String textAt(int level, int column) {
    String own = texts.get(level).get(column);
    if (own != null) {
      return own;
    }
    Optional<Merge> merge = merges.over(levels.get(level).row(), column);
    if (merge.isPresent()) {
      return anchored(level, merge.get());
    }
    return level + 1 < levels.size() && !mergedAcross(level) ? carried(level, column) : "";
  }

  /** Text of a merge is told once, on the level where it begins. */
  private String anchored(int level, Merge merge) {
    return merge.firstRow() == levels.get(level).row()
        ? texts.get(level).getOrDefault(merge.firstColumn(), "")
        : "";
  }

  private boolean mergedAcross(int level) {
    return merges.startingIn(levels.get(level).row()).stream()
        .anyMatch(merge -> merge.lastColumn() > merge.firstColumn());
  }

  /** Without merges, a group's name holds for the columns on its right that have names below. */
  private String carried(int level, int column) {
    if (!namedBelow(level, column)) {
      return "";
    }
    for (int left = column - 1; left >= 0 && namedBelow(level, left); left--) {
      String text = texts.get(level).get(left);
      if (text != null) {
        return text;
      }
    }
    return "";
  }

  private boolean namedBelow(int level, int column) {
    for (int below = level + 1; below < levels.size(); below++) {
      if (texts.get(below).containsKey(column)) {
        return true;
      }
    }
    return false;
  }
}
