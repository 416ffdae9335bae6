package org.pairledger.warehouse.explain;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a release's tables row by row, with a column's value by its name. */
record Rows(Connection connection) {

  List<Row> read(String sql, Object... values) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(row(found));
        }
      }
    }
    return rows;
  }

  /** The day to which the release counts. */
  LocalDate asOf() throws SQLException {
    return LocalDate.parse(
        read("select as_of_date from assess.releases").get(0).text("as_of_date"));
  }

  /** A pairing's name. */
  String pairingName(String pairing) throws SQLException {
    return read("select pairing_name from star.dim_pairings where pairing_id = ?", pairing)
        .get(0)
        .text("pairing_name");
  }

  /** What is doubted of a figure, as a note; none in a release that asked nothing yet. */
  List<Node> caveat(String kind, String pairing, int year, String ref, String side)
      throws SQLException {
    String there =
        "select 1 from information_schema.tables where table_schema = 'assess'"
            + " and table_name = 'caveats' and table_catalog = current_database()";
    if (read(there).isEmpty()) {
      return List.of();
    }
    List<Node> notes = new ArrayList<>();
    for (Row one :
        read(
            "select * from assess.caveats where figure_kind = ? and pairing_id = ?"
                + " and plan_year = ? and figure_ref = ? and side = ?",
            kind,
            pairing,
            year,
            ref,
            side)) {
      notes.add(Node.of("caveat", "※ 存疑：" + one.text("caveat"), one.facts(), List.of()));
    }
    return notes;
  }

  private static Row row(ResultSet found) throws SQLException {
    ResultSetMetaData head = found.getMetaData();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= head.getColumnCount(); i++) {
      values.put(head.getColumnName(i), found.getObject(i));
    }
    return new Row(values);
  }

  /** One row. */
  record Row(Map<String, @Nullable Object> values) {

    String text(String column) {
      return Objects.toString(values.get(column), "");
    }

    boolean has(String column) {
      return values.get(column) != null;
    }

    boolean is(String column) {
      return Boolean.TRUE.equals(values.get(column));
    }

    int number(String column) {
      return values.get(column) instanceof Number number ? number.intValue() : 0;
    }

    long longNumber(String column) {
      return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** All columns that hold something, as text. */
    Map<String, String> facts() {
      Map<String, String> facts = new LinkedHashMap<>();
      values.forEach((column, value) -> facts.put(column, Objects.toString(value, "")));
      facts.values().removeIf(String::isEmpty);
      return facts;
    }

    /** A decimal without superfluous zeros, or a dash. */
    String amount(String column) {
      Object value = values.get(column);
      return value == null ? "—" : plain(new BigDecimal(value.toString()));
    }
  }

  static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
