package org.pairledger.ingest.sheet.table.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** Weighs what speaks for some lines being a header. */
final class HeaderEvidence {

  private static final int ROWS = 30;

  private final HeaderWords words;
  private final Map<Integer, String> names = new HashMap<>();
  private final List<Line> below;

  HeaderEvidence(HeaderWords words, List<Line> levels, List<Line> below) {
    this.words = words;
    for (Line level : levels) {
      for (Cell cell : level.cells()) {
        if (!TextShape.blank(cell.text())) {
          names.put(cell.column(), cell.text());
        }
      }
    }
    this.below = comparable(below, levels);
  }

  /** Rows a table could have: at least half as wide as the header, and not the header again. */
  private List<Line> comparable(List<Line> lines, List<Line> levels) {
    Header self = new Header(levels, List.of(), List.of());
    List<Line> rows = new ArrayList<>();
    for (Line line : lines) {
      if (rows.size() == ROWS) {
        break;
      }
      if (line.cells().size() >= 2 && !self.repeatedBy(line) && !LineWords.note(line.cells())) {
        rows.add(line);
      }
    }
    return rows;
  }

  boolean holds(boolean sure) {
    if (names.size() < 2) {
      return false;
    }
    if (known(sure ? 4 : 3)) {
      return true;
    }
    if (knownNames() == 0 && wide() * 2 > names.size() * 3) {
      return false;
    }
    int contrast = contrast();
    int recurring = recurring();
    if (sure) {
      return contrast >= 2 && recurring == 0 && distinct();
    }
    if (below.isEmpty()) {
      return names.size() >= 3 && distinct();
    }
    return recurring <= contrast && (contrast > 0 || recurring == 0) && distinct();
  }

  /** Many more names of which more are known, and nothing in doubt. */
  boolean outdoes(HeaderEvidence other) {
    return names.size() * 2 >= other.names.size() * 3
        && knownNames() > other.knownNames()
        && holds(false);
  }

  /** Whether some of the names are known. */
  boolean known() {
    return knownNames() > 1;
  }

  private boolean known(int tenths) {
    int known = knownNames();
    return known >= 2 && known * 10 >= names.size() * tenths;
  }

  private int knownNames() {
    int known = 0;
    for (String name : names.values()) {
      String normalised = TextShape.normalised(name);
      known += CommonNames.knows(normalised) || words.knows(normalised) ? 1 : 0;
    }
    return known;
  }

  /** How wide the rows below usually are. */
  private int wide() {
    List<Integer> widths = below.stream().map(line -> line.cells().size()).sorted().toList();
    return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
  }

  private boolean distinct() {
    return new HashSet<>(names.values()).size() * 10 >= names.size() * 6;
  }

  /** Columns with a name above and values below. */
  private int contrast() {
    Map<Integer, int[]> counts = new HashMap<>();
    for (Line line : below) {
      for (Cell cell : line.cells()) {
        int[] count = counts.computeIfAbsent(cell.column(), column -> new int[2]);
        count[TextShape.quantity(cell) ? 1 : 0]++;
      }
    }
    int contrast = 0;
    for (Map.Entry<Integer, int[]> count : counts.entrySet()) {
      boolean values = count.getValue()[1] > 2 * count.getValue()[0];
      contrast += values && names.containsKey(count.getKey()) ? 1 : 0;
    }
    return contrast;
  }

  /** Columns in which a name stands again below, as only a value does. */
  private int recurring() {
    Set<Integer> recurring = new HashSet<>();
    for (Line line : below) {
      for (Cell cell : line.cells()) {
        if (cell.text().equals(names.get(cell.column()))) {
          recurring.add(cell.column());
        }
      }
    }
    return recurring.size();
  }
}
