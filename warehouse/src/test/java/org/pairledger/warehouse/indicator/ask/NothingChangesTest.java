package org.pairledger.warehouse.indicator.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.bench.GeneratedStar;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

/** What may be done to a star without any figure changing: days, months and years, to the digit. */
class NothingChangesTest {

  private static final LocalDate END = LocalDate.of(2020, 9, 30);
  private static final List<String> FIGURES =
      List.of(
          "select * from assess.indicator_days where pairing_id <> 'X' order by all",
          "select * from assess.indicator_months where pairing_id <> 'X' order by all",
          "select * exclude (evidence_rows, excluded_rows) from assess.indicator_years"
              + " where pairing_id <> 'X' order by all");

  private Connection connection;

  @BeforeEach
  void aStarOfThreePairingsAndTheirParent() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    new GeneratedStar(connection, 7).pairings(3).facts(2019, 2, 1);
    run(
        "insert into star.dim_pairings (pairing_id, pairing_level, is_scored)"
            + " values ('A', 'city', false)");
    run("insert into star.bridge_pairing_closure values ('A', 'A', 0)");
    run(
        "insert into star.bridge_pairing_closure"
            + " select 'A', pairing_id, 1 from star.dim_pairings where pairing_id <> 'A'");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private interface Change {
    void make() throws SQLException;
  }

  private void nothingChangesWhen(Change change) throws SQLException {
    List<String> before = figures();
    change.make();

    assertThat(before).hasSizeGreaterThan(10_000);
    List<String> after = figures();
    assertThat(apart(before, after)).as("gone").isEmpty();
    assertThat(apart(after, before)).as("new").isEmpty();
  }

  private static Set<String> apart(List<String> some, List<String> others) {
    Set<String> apart = new LinkedHashSet<>(some);
    others.forEach(apart::remove);
    return apart;
  }

  @Test
  void rowsAreShuffled() throws SQLException {
    nothingChangesWhen(
        () -> {
          for (Table fact : facts()) {
            run(
                "create table star.shuffled as select * from star."
                    + fact.name()
                    + " order by hash(fact_id, 'another order')");
            run("drop table star." + fact.name());
            run("alter table star.shuffled rename to " + fact.name());
          }
        });
  }

  @Test
  void aLedgerIsSplitInTwoAndItsSheetsChangePlaces() throws SQLException {
    nothingChangesWhen(
        () -> {
          for (Table fact : facts()) {
            run(
                "update star."
                    + fact.name()
                    + " set source_file = source_file || (fact_id % 2),"
                    + " source_sheet = 9 - source_sheet % 10,"
                    + " source_row = source_row + 100,"
                    + " fact_id = cast(hash(fact_id, 'another file') >> 2 as bigint)");
          }
        });
  }

  @Test
  void aPairingNobodyAskedForIsAdded() throws SQLException {
    nothingChangesWhen(
        () -> {
          run(
              "insert into star.dim_pairings (pairing_id, pairing_level, is_scored)"
                  + " values ('X', 'county', false)");
          run("insert into star.bridge_pairing_closure values ('X', 'X', 0)");
          for (Table fact : facts()) {
            run(
                "insert into star."
                    + fact.name()
                    + " select * replace ('X' as pairing_id, fact_id + 1 as fact_id) from star."
                    + fact.name()
                    + " where pairing_id = 'P0'");
          }
        });
  }

  @Test
  void aStatementIsWithdrawnAndMadeAgainTheSameDay() throws SQLException {
    nothingChangesWhen(
        () -> {
          for (Table fact : facts()) {
            run(
                "insert into star."
                    + fact.name()
                    + " select * replace (known_from as known_to, fact_id + 1 as fact_id) from"
                    + " star."
                    + fact.name());
          }
        });
  }

  @Test
  void aPaymentIsWrittenAsTwoOfTheSameDay() throws SQLException {
    nothingChangesWhen(
        () -> {
          run(
              "insert into star.fct_fund_flows select * replace ("
                  + "fact_id + 1 as fact_id, cast(0.25 as decimal(18, 2)) as amount_yuan)"
                  + " from star.fct_fund_flows where amount_yuan > 1");
          run(
              "update star.fct_fund_flows set amount_yuan = amount_yuan - 0.25"
                  + " where amount_yuan > 1");
        });
  }

  /**
   * The same things again in the next year's ledgers, told otherwise: days, flags, who is left out.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theLedgersOfTheNextYearComeToldOtherwise(int seed) throws SQLException {
    nothingChangesWhen(
        () -> {
          for (Table fact : facts()) {
            run(
                "insert into star.%1$s select %2$s from star.%1$s where hash(fact_id, %3$d) %% 3 > 0"
                    .formatted(fact.name(), toldOtherwise(fact, seed), seed));
          }
          run(
              "insert into star.dim_source_files select * replace (plan_year + 1 as plan_year,"
                  + " source_file || '+' as source_file) from star.dim_source_files");
          run(
              "insert into star.dim_hamlets select * replace (hamlet_key || '+' as hamlet_key,"
                  + " 2021 as listed_year) from star.dim_hamlets");
        });
  }

  private static String toldOtherwise(Table fact, int seed) {
    return fact.fields().stream()
        .map(field -> toldOtherwise(field, seed))
        .collect(Collectors.joining(", "));
  }

  /** Rows of 2020 become rows of 2021; of 2019 and 2020, those of the last year alone are new. */
  private static String toldOtherwise(Field field, int seed) {
    String dice = "hash(fact_id, '%s', %d)".formatted(field.name(), seed);
    return switch (field.name()) {
      case "fact_id" -> "cast(hash(fact_id, 'next year', %d) >> 2 as bigint)".formatted(seed);
      case "plan_year" -> "2021";
      case "source_file" -> "source_file || '+'";
      case "pairing_id",
          "reporting_side",
          "person_key",
          "project_key",
          "workshop_key",
          "firm_key" ->
          field.name();
      case "known_from" -> "known_from + 200";
      case "known_to" -> "cast(null as date)";
      default ->
          switch (field.type()) {
            case DATE -> "%1$s + cast(%2$s %% 3 as integer) * 100".formatted(field.name(), dice);
            case BOOLEAN -> "%s %% 2 = 0".formatted(dice);
            case DECIMAL -> "%s * 2".formatted(field.name());
            default -> field.name();
          };
    };
  }

  private static List<Table> facts() {
    Predicate<Table> isFact =
        table ->
            table.name().startsWith("fct_")
                && table.fields().stream().anyMatch(field -> field.name().equals("fact_id"))
                && table.fields().stream().anyMatch(field -> field.name().equals("known_to"));
    return StarTables.ALL.stream().filter(isFact).toList();
  }

  private List<String> figures() throws SQLException {
    List<PlanUnit> units =
        IntStream.range(0, 8).mapToObj(unit -> new PlanUnit("P0", 2020, "u", "U" + unit)).toList();
    new IndicatorTables(Asking.CATALOGUE, units, Asking.DEFAULTS)
        .write(connection, END, new TreeSet<>(List.of(2019, 2020)));
    List<String> figures = new ArrayList<>();
    for (String sql : FIGURES) {
      figures.addAll(rows(sql));
    }
    return figures;
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(row.getString(i));
        }
        rows.add(cells.toString());
      }
    }
    return rows;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
