package org.pairledger.dashboards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What DuckDB says of the columns of a view or table. */
final class ViewColumns {

  private static final String SQL =
      """
      select column_name, data_type
      from duckdb_columns()
      where database_name = current_database() and schema_name = ? and table_name = ?
      order by column_index
      """;

  private ViewColumns() {}

  /** Column names with their types, in order. */
  static Map<String, String> of(Connection connection, String schema, String name)
      throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setString(1, schema);
      select.setString(2, name);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          columns.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return columns;
  }
}
