package org.pairledger.dashboards.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.dashboards.Fixture;

/**
 * Rows that wait for an answer, in every view: one served file has them set aside, in another they
 * never were. What is added up must be the same in both.
 */
class SetAsideRowsTest {

  /** Two of each pairing's facts, of either side, of any table. */
  private static final String DOUBTED = "fact_id % 100 in (7, 8)";

  private static final Pattern ADDED_UP =
      Pattern.compile(".*(_yuan|_count|_times|_hours|_months|_percent)");

  /** What tells of questions, of files and of what is owed, and holds no figure. */
  private static final Set<String> WITHOUT_FIGURES =
      Set.of("v_doubt", "v_data_problem", "v_obligation", "v_pairing_year", "v_trend_choice");

  @TempDir static Path folder;

  @BeforeAll
  static void twoServedFiles() throws Exception {
    Fixture.write(
        folder.resolve("aside.duckdb"),
        """
        insert into assess.caveats (
            pairing_id, plan_year, figure_kind, figure_ref, side, caveat, open_doubts, set_aside_rows
        )
        select pairing_id, plan_year, 'fact', fact_id::varchar, '', '待核实：太多', 1, 1
        from star.fct_donations
        where %s
        """
            .formatted(DOUBTED));
    Fixture.write(
        folder.resolve("without.duckdb"),
        StarTables.ALL.stream()
            .filter(table -> table.name().startsWith("fct_"))
            .filter(table -> table.fields().contains(FactColumns.FACT_ID))
            .map(table -> "delete from star." + table.name() + " where " + DOUBTED)
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @MethodSource("viewsOfFacts")
  void aRowThatIsSetAsideAddsToNoMetricAndToNoColumn(ViewFile view) throws Exception {
    List<String> sums = new ArrayList<>(view.metrics().stream().map(Metric::expression).toList());
    try (Connection aside = open("aside")) {
      columns(aside, view).keySet().stream()
          .filter(column -> ADDED_UP.matcher(column).matches())
          .filter(column -> !column.equals("set_aside_count"))
          .forEach(column -> sums.add("sum(" + column + ")"));
    }

    for (String sum : sums) {
      assertThat(told("aside", view, sum)).as(sum).isEqualTo(told("without", view, sum));
    }
  }

  @ParameterizedTest
  @MethodSource("viewsWithFigures")
  void everyViewWithFiguresSaysWhatIsDoubtfulAboutThem(ViewFile view) throws Exception {
    try (Connection aside = open("aside")) {
      assertThat(columns(aside, view)).containsKey("caveat");
    }
  }

  @Test
  void aRowThatIsSetAsideIsShownWithItsReason() throws Exception {
    try (Connection aside = open("aside");
        Statement statement = aside.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select caveat, amount_yuan, is_set_aside from mart.v_fund_flow where fact_id = 107")) {
      row.next();

      assertThat(row.getString(1)).isEqualTo("待核实：太多");
      assertThat(row.getBigDecimal(2)).isNull();
      assertThat(row.getBoolean(3)).isTrue();
    }
  }

  @Test
  void aMonthSaysHowManyPersonsItLeavesOut() throws Exception {
    try (Connection aside = open("aside");
        Statement statement = aside.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select sum(set_aside_count), max(caveat) from mart.v_employment_month"
                    + " where pairing_id = 'heshan-longzhou' and plan_year = 2020"
                    + " and period_date = '2020-12-31'")) {
      row.next();

      assertThat(row.getInt(1)).isEqualTo(2);
      assertThat(row.getString(2)).isEqualTo("有1人的记录待核实，未计入");
    }
  }

  private static List<String> told(String file, ViewFile view, String sum) throws SQLException {
    List<String> told = new ArrayList<>();
    try (Connection connection = open(file);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select pairing_id || ' ' || plan_year || ' ' || coalesce(("
                    + sum
                    + "), 0) from mart."
                    + view.name()
                    + " group by pairing_id, plan_year order by all")) {
      while (row.next()) {
        told.add(row.getString(1));
      }
    }
    return told;
  }

  private static Map<String, String> columns(Connection connection, ViewFile view)
      throws SQLException {
    return ViewColumns.of(connection, "mart", view.name());
  }

  private static Connection open(String file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("attach '" + folder.resolve(file + ".duckdb") + "' as current (read_only)");
      statement.execute("use current");
    }
    return connection;
  }

  private static Stream<ViewFile> viewsOfFacts() {
    return Views.all().stream()
        .filter(view -> view.kind() == ViewFile.Kind.FACT)
        .filter(ViewFile::isStored);
  }

  private static Stream<ViewFile> viewsWithFigures() {
    return Views.all().stream()
        .filter(view -> view.kind() == ViewFile.Kind.FACT)
        .filter(view -> !WITHOUT_FIGURES.contains(view.name()));
  }
}
