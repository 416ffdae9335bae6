package org.pairledger.warehouse.indicator.told;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * A row that an indicator's own statement could not reckon with: it does not count there.
 *
 * @param file of the indicator
 * @param table of the star
 * @param why what the engine said
 */
public record FailedRow(Indicator indicator, String file, String table, long factId, String why) {

  private static final String READ =
      "select code, file, fact_table, fact_id, why from told_failing order by all";

  /** All that were met while this connection was measured; each once an indicator. */
  public static List<FailedRow> met(Connection connection, IndicatorCatalogue indicators)
      throws SQLException {
    List<FailedRow> met = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute(FailingRows.MET);
      try (ResultSet row = statement.executeQuery(READ)) {
        while (row.next()) {
          met.add(
              new FailedRow(
                  defined(indicators, row.getString(1), row.getString(2)),
                  row.getString(2),
                  row.getString(3),
                  row.getLong(4),
                  row.getString(5)));
        }
      }
    }
    return met;
  }

  private static Indicator defined(IndicatorCatalogue indicators, String code, String file) {
    return indicators.all(code).stream()
        .filter(one -> one.file().equals(file))
        .findFirst()
        .orElseGet(() -> indicators.get(code));
  }

  /** The codes whose figures lack it: the indicator's own and what is derived from it. */
  public List<String> codes(IndicatorCatalogue indicators) {
    return indicators.all().stream()
        .filter(
            one -> one.code().equals(indicator.code()) || one.parts().contains(indicator.code()))
        .map(Indicator::code)
        .toList();
  }

  /** Whether the indicator's SQL names this column. */
  public boolean asksFor(String column) {
    return String.valueOf(indicator.sql()).matches("(?is).*\\b" + column + "\\b.*");
  }
}
