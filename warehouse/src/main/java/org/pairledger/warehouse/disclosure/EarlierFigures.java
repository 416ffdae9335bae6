package org.pairledger.warehouse.disclosure;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * What was ever published of figures over persons, by year, the release before first and each
 * edition of a year once: whoever kept an earlier file can set it beside this one. A file carries
 * the editions before it along, so that they outlive their builds.
 */
final class EarlierFigures {

  private static final String CARRIED = "earlier";

  private final Map<Integer, List<PersonCells>> byYear = new TreeMap<>();

  /** Of the files that are attached as {@code before0}, {@code before1} and so on. */
  static EarlierFigures read(Connection connection, int files) throws SQLException {
    EarlierFigures all = new EarlierFigures();
    for (int file = 0; file < files; file++) {
      all.add(PersonCells.read(connection, of(file, "before.sql")).byYear());
    }
    for (int file = 0; file < files; file++) {
      if (isCarrying(connection, file)) {
        for (int edition : editions(connection, file)) {
          String sql = of(file, "earlier.sql").replace("${edition}", String.valueOf(edition));
          all.add(PersonCells.read(connection, sql).byYear());
        }
      }
    }
    return all;
  }

  private static String of(int file, String name) {
    return PublicFile.text(name).replace("${release}", "before" + file);
  }

  /** Files of earlier programs carry none. */
  private static boolean isCarrying(Connection connection, int file) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select 1 from duckdb_tables() where schema_name = 'store' and database_name ="
                    + (" 'before" + file + "' and table_name = '" + CARRIED + "'"))) {
      return found.next();
    }
  }

  private static List<Integer> editions(Connection connection, int file) throws SQLException {
    List<Integer> editions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct edition from before" + file + ".store.earlier order by all")) {
      while (rows.next()) {
        editions.add(rows.getInt(1));
      }
    }
    return editions;
  }

  private void add(Map<Integer, PersonCells> edition) {
    edition.forEach(
        (year, cells) -> {
          List<PersonCells> editions = byYear.computeIfAbsent(year, none -> new ArrayList<>());
          if (editions.stream().noneMatch(cells::isSame)) {
            editions.add(cells);
          }
        });
  }

  /** The editions of a year. */
  List<PersonCells> of(int year) {
    return byYear.getOrDefault(year, List.of());
  }

  /** Writes them into the table that carries them along. */
  void write(Connection connection) throws SQLException {
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("public", "store", CARRIED)) {
      for (List<PersonCells> editions : byYear.values()) {
        for (int edition = 0; edition < editions.size(); edition++) {
          write(rows, edition, editions.get(edition));
        }
      }
    }
  }

  private static void write(DuckDBAppender rows, int edition, PersonCells cells)
      throws SQLException {
    for (PersonCells.Cell cell : cells.cells()) {
      rows.beginRow();
      rows.append(edition);
      rows.append(cell.key().indicator());
      rows.append(cell.key().year());
      rows.append(cell.side());
      rows.append(cell.pairing());
      rows.append(cell.day());
      if (cell.value() == Cells.NONE) {
        rows.appendNull();
      } else {
        rows.append(BigDecimal.valueOf(cell.value(), 6));
      }
      rows.endRow();
    }
  }
}
