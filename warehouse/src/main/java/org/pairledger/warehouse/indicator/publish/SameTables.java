package org.pairledger.warehouse.indicator.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.dimension.BridgePairingClosure;
import org.pairledger.contract.star.dimension.DimHamlets;
import org.pairledger.contract.star.dimension.DimPairingMembers;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.star.dimension.DimRegions;
import org.pairledger.contract.star.dimension.DimSourceFiles;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Which tables of a build's star say what they said for the figures of a release: the same rows,
 * and of the files and the rows set aside that they are of nothing else is said either.
 */
final class SameTables {

  /** What every figure is measured over. */
  private static final List<Table> ABOVE_ALL =
      List.of(
          DimPairings.TABLE,
          DimPairingMembers.TABLE,
          DimRegions.TABLE,
          DimHamlets.TABLE,
          BridgePairingClosure.TABLE);

  private static final String LINES = "select %s, count(*) over (partition by file_sha256) from %s";

  private static final String OTHER_FILES =
      """
      create or replace temp table figures_other_files as
      select source_file from (%1$s except %2$s) union select source_file from (%2$s except %1$s)
      """
          .formatted(lines(""), lines(KeptIndicators.KEPT + "."));

  private static final String ASIDE =
      "select fact_id, doubted_because from %sassess.doubted_facts where is_set_aside";

  private static final String OTHER_FACTS =
      """
      create or replace temp table figures_other_facts as
      select fact_id from (%1$s except all %2$s) union select fact_id from (%2$s except all %1$s)
      """
          .formatted(ASIDE.formatted(""), ASIDE.formatted(KeptIndicators.KEPT + "."));

  private final Statement statement;
  private final LocalDate asOf;
  private final Set<String> otherTables;

  /**
   * Of a connection that has the build as its own and the release attached.
   *
   * @param otherTables those that have other rows
   */
  SameTables(Statement statement, LocalDate asOf, Set<String> otherTables) {
    this.statement = statement;
    this.asOf = asOf;
    this.otherTables = otherTables;
  }

  /** Their names; none where something is another that all figures hang on. */
  Set<String> names() throws SQLException {
    Set<String> same = new TreeSet<>();
    StarTables.ALL.stream()
        .map(Table::name)
        .filter(name -> !otherTables.contains(name))
        .forEach(same::add);
    String day = "date '" + asOf + "'";
    if (!ABOVE_ALL.stream().map(Table::name).allMatch(same::contains)
        || isTrue(SqlTemplate.of("measure/known-otherwise").sql("day", day).toString())
        || !isFirstYearSure(same)) {
      return Set.of();
    }
    same.removeAll(touched());
    return same;
  }

  private boolean isFirstYearSure(Set<String> same) throws SQLException {
    List<String> sure =
        ToldByYear.facts().stream()
            .map(Table::name)
            .filter(same::contains)
            .map(name -> "select min(plan_year) as plan_year from star." + name)
            .toList();
    return sure.size() == ToldByYear.facts().size()
        || (!sure.isEmpty()
            && isTrue(
                SqlTemplate.of("measure/first-year-is-sure")
                    .sql("years", String.join(" union all ", sure))
                    .toString()));
  }

  private Set<String> touched() throws SQLException {
    statement.execute(OTHER_FILES);
    statement.execute(OTHER_FACTS);
    String query =
        ToldByYear.facts().stream()
            .map(
                table ->
                    SqlTemplate.of("measure/touched-facts")
                        .text("name", table.name())
                        .sql("fact", table.name())
                        .toString())
            .collect(Collectors.joining("\nunion all\n"));
    Set<String> touched = new TreeSet<>();
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        touched.add(row.getString(1));
      }
    }
    return touched;
  }

  private boolean isTrue(String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** What is said of files, but how much of them was read; and how many have the same bytes. */
  private static String lines(String database) {
    String said =
        DimSourceFiles.TABLE.fields().stream()
            .map(Field::name)
            .filter(name -> !name.endsWith("_count"))
            .collect(Collectors.joining(", "));
    return LINES.formatted(said, database + "star.dim_source_files");
  }
}
