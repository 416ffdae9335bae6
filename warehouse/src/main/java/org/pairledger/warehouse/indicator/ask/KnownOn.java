package org.pairledger.warehouse.indicator.ask;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Up to which day a release believes what it was told: the as-of day, or the day its latest file
 * was received if that is later.
 *
 * <p>Ledgers of a year come in January; they count for the year that ended.
 */
public final class KnownOn {

  private static final String LATEST =
      "select greatest(?, coalesce(max(known_from), date '0001-01-01')) from star.dim_source_files";

  private KnownOn() {}

  /** The day, from a connection that shows schema {@code star}. */
  public static LocalDate of(Connection connection, LocalDate asOf) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LATEST)) {
      query.setObject(1, asOf);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getObject(1, LocalDate.class);
      }
    }
  }
}
