package org.pairledger.warehouse.indicator.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** Which SQL may be run once for all years: in doubt none. */
class SingleRowsTest {

  private static final String PLAIN =
      "select * from star.fct_donations where donor_name <> 'one over another'";

  private static Optional<String> table(String sql) {
    Indicator any = Asking.CATALOGUE.get("FND-13");
    return SingleRows.table(
        new Indicator(
            any.code(),
            0,
            any.name(),
            any.nameEn(),
            any.category(),
            any.assessmentCategory(),
            any.unit(),
            any.countsIn(),
            any.shape(),
            any.sides(),
            List.of(),
            any.definition(),
            sql,
            List.of(),
            null));
  }

  @Test
  void aRowByItselfIsReadOnceForAllYears() {
    assertThat(table(PLAIN)).contains("star.fct_donations");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select *, row_number() over (order by 1) from star.fct_donations",
        "with a as (select * from star.fct_donations) select a.* from a join a as b on true",
        "select distinct * from star.fct_donations",
        "select * from star.fct_donations join star.fct_projects using (pairing_id)",
        "select * from star.fct_donations where amount_yuan = (select max(1))",
        "select * from star.fct_donations limit 3",
        "select * from star.dim_regions",
        "select * from star.fct_obligations"
      })
  void whatSetsRowsAgainstOneAnotherIsReadYearByYear(String sql) {
    assertThat(table(sql)).isEmpty();
  }

  @Test
  void aLaterLedgerHasNoSayInEitherWay() throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      star.draw(
          "fct_donations",
          """
          plan_year | donation_state | counted_on | value_yuan
          2019 | received | 2019-05-01 | 10000
          2020 | received | 2019-05-02 | 70000
          2020 | received | 2020-05-02 | 20000
          """);
      List<String> values = new ArrayList<>();
      LocalDate day = LocalDate.of(2020, 12, 31);
      for (int year : List.of(2019, 2020)) {
        Request request = Request.year("P", year, "FND-13", Map.of(), "J");
        values.add(
            Asking.plain(
                new Measurer(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
                    .measure(star.connection(), day, day, List.of(request))
                    .get(0)
                    .value()));
      }
      assertThat(values).containsExactly("1", "2");
    }
  }
}
