package org.pairledger.warehouse.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a query as records. */
final class Query {

  /** Makes a record of the row a result stands on. */
  interface Maker<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Query() {}

  static <T> List<T> read(Connection connection, String sql, Maker<T> maker, Object... values)
      throws SQLException {
    List<T> all = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          all.add(maker.of(row));
        }
      }
    }
    return all;
  }
}
