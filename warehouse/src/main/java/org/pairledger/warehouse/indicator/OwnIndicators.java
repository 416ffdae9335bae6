package org.pairledger.warehouse.indicator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.CandidateShape;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.IndicatorFaults;
import org.pairledger.warehouse.own.EmptyStar;
import org.pairledger.warehouse.own.OwnSql;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.ResourceFolder;

/** Tries a workspace's own indicators on an empty star, so that a wrong one is told before work. */
public final class OwnIndicators {

  private static final LocalDate ANY_DAY = LocalDate.of(2020, 12, 31);

  /** Before any definition that came later. */
  private static final int FIRST_YEAR = 1;

  private OwnIndicators() {}

  /**
   * All indicators with those of a workspace, each of which runs.
   *
   * @param catalogue the workspace's folder of that name
   * @throws IndicatorFaults with every fault of every file
   * @throws CatalogueFaults when a contract of a ledger is wrong
   */
  public static IndicatorCatalogue load(Path catalogue) {
    IndicatorCatalogue all = IndicatorCatalogue.load(Optional.of(catalogue));
    List<String> faults =
        faults(all, ResourceFolder.onDisk(catalogue.resolve("indicators")).keySet(), catalogue);
    if (!faults.isEmpty()) {
      throw new IndicatorFaults(faults);
    }
    return all;
  }

  /** What DuckDB says of each that does not run; one message a file. */
  private static List<String> faults(IndicatorCatalogue catalogue, Set<String> own, Path folder) {
    List<String> faults = new ArrayList<>();
    if (own.isEmpty()) {
      return faults;
    }
    try (Connection star = EmptyStar.open(OwnFact.beside(folder))) {
      EmptyStar.lock(star);
      catalogue.all().stream()
          .flatMap(one -> catalogue.all(one.code()).stream())
          .filter(one -> own.contains(one.file()) && one.derivation() == null)
          .forEach(one -> faults.addAll(tried(star, catalogue, one)));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot make an empty star", e);
    }
    return faults;
  }

  /** What may not stand in its SQL, if anything. */
  public static Optional<String> fault(Connection star, String sql) throws SQLException {
    Optional<String> fault = OwnSql.fault(star, sql, OwnSql.RULES);
    return fault.isPresent() ? fault : CandidateShape.unknownColumn(DuckDb.parsed(star, sql));
  }

  private static List<String> tried(Connection star, IndicatorCatalogue catalogue, Indicator one) {
    int year = Math.max(one.since(), FIRST_YEAR);
    Request request = Request.year("", year, one.code(), "J");
    Measurer measurer =
        new Measurer(catalogue.within(EmptyStar.TRIAL_SECONDS), List.of(), (any, code) -> Map.of());
    try {
      Optional<String> fault = fault(star, String.valueOf(one.sql()));
      if (fault.isPresent()) {
        return List.of(IndicatorCatalogue.OWN + one.file() + ": " + fault.get());
      }
      measurer.measure(star, ANY_DAY, ANY_DAY, List.of(request));
      return List.of();
    } catch (CouldNotRun e) {
      return List.of(IndicatorCatalogue.OWN + e.getMessage());
    } catch (SQLException e) {
      return List.of(IndicatorCatalogue.OWN + one.file() + ": DuckDB says: " + DuckDb.message(e));
    }
  }
}
