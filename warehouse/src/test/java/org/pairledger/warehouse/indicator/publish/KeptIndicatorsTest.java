package org.pairledger.warehouse.indicator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.assess.doubt.AssessDoubtedFacts;
import org.pairledger.contract.assess.doubt.AssessDoubts;
import org.pairledger.contract.assess.indicator.AssessIndicatorDays;
import org.pairledger.contract.assess.indicator.AssessIndicatorMonths;
import org.pairledger.contract.assess.indicator.AssessIndicatorYears;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.dimension.DimSourceFiles;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.TablesRead;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.sql.TableSql;

/** Figures of an indicator are taken from a release only while nothing that it reads is another. */
class KeptIndicatorsTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load(Optional.empty());
  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

  private static final String MEDIA = "fct_media_reports";
  private static final String FILES = "dim_source_files";

  @TempDir private Path folder;

  @Test
  void whatIsTheSameIsTaken() throws SQLException {
    release("file_state", "'staged'");

    assertThat(taken("file_state", "'staged'"))
        .isEqualTo(codes(all -> true))
        .hasSize(CATALOGUE.all().size());
  }

  @Test
  void whatReadsATableWithOtherRowsIsMeasuredAnew() throws SQLException {
    release("file_state", "'staged'");

    assertThat(taken("file_state", "'staged'", MEDIA, FILES))
        .isNotEmpty()
        .isEqualTo(codes(read -> !read.contains(MEDIA)));
  }

  @Test
  void whatReadsARowOfAFileOfWhichOtherThingsAreSaidIsMeasuredAnew() throws SQLException {
    release("submission_mode", "'snapshot'");

    assertThat(taken("submission_mode", "'update'", FILES))
        .isEqualTo(codes(read -> !read.contains(MEDIA)));
  }

  @Test
  void whatReadsARowThatIsSetAsideHereOrThereAloneIsMeasuredAnew() throws SQLException {
    release("file_state", "'staged'");
    inRelease("delete from assess.doubted_facts");

    assertThat(taken("file_state", "'staged'")).isEqualTo(codes(read -> !read.contains(MEDIA)));
  }

  @Test
  void aStatementThatFailedOnARowIsRunAgain() throws SQLException {
    release("file_state", "'staged'");
    inRelease("update assess.doubts set doubt_rules = 'K21'");

    assertThat(taken("file_state", "'staged'")).isEmpty();
  }

  @Test
  void whenAllHangsOnWhatIsAnotherNothingIsTaken() throws SQLException {
    release("known_from", "date '2021-01-05'");

    assertThat(taken("known_from", "date '2021-01-05'")).isNotEmpty();
    assertThat(taken("known_from", "date '2021-01-06'", FILES)).as("known on").isEmpty();
    assertThat(taken("known_from", "date '2021-01-05'", "dim_regions")).as("regions").isEmpty();
  }

  @Test
  void aYearOfWhichNobodyKnowsWhetherItWasTheFirstLeavesNothing() throws SQLException {
    release("file_state", "'staged'");
    inRelease("update star.dim_source_files set plan_year = -1");

    assertThat(taken("file_state", "'staged'", MEDIA, FILES)).isEmpty();
  }

  /** Those of which it can be told what they read, and that read such tables. */
  private static Set<String> codes(Predicate<Set<String>> read) {
    return CATALOGUE.all().stream()
        .map(Indicator::code)
        .filter(code -> !TablesRead.by(CATALOGUE, code).isEmpty())
        .filter(code -> read.test(TablesRead.by(CATALOGUE, code)))
        .collect(Collectors.toSet());
  }

  /** The codes that have figures after they were taken. */
  private Set<String> taken(String column, String value, String... otherTables)
      throws SQLException {
    try (Connection build = DriverManager.getConnection("jdbc:duckdb:")) {
      fill(build, column, value);
      execute(build, "delete from assess.indicator_years");
      Set<String> codes =
          KeptIndicators.take(
              build,
              CATALOGUE,
              DAY,
              new KeptIndicators.Release(folder.resolve("current.duckdb"), Set.of(otherTables)));
      assertThat(count(build, "assess.indicator_years")).isEqualTo(codes.size());
      return codes;
    }
  }

  private void release(String column, String value) throws SQLException {
    try (Connection release =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("current.duckdb"))) {
      fill(release, column, value);
    }
  }

  private void inRelease(String sql) throws SQLException {
    try (Connection release =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("current.duckdb"))) {
      execute(release, sql);
    }
  }

  /** A star with one row in each fact table, all of one file, of which this is said. */
  private static void fill(Connection connection, String column, String value) throws SQLException {
    for (Table table : StarTables.ALL) {
      create(connection, "star." + table.name(), table);
      if (table.name().equals(MEDIA)) {
        insert(connection, "star." + MEDIA, table, "fact_id", "0");
      } else if (ToldByYear.facts().contains(table)) {
        insert(connection, "star." + table.name(), table, "source_file", "'other'");
        execute(connection, "update star." + table.name() + " set fact_id = 7");
      }
    }
    insert(connection, "star." + FILES, DimSourceFiles.TABLE, column, value);
    for (Table table :
        List.of(
            AssessIndicatorDays.TABLE, AssessIndicatorMonths.TABLE, AssessIndicatorYears.TABLE)) {
      create(connection, name(table), table);
    }
    for (Indicator one : CATALOGUE.all()) {
      String code = "'" + one.code() + "'";
      insert(
          connection,
          name(AssessIndicatorYears.TABLE),
          AssessIndicatorYears.TABLE,
          "indicator",
          code);
    }
    create(connection, name(AssessDoubts.TABLE), AssessDoubts.TABLE);
    insert(connection, name(AssessDoubts.TABLE), AssessDoubts.TABLE, "doubt_rules", "'K01'");
    create(connection, name(AssessDoubtedFacts.TABLE), AssessDoubtedFacts.TABLE);
    insert(
        connection,
        name(AssessDoubtedFacts.TABLE),
        AssessDoubtedFacts.TABLE,
        "is_set_aside",
        "true");
  }

  private static void create(Connection connection, String name, Table table) throws SQLException {
    execute(connection, "create schema if not exists " + name.replaceFirst("\\..*", ""));
    execute(connection, "create table " + name + " " + TableSql.columns(table));
  }

  /** A row of noughts and the like, but for one column. */
  private static void insert(
      Connection connection, String name, Table table, String column, String value)
      throws SQLException {
    String values =
        table.fields().stream()
            .map(field -> field.name().equals(column) ? value : any(field))
            .collect(Collectors.joining(", "));
    execute(connection, "insert into " + name + " values (" + values + ")");
  }

  private static String any(Field field) {
    return switch (field.type()) {
      case STRING -> "'x'";
      case DATE -> "date '2020-01-01'";
      case BOOLEAN -> "false";
      default -> "0";
    };
  }

  private static String name(Table table) {
    return "assess." + TableSql.nameInAssess(table);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
