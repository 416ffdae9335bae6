package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.trial.DrawnStar;

/** A star in memory, filled from drawings of pairing P and the year 2020 ({@link DrawnStar}). */
public final class Star implements AutoCloseable {

  private final Connection connection;
  private final DrawnStar drawn;

  private Star(Connection connection) {
    this.connection = connection;
    this.drawn = new DrawnStar(connection, List.of(), "P", 2020);
  }

  /** All tables, empty. */
  public static Star empty() throws SQLException {
    Star star = new Star(DriverManager.getConnection("jdbc:duckdb:"));
    star.execute("create schema star");
    for (Table table : StarTables.ALL) {
      star.execute(
          table.fields().stream()
              .map(field -> field.name() + " " + field.type().sql())
              .collect(Collectors.joining(", ", "create table star." + table.name() + " (", ")")));
    }
    return star;
  }

  /** Pairing P of donor 440784 and recipient 451423, alone in the closure. */
  public static Star ofOnePairing() throws SQLException {
    Star star = empty();
    star.draw(
        "dim_pairings",
        """
        pairing_id | pairing_name | pairing_level | is_scored | donor_region_code | recipient_region_code
        P | 鹤山—龙州 | county | true | 440784 | 451423
        """);
    star.draw(
        "dim_pairing_members",
        """
        pairing_id | member_role | member_code | valid_from
        P | D | 440784 | 2016-01-01
        P | R | 451423 | 2016-01-01
        """);
    star.draw("bridge_pairing_closure", "ancestor_pairing_id | pairing_id | distance\nP | P | 0");
    star.draw(
        "dim_regions",
        """
        region_code | region_name | region_level | parent_region_code | county_code | valid_from
        440784 | 鹤山市 | county | 440700 | 440784 | 2016-01-01
        440700 | 江门市 | city | 440000 | | 2016-01-01
        451423 | 龙州县 | county | 451400 | 451423 | 2016-01-01
        451423100 | 龙州镇 | town | 451423 | 451423 | 2016-01-01
        451423102 | 水口镇 | town | 451423 | 451423 | 2016-01-01
        """);
    return star;
  }

  public Connection connection() {
    return connection;
  }

  /** Adds the drawing's rows. */
  public Star draw(String table, String drawing) throws SQLException {
    drawn.draw(table, drawing);
    return this;
  }

  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A query's rows as lines of cells between bars. */
  public List<String> lines(String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(row.getString(column)));
        }
        lines.add(String.join(" | ", cells));
      }
    }
    return lines;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
