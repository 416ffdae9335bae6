package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Answers requests on a star: candidates by each indicator's SQL, then one fold for all. */
public final class Measurer {

  private final IndicatorCatalogue catalogue;
  private final List<PlanUnit> units;

  /**
   * A measurer for these indicators.
   *
   * @param units of all plans: the universe {@code units}
   */
  public Measurer(IndicatorCatalogue catalogue, List<PlanUnit> units) {
    this.catalogue = catalogue;
    this.units = List.copyOf(units);
  }

  /**
   * The answers, in the order of the requests.
   *
   * @param connection has the star in schema {@code star}
   * @param asOf nothing after this day counts
   * @param knownOn only what was known on this day counts
   */
  public List<Measured> measure(
      Connection connection, LocalDate asOf, LocalDate knownOn, List<Request> requests)
      throws SQLException {
    if (requests.isEmpty()) {
      return List.of();
    }
    throw new UnsupportedOperationException(catalogue.all().size() + " " + units.size());
  }

  /** Every row that might count for a request: those that do, and why the others do not. */
  public List<Candidate> candidates(
      Connection connection, LocalDate asOf, LocalDate knownOn, Request request)
      throws SQLException {
    if (catalogue.find(request.indicator()).isEmpty()) {
      return List.of();
    }
    throw new UnsupportedOperationException(request.indicator());
  }
}
