package org.pairledger.dashboards.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
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

  private static final String IS_THERE =
      "select count(*) > 0 from information_schema.tables"
          + " where table_catalog = current_database() and table_schema = ? and table_name = ?";

  private ViewColumns() {}

  /** Column names with their types, in order; none where there is no such view or table. */
  public static Map<String, String> of(Connection connection, String schema, String name)
      throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("describe " + schema + "." + name)) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException e) {
      if (isThere(connection, schema, name)) {
        throw e;
      }
    }
    return columns;
  }

  private static boolean isThere(Connection connection, String schema, String name)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(IS_THERE)) {
      select.setString(1, schema);
      select.setString(2, name);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
