package org.pairledger.warehouse.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.star.CellAddress;
import org.pairledger.warehouse.explain.CellTexts;

/** The ledgers of one edition, a row at a time, by the fields their columns were read as. */
final class Ledger {

  private static final String COLUMNS =
      """
      select source_sheet, dataset, field_name, column_letter, sheet_name
      from %s.star.dim_source_columns
      where source_file = ?
      order by source_sheet, source_table, length(column_letter), column_letter
      """;

  /** One column of a sheet. */
  private record Column(int sheet, String dataset, String field, String letter, String tab) {}

  /**
   * One cell that is not empty.
   *
   * @param text masked when it describes a person
   */
  record Cell(String address, String label, String text, String raw) {

    String shown() {
      return address + " " + label + "：" + text;
    }
  }

  private final Connection connection;
  private final String edition;
  private final CellTexts texts;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, List<Column>> columns = new HashMap<>();

  /**
   * The ledgers of an edition.
   *
   * @param edition {@code before} or {@code after}, as the connection shows its served file
   */
  Ledger(Connection connection, String edition, CellTexts texts) throws SQLException {
    this.connection = connection;
    this.edition = edition;
    this.texts = texts;
    Query.read(
            connection,
            "select file_path, source_file from " + edition + ".star.dim_source_files",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(file -> keys.put(file.getKey(), file.getValue()));
  }

  /** The key of the file at a path; empty when there is none. */
  String key(String path) {
    return keys.getOrDefault(path, "");
  }

  /** The sheet's name; empty where it has none. */
  String tab(String path, int sheet) throws SQLException {
    return of(path, sheet).stream().map(Column::tab).findFirst().orElse("");
  }

  /**
   * The cells of a row in the order of their columns, by field; further columns of one field (a
   * line that tells a record a month) are told apart by their order.
   */
  Map<String, Cell> row(String path, int sheet, int row) throws SQLException {
    Map<String, Cell> cells = new LinkedHashMap<>();
    if (key(path).isEmpty()) {
      return cells;
    }
    Map<String, List<String>> letters = new HashMap<>();
    for (Column column : of(path, sheet)) {
      String field = column.dataset() + "." + column.field();
      List<String> told = letters.computeIfAbsent(field, one -> new ArrayList<>());
      if (told.contains(column.letter())) {
        continue;
      }
      told.add(column.letter());
      CellAddress at = CellAddress.of(column.letter(), row);
      String raw = texts.row(key(path), sheet, at.row()).getOrDefault(at.letter(), "").strip();
      if (!raw.isEmpty()) {
        cells.putIfAbsent(
            told.size() == 1 ? column.field() : column.field() + " " + told.size(),
            new Cell(
                at.toString(),
                texts.label(column.dataset(), column.field()),
                texts.shown(column.dataset(), column.field(), raw),
                raw));
      }
    }
    return cells;
  }

  private List<Column> of(String path, int sheet) throws SQLException {
    String key = key(path);
    List<Column> all = columns.get(key);
    if (all == null) {
      all =
          Query.read(
              connection,
              COLUMNS.formatted(edition),
              row ->
                  new Column(
                      row.getInt(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      String.valueOf(row.getString(5) == null ? "" : row.getString(5))),
              key);
      columns.put(key, all);
    }
    return all.stream().filter(column -> column.sheet() == sheet).toList();
  }
}
