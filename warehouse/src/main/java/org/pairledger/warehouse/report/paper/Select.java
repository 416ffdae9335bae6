package org.pairledger.warehouse.report.paper;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the served file. */
public record Select(Connection connection) {

  public List<Row> rows(String sql, Object... arguments) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(row(found));
        }
      }
    }
    return rows;
  }

  public Optional<Row> first(String sql, Object... arguments) throws SQLException {
    return rows(sql, arguments).stream().findFirst();
  }

  private static Row row(ResultSet found) throws SQLException {
    Row row = new Row();
    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
      row.put(found.getMetaData().getColumnLabel(i), plain(found.getObject(i)));
    }
    return row;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Date day ? day.toLocalDate() : value;
  }
}
