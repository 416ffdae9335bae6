package org.pairledger.warehouse.indicator.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Lists the units there are for each asked pairing and year, those of its lower pairings included.
 */
final class Universes {

  private Universes() {}

  static void write(Connection connection, Set<Shape.Universe> needed) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SqlTemplate.of("measure/universe-table").toString());
      for (Shape.Universe universe : needed) {
        statement.execute(units(universe));
      }
    }
  }

  private static String units(Shape.Universe universe) {
    SqlTemplate units = SqlTemplate.of("measure/universe-" + Shape.word(universe));
    return switch (universe) {
      case TOWNSHIPS, HAMLETS ->
          units.sql("counties", SqlTemplate.of("measure/counties-asked").toString()).toString();
      case UNITS -> units.toString();
    };
  }
}
