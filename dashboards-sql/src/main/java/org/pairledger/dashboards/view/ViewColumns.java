package org.pairledger.dashboards.view;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What DuckDB says of the columns of a view or table: of it alone, as its list of all columns binds
 * every view there is.
 */
public final class ViewColumns {

  private ViewColumns() {}

  /** Column names with their types, in order. */
  public static Map<String, String> of(Connection connection, String schema, String name)
      throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("describe " + schema + "." + name)) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getString(2));
      }
    }
    return columns;
  }
}
