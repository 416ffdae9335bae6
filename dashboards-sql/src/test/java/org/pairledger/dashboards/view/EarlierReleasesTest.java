package org.pairledger.dashboards.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.dashboards.Fixture;

/** Where on a course through the months this release and those before it end. */
class EarlierReleasesTest {

  @TempDir static Path folder;

  @BeforeAll
  static void servedFiles() throws Exception {
    Fixture.write(folder.resolve("first.duckdb"));
    Fixture.write(
        folder.resolve("third.duckdb"),
        "update assess.releases set earlier_as_of_dates = '2019-12-31,2020-06-15,2020-12-01'");
  }

  @ParameterizedTest
  @CsvSource({"v_target_month", "v_indicator_month"})
  void theMonthsInWhichEarlierReleasesEndedAreMarkedButForThisOnes(String view) throws Exception {
    assertThat(
            asked(
                "third",
                "string_agg(distinct period_date::varchar, ' ' order by period_date::varchar)",
                view))
        .isEqualTo("2019-12-31 2020-06-30");
  }

  @ParameterizedTest
  @CsvSource({"v_target_month", "v_indicator_month"})
  void aFirstReleaseHasNoneBeforeIt(String view) throws Exception {
    assertThat(asked("first", "count(*)::varchar", view)).isEqualTo("0");
  }

  @Test
  void aMarkStandsOnTheCourse() throws Exception {
    String mark =
        Views.named("v_target_month").metrics().stream()
            .filter(metric -> metric.name().equals("earlier_shown"))
            .findFirst()
            .orElseThrow()
            .expression();
    String of =
        " and target_id = (select min(target_id) from mart.v_target_month) and plan_year = 2020"
            + " and pairing_id = 'heshan-longzhou'";
    assertThat(asked("third", "(" + mark + ")::double::varchar", "v_target_month", of))
        .isEqualTo(asked("third", "max(value)::double::varchar", "v_target_month", of));
  }

  private static String asked(String file, String what, String view) throws SQLException {
    return asked(file, what, view, "");
  }

  private static String asked(String file, String what, String view, String of)
      throws SQLException {
    try (Connection served =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(file + ".duckdb"));
        Statement statement = served.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select " + what + " from mart." + view + " where is_earlier_end" + of)) {
      row.next();
      return row.getString(1);
    }
  }
}
