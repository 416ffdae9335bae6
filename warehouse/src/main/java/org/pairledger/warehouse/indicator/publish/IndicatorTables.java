package org.pairledger.warehouse.indicator.publish;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.contract.assess.indicator.AssessIndicatorDays;
import org.pairledger.contract.assess.indicator.AssessIndicatorMonths;
import org.pairledger.contract.assess.indicator.AssessIndicatorNames;
import org.pairledger.contract.assess.indicator.AssessIndicatorYears;
import org.pairledger.contract.assess.indicator.AssessIndicators;
import org.pairledger.contract.assess.indicator.AssessPeriodWords;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.NoValue;
import org.pairledger.warehouse.indicator.answer.Quotients;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.ask.KnownOn;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.Shape.Form;
import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.indicator.definition.Shape.Timing;
import org.pairledger.warehouse.indicator.definition.YearParameters;
import org.pairledger.warehouse.indicator.definition.YearRules;
import org.pairledger.warehouse.indicator.fold.DayFold;
import org.pairledger.warehouse.sql.SqlTemplate;
import org.pairledger.warehouse.sql.TableSql;

/**
 * Writes what the assessment publishes of indicators: {@code assess.indicators}, {@code
 * indicator_days}, {@code indicator_months}, {@code indicator_years}, and the words of each year.
 */
public final class IndicatorTables {

  /** What is published of indicators. */
  static final List<Table> TABLES =
      List.of(
          AssessIndicators.TABLE,
          AssessIndicatorNames.TABLE,
          AssessPeriodWords.TABLE,
          AssessIndicatorDays.TABLE,
          AssessIndicatorMonths.TABLE,
          AssessIndicatorYears.TABLE);

  private static final String KINDS =
      """
      create or replace temp table measure_kinds (
          indicator varchar,
          is_ratio boolean,
          times decimal(3, 0),
          has_units boolean,
          universe varchar,
          own_units decimal(9, 8),
          no_value varchar
      )
      """;

  private final IndicatorCatalogue catalogue;
  private final List<PlanUnit> units;
  private final YearParameters rules;
  private final IntFunction<PeriodWords> words;

  /**
   * The tables of these indicators, each year by its own rules; {@link Rulebook#indicatorTables}
   * makes those that are published.
   *
   * @param units of all plans: the universe {@code units}
   */
  public IndicatorTables(IndicatorCatalogue catalogue, List<PlanUnit> units, YearParameters rules) {
    this(catalogue, units, rules, PeriodWords::of);
  }

  /**
   * The same in other words than the periods have.
   *
   * @param words of each year
   */
  public IndicatorTables(
      IndicatorCatalogue catalogue,
      List<PlanUnit> units,
      YearParameters rules,
      IntFunction<PeriodWords> words) {
    this.catalogue = catalogue;
    this.units = List.copyOf(units);
    this.rules = rules;
    this.words = words;
  }

  /**
   * Makes and fills the tables for all pairings of {@code star.dim_pairings} and these years, each
   * year up to its end or {@code asOf}.
   */
  public void write(Connection connection, LocalDate asOf, SortedSet<Integer> years)
      throws SQLException {
    makeTables(connection);
    writeIndicators(connection);
    new YearWords(catalogue, words).write(connection, years);
    measure(connection, asOf, years, Set.of());
  }

  /** The same; what is the same in a release by the same rules to the same day is taken from it. */
  public void write(
      Connection connection,
      LocalDate asOf,
      SortedSet<Integer> years,
      KeptIndicators.Release release)
      throws SQLException {
    makeTables(connection);
    writeIndicators(connection);
    new YearWords(catalogue, words).write(connection, years);
    Set<String> taken = KeptIndicators.take(connection, catalogue, asOf, release);
    if (taken.size() < catalogue.all().size()) {
      measure(connection, asOf, years, taken);
    }
  }

  private void measure(
      Connection connection, LocalDate asOf, SortedSet<Integer> years, Set<String> taken)
      throws SQLException {
    AskList asks =
        new PublishedLines(catalogue, rules, asOf, KnownOn.of(connection, asOf))
            .without(taken)
            .write(connection, years);
    new YearRules(catalogue, rules).write(connection, years);
    DayFold.run(connection, asks, units);
    try (Statement statement = connection.createStatement()) {
      statement.execute(SqlTemplate.of("measure/published-days").toString());
      statement.execute(SqlTemplate.of("measure/points").toString());
      Quotients.write(
          connection, "measured_quotients", SqlTemplate.of("measure/ratios").toString());
      statement.execute(SqlTemplate.of("measure/values").toString());
      Quotients.write(connection, "measured_growths", SqlTemplate.of("measure/growths").toString());
      statement.execute(SqlTemplate.of("measure/published-months").toString());
      statement.execute(SqlTemplate.of("measure/breaks").toString());
      statement.execute(SqlTemplate.of("measure/published-years").toString());
    }
  }

  private static void makeTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists assess");
      statement.execute(KINDS);
      for (Table table : TABLES) {
        statement.execute(
            "create or replace table assess."
                + TableSql.nameInAssess(table)
                + " "
                + TableSql.columns(table));
      }
    }
  }

  private void writeIndicators(Connection connection) throws SQLException {
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("assess", "indicators");
        DuckDBAppender kinds = duck.createAppender("temp", "main", "measure_kinds")) {
      int sort = 1;
      for (Indicator indicator : catalogue.all()) {
        append(rows, indicator, sort++);
        append(kinds, indicator);
      }
    }
  }

  private void append(DuckDBAppender rows, Indicator one, int sort) throws SQLException {
    Shape shape = one.shape();
    rows.beginRow();
    rows.append(one.code()).append(PeriodWords.neutral(one.name())).append(one.nameEn());
    rows.append(one.category());
    rows.append(one.assessmentCategory()).append(one.unit());
    rows.append(Shape.word(shape.measure())).append(Shape.word(shape.timing()));
    rows.append(Shape.word(shape.fold())).append(Shape.word(shape.form()));
    rows.append(isAdditive(shape));
    rows.append(PeriodWords.neutral(catalogue.definition(one.code()))).append(sort);
    rows.endRow();
  }

  private static boolean isAdditive(Shape shape) {
    return shape.timing() == Timing.FLOW
        && shape.form() == Form.VALUE
        && shape.universe() == null
        && (shape.measure() == Measure.SUM || shape.measure() == Measure.COUNT);
  }

  private static void append(DuckDBAppender kinds, Indicator one) throws SQLException {
    Shape shape = one.shape();
    kinds.beginRow();
    kinds.append(one.code()).append(shape.form() == Form.RATIO);
    kinds.append(shape.percent() ? new BigDecimal("100") : BigDecimal.ONE);
    kinds.append(shape.universe() != null);
    kinds.append(shape.universe() == null ? null : Shape.word(shape.universe()));
    kinds.append(BigDecimal.ONE.divide(one.unitSize()).setScale(8));
    kinds.append(NoValue.reason(one));
    kinds.endRow();
  }
}
