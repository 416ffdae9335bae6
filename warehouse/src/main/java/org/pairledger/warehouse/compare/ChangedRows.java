package org.pairledger.warehouse.compare;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.explain.CellTexts;

/** Says of rows that count otherwise what became of them, down to the cells. */
final class ChangedRows {

  /** So many are told; figures may rest on more. */
  private static final int MOST = 200;

  private static final int CELLS = 4;

  private record Place(String path, int sheet, int row) {}

  /** What is known of one place: in which edition it counts, for which figures, and why not. */
  private static final class Seen {
    private final Set<Integer> figures = new LinkedHashSet<>();
    private boolean countedBefore;
    private boolean countedAfter;
    private @Nullable String because;
  }

  private final Ledger before;
  private final Ledger after;
  private final List<Figure> figures;

  ChangedRows(Ledger before, Ledger after, List<Figure> figures) {
    this.before = before;
    this.after = after;
    this.figures = figures;
  }

  List<RowChange> of(List<FigureRows.Unmatched> unmatched) throws SQLException {
    Map<Place, Seen> places = new LinkedHashMap<>();
    for (FigureRows.Unmatched one : unmatched) {
      Seen seen =
          places.computeIfAbsent(
              new Place(one.path(), one.sheet(), one.row()), place -> new Seen());
      seen.figures.add(one.figure());
      seen.countedBefore |= one.isBefore();
      seen.countedAfter |= !one.isBefore();
      seen.because = seen.because == null ? one.because() : seen.because;
    }
    List<RowChange> changes = new ArrayList<>();
    for (Map.Entry<Place, Seen> place : places.entrySet()) {
      if (changes.size() < MOST) {
        tell(changes.size() + 1, place.getKey(), place.getValue()).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<RowChange> tell(int no, Place place, Seen seen) throws SQLException {
    boolean isSameFile = before.key(place.path()).equals(after.key(place.path()));
    Map<String, Ledger.Cell> was = before.row(place.path(), place.sheet(), place.row());
    Map<String, Ledger.Cell> is = after.row(place.path(), place.sheet(), place.row());
    if (isSameFile) {
      String what = !seen.countedAfter ? "不再计入" : !seen.countedBefore ? "开始计入" : "计法改变";
      return Optional.of(change(no, what, place, seen, texts(is)));
    }
    if (!seen.countedAfter && (is.isEmpty() || isAnother(was, is))) {
      return Optional.of(change(no, "删除", place, seen, texts(was)));
    }
    if (!seen.countedBefore && (was.isEmpty() || isAnother(was, is))) {
      return Optional.of(change(no, "新增", place, seen, texts(is)));
    }
    List<String> cells = corrected(was, is);
    if (!cells.isEmpty()) {
      return Optional.of(change(no, "更正", place, seen, cells));
    }
    return seen.because == null
        ? Optional.empty()
        : Optional.of(change(no, seen.countedAfter ? "开始计入" : "不再计入", place, seen, texts(is)));
  }

  private RowChange change(int no, String what, Place place, Seen seen, List<String> cells)
      throws SQLException {
    String tab = after.tab(place.path(), place.sheet());
    return new RowChange(
        no,
        what,
        place.path(),
        tab.isEmpty() ? before.tab(place.path(), place.sheet()) : tab,
        place.row(),
        cells,
        seen.because == null ? "" : seen.because,
        seen.figures.stream().map(figures::get).toList());
  }

  /** Rows move when lines are put in or taken out: then most cells are others. */
  private static boolean isAnother(Map<String, Ledger.Cell> was, Map<String, Ledger.Cell> is) {
    Set<String> fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    long same = fields.stream().filter(field -> raw(was, field).equals(raw(is, field))).count();
    return 2 * same < fields.size();
  }

  private static List<String> corrected(Map<String, Ledger.Cell> was, Map<String, Ledger.Cell> is) {
    Set<String> fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    List<String> cells = new ArrayList<>();
    for (String field : fields) {
      if (!raw(was, field).equals(raw(is, field))) {
        Ledger.Cell shown =
            is.containsKey(field) ? is.get(field) : Objects.requireNonNull(was.get(field));
        cells.add(
            shown.address()
                + " "
                + shown.label()
                + "："
                + text(was, field)
                + " → "
                + text(is, field));
      }
    }
    return cells;
  }

  private static String raw(Map<String, Ledger.Cell> cells, String field) {
    Ledger.Cell cell = cells.get(field);
    return cell == null ? "" : cell.raw();
  }

  private static String text(Map<String, Ledger.Cell> cells, String field) {
    Ledger.Cell cell = cells.get(field);
    return cell == null ? "空" : cell.text();
  }

  /** The first cells say what the row is about; of the others the numbers are told. */
  private static List<String> texts(Map<String, Ledger.Cell> cells) {
    List<String> texts = new ArrayList<>();
    for (Ledger.Cell cell : cells.values()) {
      boolean isTold = texts.size() < CELLS || cell.raw().matches("-?[0-9][0-9,.]*");
      if (isTold && !cell.text().equals(CellTexts.MASKED)) {
        texts.add(cell.shown());
      }
    }
    return texts;
  }
}
