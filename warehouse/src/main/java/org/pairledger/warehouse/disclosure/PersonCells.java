package org.pairledger.warehouse.disclosure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures over persons as a query gives them: by indicator, year, side, pairing and day. */
final class PersonCells {

  /** One indicator's year. */
  record Key(String indicator, int year) {}

  record Cell(Key key, String side, String pairing, LocalDate day, long value) {}

  private final List<Cell> cells = new ArrayList<>();
  private final SortedSet<String> stocks = new TreeSet<>();
  private final Map<Integer, SortedSet<LocalDate>> days = new TreeMap<>();

  private PersonCells() {}

  /** Reads them. */
  static PersonCells read(Connection connection, String sql) throws SQLException {
    PersonCells all = new PersonCells();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        Long value = rows.getObject("millionths", Long.class);
        all.add(
            new Cell(
                new Key(rows.getString("indicator"), rows.getInt("plan_year")),
                rows.getString("side"),
                rows.getString("pairing_id"),
                rows.getObject("period_date", LocalDate.class),
                value == null ? Cells.NONE : value),
            rows.getBoolean("is_stock"));
      }
    }
    return all;
  }

  private void add(Cell cell, boolean isStock) {
    cells.add(cell);
    days.computeIfAbsent(cell.key().year(), year -> new TreeSet<>()).add(cell.day());
    if (isStock) {
      stocks.add(cell.key().indicator());
    }
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }

  boolean isSame(PersonCells other) {
    return cells.equals(other.cells);
  }

  /** Apart by year; what is a stock is not told. */
  Map<Integer, PersonCells> byYear() {
    Map<Integer, PersonCells> byYear = new TreeMap<>();
    cells.forEach(
        cell ->
            byYear.computeIfAbsent(cell.key().year(), year -> new PersonCells()).add(cell, false));
    return byYear;
  }

  boolean isStock(String indicator) {
    return stocks.contains(indicator);
  }

  /** The days of a year that have figures, in order. */
  List<LocalDate> days(int year) {
    return List.copyOf(days.getOrDefault(year, new TreeSet<>()));
  }

  SortedSet<Integer> years() {
    return new TreeSet<>(days.keySet());
  }

  /** By key and side over the days of another's years, which say the times. */
  Map<Key, SortedMap<String, Cells>> bySide(PairingTree tree, PersonCells times) {
    Map<Key, SortedMap<String, Cells>> all = new HashMap<>();
    for (Cell cell : cells) {
      int time = times.days(cell.key().year()).indexOf(cell.day());
      int node = tree.number(cell.pairing());
      if (time >= 0 && node >= 0) {
        all.computeIfAbsent(cell.key(), key -> new TreeMap<>())
                .computeIfAbsent(
                    cell.side(),
                    side -> Cells.none(tree.size(), times.days(cell.key().year()).size()))
                .at()[node][time] =
            cell.value();
      }
    }
    return all;
  }

  /** Which cells there are, hidden or not, in the same order. */
  Map<Key, Map<String, boolean[][]>> known(PairingTree tree, PersonCells times) {
    Map<Key, Map<String, boolean[][]>> all = new HashMap<>();
    for (Cell cell : cells) {
      int time = times.days(cell.key().year()).indexOf(cell.day());
      int node = tree.number(cell.pairing());
      if (time >= 0 && node >= 0) {
        all.computeIfAbsent(cell.key(), key -> new TreeMap<>())
                .computeIfAbsent(
                    cell.side(),
                    side -> new boolean[tree.size()][times.days(cell.key().year()).size()])[node][
                time] =
            true;
      }
    }
    return all;
  }
}
