package org.pairledger.contract.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.PackedText;

/**
 * What a column means and in which unit it is, said once a name: a name means the same wherever it
 * stands. Comments, Parquet files and dictionaries are written from it.
 */
public final class ColumnNotes {

  private static final String FILE = "dictionary/columns.csv";
  private static final String NO_UNIT = "-";
  private static final Map<String, Note> BY_NAME = read();

  /**
   * What is said of a column.
   *
   * @param unit Chinese, or the column that holds it; empty where numbers are none or have none
   * @param definition Chinese
   */
  public record Note(Optional<String> unit, String definition) {}

  private ColumnNotes() {}

  /** What is said of the columns of this name; nothing of those that a workspace names itself. */
  public static Optional<Note> of(String column) {
    return Optional.ofNullable(BY_NAME.get(column));
  }

  /** Label, definition and unit as one comment. */
  public static String comment(String column, String label, String labelEn) {
    String named = label + " (" + labelEn + ")";
    return of(column).map(note -> named + "。" + said(note)).orElse(named);
  }

  private static String said(Note note) {
    return note.definition() + note.unit().map(unit -> "。单位：" + unit).orElse("");
  }

  private static Map<String, Note> read() {
    Map<String, Note> notes = new HashMap<>();
    PackedText.of(FILE).lines().skip(1).forEach(line -> put(notes, line));
    return Map.copyOf(notes);
  }

  private static void put(Map<String, Note> notes, String line) {
    int first = line.indexOf(',');
    int second = line.indexOf(',', first + 1);
    Optional<String> unit =
        Optional.of(line.substring(first + 1, second)).filter(text -> !text.equals(NO_UNIT));
    String name = line.substring(0, first);
    if (notes.put(name, new Note(unit, line.substring(second + 1))) != null) {
      throw new IllegalStateException(FILE + " names " + name + " twice");
    }
  }
}
