package org.pairledger.warehouse.indicator.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.assess.indicator.AssessIndicatorDays;
import org.pairledger.contract.assess.indicator.AssessIndicatorMonths;
import org.pairledger.contract.assess.indicator.AssessIndicatorYears;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.TablesRead;
import org.pairledger.warehouse.serve.ServedRelease;
import org.pairledger.warehouse.sql.TableSql;

/**
 * The published figures of indicators as a release has them, for a build by the same rules to the
 * same day: those of an indicator are taken over when nothing that it reads of the star, and no row
 * of it that is set aside, is another. Whatever is compared above one pairing, ranks and growth, is
 * of one indicator, so that it is taken over whole or measured whole.
 */
public final class KeptIndicators {

  /** Under which name the release's file is attached. */
  static final String KEPT = "kept_figures";

  private static final List<Table> FIGURES =
      List.of(AssessIndicatorDays.TABLE, AssessIndicatorMonths.TABLE, AssessIndicatorYears.TABLE);

  private KeptIndicators() {}

  /**
   * A release whose figures may be taken over.
   *
   * @param served its file
   * @param otherTables the tables of its star that have other rows than those of the build
   */
  public record Release(Path served, Set<String> otherTables) {

    public Release {
      otherTables = Set.copyOf(otherTables);
    }
  }

  /**
   * Takes over what can be, into tables that are there.
   *
   * @return the codes whose figures were taken
   */
  static Set<String> take(
      Connection connection, IndicatorCatalogue catalogue, LocalDate asOf, Release release)
      throws SQLException {
    ServedRelease.attach(connection, release.served(), KEPT);
    try (Statement statement = connection.createStatement()) {
      Set<String> same = new SameTables(statement, asOf, release.otherTables()).names();
      Set<String> codes = new TreeSet<>();
      for (Indicator one : catalogue.all()) {
        Set<String> read = TablesRead.by(catalogue, one.code());
        if (!read.isEmpty() && same.containsAll(read)) {
          codes.add(one.code());
        }
      }
      if (!codes.isEmpty()) {
        insert(statement, codes);
      }
      statement.execute("detach " + KEPT);
      return codes;
    }
  }

  private static void insert(Statement statement, Set<String> codes) throws SQLException {
    String list = codes.stream().collect(Collectors.joining("', '", "('", "')"));
    for (Table table : FIGURES) {
      String name = "assess." + TableSql.nameInAssess(table);
      statement.execute(
          "insert into "
              + name
              + " by name from "
              + KEPT
              + "."
              + name
              + " where indicator in "
              + list);
    }
  }
}
