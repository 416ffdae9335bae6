package org.pairledger.warehouse.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** What each measure and timing makes of the same few candidates. */
class FoldTest {

  private static final String HEADER =
      """
      -- code: TST-01
      -- name: 试
      -- name_en: Test
      -- category: 试
      -- assessment_category: 试
      -- unit: 个
      -- definition: 试。
      """;

  private static final String CANDIDATES =
      """
      select
          'P' as pairing_id,
          cast(acting_side as varchar) as acting_side,
          'D' as reported_by,
          role,
          cast(null as varchar) as unit_key,
          cast(distinct_key as varchar) as distinct_key,
          cast(counts_from as date) as counts_from,
          cast(counts_to as date) as counts_to,
          cast(counts_to as date) as over_from,
          cast(amount as decimal(18, 2)) as amount,
          date '2020-01-01' as known_from,
          cast(null as date) as known_to,
          cast(1 as bigint) as fact_id,
          cast(null as varchar) as excluded_because
      from (values %s)
          as rows (role, acting_side, distinct_key, counts_from, counts_to, amount)
      """;

  private static final String THREE =
      """
      ('num', 'D', 'a', '2020-02-01', '2020-03-01', 5),
      ('num', 'D', 'a', '2020-02-15', '2020-04-01', 7),
      ('num', 'R', 'a', '2020-06-01', null, 4),
      ('num', 'R', null, '2020-05-01', null, 10)
      """;

  private Star star;

  @BeforeEach
  void open() throws SQLException {
    star = Star.ofOnePairing();
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  private String value(String shape, String rows, String asOf) throws SQLException {
    return Asking.plain(measure(shape, rows, asOf, "J", null).value());
  }

  private Measured measure(
      String shape,
      String rows,
      String asOf,
      String side,
      @org.jspecify.annotations.Nullable String bar)
      throws SQLException {
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.of(Map.of("TST-01.sql", HEADER + shape + CANDIDATES.formatted(rows)));
    LocalDate day = LocalDate.parse(asOf);
    Request request =
        new Request(
            "P",
            2020,
            "TST-01",
            Map.of(),
            side,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 12, 31),
            ">=",
            bar == null ? null : new BigDecimal(bar),
            LocalDate.of(2020, 6, 30));
    return new Measurer(catalogue, List.of(), Asking.DEFAULTS)
        .measure(star.connection(), day, day, List.of(request))
        .get(0);
  }

  private static String shape(String measure, String timing) {
    return "-- measure: " + measure + "\n-- timing: " + timing + "\n";
  }

  @Test
  void aKeyCountsOnceWhileAnyOfItsRowsCounts() throws SQLException {
    String distinct = shape("distinct", "stock");

    assertThat(value(distinct, THREE, "2020-02-20")).isEqualTo("1");
    assertThat(value(distinct, THREE, "2020-03-15")).isEqualTo("1");
    assertThat(value(distinct, THREE, "2020-04-01")).isEqualTo("0");
    assertThat(value(distinct, THREE, "2020-12-31")).isEqualTo("1");
  }

  @Test
  void aRowWithoutAKeyIsARowAndNoHead() throws SQLException {
    assertThat(value(shape("count", "stock"), THREE, "2020-12-31")).isEqualTo("2");
    assertThat(value(shape("distinct", "stock"), THREE, "2020-12-31")).isEqualTo("1");
    assertThat(value(shape("heads", "stock"), THREE, "2020-12-31")).isEqualTo("11");
  }

  @Test
  void anAmountToldTwiceIsTheGreaterOne() throws SQLException {
    String sum = shape("sum", "stock");

    assertThat(value(sum, THREE, "2020-02-10")).isEqualTo("5");
    assertThat(value(sum, THREE, "2020-02-15")).isEqualTo("7");
    assertThat(value(sum, THREE, "2020-04-01")).isEqualTo("0");
    assertThat(value(sum, THREE, "2020-06-01")).isEqualTo("14");
  }

  @Test
  void aFlowTakesWhatBeginsInTheWindowAndAStockWhatIsThere() throws SQLException {
    String before = "('num', 'D', 'a', '2019-05-01', null, 1)";

    assertThat(value(shape("count", "flow"), before, "2020-12-31")).isEqualTo("0");
    assertThat(value(shape("count", "stock"), before, "2020-12-31")).isEqualTo("1");
  }

  @Test
  void aSideTakesItsOwnRowsTogetherTakesAllAndEachTheSideThatHasLess() throws SQLException {
    String sum = shape("sum", "flow");

    assertThat(Asking.plain(measure(sum, THREE, "2020-12-31", "R", null).value())).isEqualTo("14");
    assertThat(Asking.plain(measure(sum, THREE, "2020-03-20", "D", null).value())).isEqualTo("7");
    assertThat(Asking.plain(measure(sum, THREE, "2020-12-31", "J", null).value())).isEqualTo("14");
    assertThat(Asking.plain(measure(sum, THREE, "2020-12-31", "D", null).value())).isEqualTo("0");
    assertThat(Asking.plain(measure(sum, THREE, "2020-12-31", "B", null).value())).isEqualTo("0");
  }

  @Test
  void aRatioIsJudgedWithoutDividing() throws SQLException {
    String ratio = shape("sum", "flow") + "-- form: ratio\n-- percent: yes\n";
    String rows =
        """
        ('num', 'D', null, '2020-03-01', null, 2),
        ('den', 'D', null, '2020-02-01', null, 3),
        ('num', 'D', null, '2020-04-01', null, 0.01)
        """;

    Measured share = measure(ratio, rows, "2020-12-31", "J", "66.67");

    assertThat(share.value()).isEqualByComparingTo("67");
    assertThat(share.firstReachedOn()).isEqualTo(LocalDate.of(2020, 4, 1));
    assertThat(measure(ratio, rows, "2020-01-15", "J", "1").nullReason()).isEqualTo("分母为零");
    assertThat(measure(ratio, rows, "2020-01-15", "J", "1").reached()).isFalse();
  }

  @Test
  void beforeItsDeadlineATargetIsNeitherHeldNorMissed() throws SQLException {
    Measured early = measure(shape("sum", "flow"), THREE, "2020-03-01", "J", "1");

    assertThat(early.heldAtDeadline()).isNull();
    assertThat(early.valueAtDeadline()).isNull();
    assertThat(early.reached()).isTrue();
  }
}
