package org.pairledger.dashboards.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairledger.dashboards.DuckDbLine;
import org.pairledger.dashboards.Fixture;

class ViewContractTest {

  private static final String HEADER =
      """
      -- v_drawn
      -- label: 试画
      -- kind: fact
      -- grain: one row per pairing
      -- row: 每个结对一行
      -- key: pairing_id
      -- reads: store.t
      -- feeds: nothing
      -- metric total: 合计 | Total | sum(n) | ,d
      """;
  private static final String QUERY =
      """
      select
          pairing_id::varchar as pairing_id,
          pairing_name::varchar as pairing_name,
          2020::integer as plan_year,
          n::bigint as n,
          day::date as period_date

      from store.t
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void aServedFile() throws Exception {
    Fixture.write(folder.resolve("current.duckdb"));
  }

  @ParameterizedTest
  @EnumSource
  void everyViewIsFitForSupersetOnBothLinesOfDuckDb(DuckDbLine line) throws Exception {
    try (Connection reader = line.open(folder.resolve("current.duckdb"))) {
      for (ViewFile view : Views.all()) {
        assertThat(ViewContract.faults(view, reader)).as(view.name()).isEmpty();
      }
    }
  }

  @Test
  void everyViewFileIsInTheList() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("views"))) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();

      assertThat(Views.all()).extracting(ViewFile::name).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReaderCanReachNoOtherFile(DuckDbLine line) throws Exception {
    try (Connection reader = line.open(folder.resolve("current.duckdb"));
        Statement statement = reader.createStatement()) {
      for (String sql :
          List.of(
              "from read_text('pom.xml')",
              "attach 'other.duckdb'",
              "set enable_external_access = true",
              "create table mart.t as select 1 as n")) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(Exception.class);
      }
    }
  }

  /** A label alone says neither what is counted nor in which unit. */
  @Test
  void theDictionaryDefinesEveryColumnAndNamesEachKeyAndUnit() throws Exception {
    try (Connection reader = DuckDbLine.OURS.open(folder.resolve("current.duckdb"))) {
      assertThat(
              texts(
                  reader,
                  "select schema_name || '.' || view_name || '.' || column_name"
                      + " from mart.v_data_dictionary where column_definition is null"
                      + " or (column_type like 'DECIMAL%' and column_unit is null)"))
          .isEmpty();
      assertThat(
              texts(
                  reader,
                  "select distinct schema_name || '.' || view_name from mart.v_data_dictionary"
                      + " group by schema_name, view_name"
                      + " having count(case when column_key like '主键%' then 1 end) = 0"))
          .isEmpty();
      assertThat(
              texts(
                  reader,
                  "select column_key from mart.v_data_dictionary where view_name = 'v_donation'"
                      + " and column_key is not null order by column_no"))
          .containsExactly("主键 → star.fct_donations.fact_id", "→ star.dim_pairings.pairing_id");
    }
  }

  private static List<String> texts(Connection connection, String sql) throws Exception {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Test
  void aViewAsDrawnKeepsTheContract() throws Exception {
    assertThat(faultsOf(HEADER, QUERY, true)).isEmpty();
  }

  /** Every point is broken once; a point that cannot turn red proves nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n::bigint as n | n::bigint as \"order\" | 2: order is a reserved word",
        "n::bigint as n | n::bigint as \"数\" | 2: 数 is not ASCII snake_case",
        "n::bigint as n | sum(n) over ()::hugeint as n | 3: n is a HUGEINT",
        "n::bigint as n | [n]::bigint[] as n | 3: n is a BIGINT[]",
        "n::bigint as n | n::float as n | 3: n is a FLOAT",
        "n::bigint as n | (timestamptz '2020-01-01')::timestamptz as n | 3: n is a TIMESTAMP WITH TIME ZONE",
        "day::date as period_date | day::date as day | 4: has no period_date",
        "day::date as period_date | null::date as period_date | 4, 12: a date or pairing is empty",
        "pairing_id::varchar as pairing_id | 'same'::varchar as pairing_id | 5: its key repeats",
        "pairing_name::varchar as pairing_name | 'x'::varchar as other_name | 6, 12: carries no pairing_name",
        "pairing_id::varchar as pairing_id | pairing_id::varchar as pairing | 6, 12: carries no pairing_id",
        "n::bigint as n | n as n | 9: 1 columns are not cast: write expression::type as name",
        "from store.t | from memory.store.t | 9: a name is qualified by its catalog",
        "n::bigint as n | (current_date - day)::bigint as n | 9, 18: 'current_date' may not stand in a view",
        "from store.t | from store.t order by n | 13: the rows are ordered in the view",
        "from store.t | from store.t where n > 5 | 11: is empty"
      })
  void aBrokenQueryTurnsRed(String right, String wrong, String fault) throws Exception {
    assertThat(QUERY).contains(right);

    assertThat(faultsOf(HEADER, QUERY.replace(right, wrong), true)).contains(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reads: store.t | reads: store.u | 9: reads: the query names store.t; say just these",
        "one row per pairing | pairings | 5: the grain is not one sentence",
        "sum(n) ; ,d | sum(n) / sum(n) ; .1% | 7: metric total divides without nullif",
        "sum(n) ; ,d | avg(score_ratio) ; .1% | 7: metric total averages a ratio",
        "sum(n) ; ,d | sum(n) ; much | 16: total has no format",
        "-- metric total | -- metric n | 16: n is a column too"
      })
  void aBrokenHeaderTurnsRed(String right, String wrong, String fault) throws Exception {
    String header = HEADER.replace(right.replace(';', '|'), wrong.replace(';', '|'));
    assertThat(header).isNotEqualTo(HEADER);

    assertThat(faultsOf(header, QUERY, true)).contains(fault);
  }

  @Test
  void aColumnWithoutACommentTurnsRed() throws Exception {
    assertThat(faultsOf(HEADER, QUERY, false)).contains("10: n is bare");
  }

  @Test
  void aStockWithoutAMetricOfTheLastPeriodTurnsRed() throws Exception {
    String query =
        QUERY.replace("n::bigint as n", "n::bigint as n,\n    true::boolean as is_latest");

    assertThat(faultsOf(HEADER, query, true))
        .contains("8: a stock has no metric of the last period");
  }

  private static List<String> faultsOf(String header, String query, boolean isCommented)
      throws Exception {
    ViewFile view = ViewHeader.read("v_drawn", header + query);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("create schema mart; create schema store");
      statement.execute(
          "create table store.t as select * from (values ('a', '甲', 1, date '2020-12-31'),"
              + " ('b', '乙', 2, date '2020-12-31')) as t (pairing_id, pairing_name, n, day)");
      statement.execute("create view mart.v_drawn as " + view.query());
      for (String column : ViewColumns.of(connection, "mart", "v_drawn").keySet()) {
        String text = isCommented || !column.equals("n") ? "'一列 (A column)'" : "null";
        statement.execute("comment on column mart.v_drawn.\"" + column + "\" is " + text);
      }
      return ViewContract.faults(view, connection);
    }
  }
}
