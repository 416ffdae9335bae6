package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.OwnIndicators;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.told.ToldRows;

/** Every indicator's file: it runs on an empty star, and returns candidates and nothing else. */
class IndicatorFilesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

  private static Star star;

  @BeforeAll
  static void emptyStar() throws SQLException {
    star = Star.empty();
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  static Stream<Indicator> withSql() {
    return Asking.CATALOGUE.all().stream().filter(one -> one.derivation() == null);
  }

  @ParameterizedTest
  @MethodSource("withSql")
  void aFileReturnsCandidates(Indicator indicator) throws SQLException {
    assertThat(columns(indicator)).as(indicator.code()).isEqualTo(CANDIDATE);
    assertThat(OwnIndicators.fault(star.connection(), String.valueOf(indicator.sql())))
        .as(indicator.code())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withSql")
  void aParameterIsReadAndAVariableIsAParameter(Indicator indicator) {
    List<String> read = new ArrayList<>();
    java.util.regex.Matcher variable =
        java.util.regex.Pattern.compile("getvariable\\('p_(\\w+)'\\)")
            .matcher(String.valueOf(indicator.sql()));
    while (variable.find()) {
      read.add(variable.group(1));
    }
    assertThat(read.stream().distinct())
        .as(indicator.code())
        .containsExactlyInAnyOrderElementsOf(
            indicator.params().stream().map(Parameter::name).toList());
  }

  @ParameterizedTest
  @MethodSource("withSql")
  void lowerCaseAndShortLines(Indicator indicator) {
    assertThat(String.valueOf(indicator.sql()).lines())
        .as(indicator.code())
        .allMatch(line -> line.length() <= 100)
        .noneMatch(line -> line.matches(".*\\b(SELECT|FROM|WHERE|CASE)\\b.*"));
  }

  @Test
  void onAnEmptyStarEveryAnswerIsNothingOrHasAReason() throws SQLException {
    List<Request> requests =
        Asking.CATALOGUE.all().stream()
            .map(one -> Request.year("P", 2020, one.code(), "J"))
            .toList();

    List<Measured> answers =
        new Measurer(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
            .measure(star.connection(), DAY, DAY, requests);

    assertThat(answers).hasSameSizeAs(requests);
    assertThat(answers)
        .allMatch(
            answer ->
                answer.value() == null
                    ? answer.nullReason() != null
                    : answer.value().signum() == 0 && answer.nullReason() == null);
  }

  @Test
  void theCatalogueIsWhole() {
    assertThat(Asking.CATALOGUE.all()).hasSize(97);
    assertThat(Asking.CATALOGUE.all()).allMatch(one -> one.definition().endsWith("。"));
    assertThat(Asking.CATALOGUE.all().stream().map(Indicator::name)).doesNotHaveDuplicates();
    assertThat(Asking.CATALOGUE.all().stream().map(Indicator::nameEn)).doesNotHaveDuplicates();
  }

  private static List<String> columns(Indicator indicator) throws SQLException {
    Connection connection = star.connection();
    List<String> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      ToldRows.bind(statement, new AskList.Group(1, indicator, Map.of(), DAY.getYear(), DAY));
      try (ResultSet none = statement.executeQuery(String.valueOf(indicator.sql()))) {
        ResultSetMetaData shape = none.getMetaData();
        for (int at = 1; at <= shape.getColumnCount(); at++) {
          columns.add(shape.getColumnName(at) + " " + shape.getColumnTypeName(at));
        }
      }
    }
    return columns;
  }

  private static final List<String> CANDIDATE =
      List.of(
          "pairing_id VARCHAR",
          "acting_side VARCHAR",
          "reported_by VARCHAR",
          "role VARCHAR",
          "unit_key VARCHAR",
          "distinct_key VARCHAR",
          "counts_from DATE",
          "counts_to DATE",
          "over_from DATE",
          "amount DECIMAL(38,8)",
          "known_from DATE",
          "known_to DATE",
          "fact_id BIGINT",
          "excluded_because VARCHAR");
}
