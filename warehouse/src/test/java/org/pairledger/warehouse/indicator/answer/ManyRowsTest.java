package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** More rows than are held at once: indicators are read, folded and forgotten one after another. */
class ManyRowsTest {

  private static final String FILE =
      """
      -- code: %1$s
      -- name: 试%1$s
      -- name_en: Test %1$s
      -- category: 试
      -- assessment_category: 试
      -- unit: 个
      -- measure: count
      -- timing: flow
      -- definition: 试。
      select
          'P' as pairing_id,
          cast(null as varchar) as acting_side,
          'D' as reported_by,
          'num' as role,
          cast(null as varchar) as unit_key,
          cast(null as varchar) as distinct_key,
          date '2020-06-01' as counts_from,
          cast(null as date) as counts_to,
          cast(1 as decimal(18, 2)) as amount,
          date '2020-01-01' as known_from,
          cast(null as date) as known_to,
          cast(range as bigint) as fact_id,
          cast(null as varchar) as excluded_because
      from range(%2$d)
      """;

  @Test
  void everyIndicatorIsAnsweredAndTraced() throws SQLException {
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.of(
            Map.of(
                "TST-01.sql", FILE.formatted("TST-01", 1_000_001),
                "TST-02.sql", FILE.formatted("TST-02", 7),
                "TST-03.sql", FILE.formatted("TST-03", 3)));
    LocalDate day = LocalDate.of(2020, 12, 31);
    List<Request> requests =
        Stream.of("TST-01", "TST-02", "TST-03")
            .map(code -> Request.year("P", 2020, code, Map.of(), "J"))
            .toList();
    Measurer measurer = new Measurer(catalogue, List.of(), Asking.DEFAULTS);
    try (Star star = Star.ofOnePairing()) {
      Measurer.keepRows(star.connection(), null);

      for (int turn = 0; turn < 2; turn++) {
        assertThat(measurer.measure(star.connection(), day, day, requests))
            .extracting(one -> Asking.plain(one.value()))
            .containsExactly("1000001", "7", "3");
      }
      assertThat(measurer.candidates(star.connection(), day, day, requests.get(1))).hasSize(7);
    }
  }
}
