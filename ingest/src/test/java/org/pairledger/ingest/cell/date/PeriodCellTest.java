package org.pairledger.ingest.cell.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.date;
import static org.pairledger.ingest.cell.Cells.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.sheet.content.Cell;

/** M09: how people write from when to when. */
class PeriodCellTest {

  private static final DateRules IN_2020 = new DateRules(2020, null, false, false, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020.6-2020.12          | 2020-06-01 2020-12-31 month
          2020年6月至今           | 2020-06-01 open month
          2020年6月起             | 2020-06-01 open month
          2020.6.28-2020.7.3      | 2020-06-28 2020-07-03 day
          2020-06-28至2020-07-03  | 2020-06-28 2020-07-03 day
          2020-06-28-2020-07-03   | 2020-06-28 2020-07-03 day
          2020年6月28日—30日      | 2020-06-28 2020-06-30 day
          2020年6月28日-7月3日    | 2020-06-28 2020-07-03 day
          2020.6.28-7.3           | 2020-06-28 2020-07-03 day
          2020.6-12               | 2020-06-01 2020-12-31 month
          2020年1-6月             | 2020-01-01 2020-06-30 month
          6月28日-30日            | 2020-06-28 2020-06-30 day
          2020.4－2021.3          | 2020-04-01 2021-03-31 month
          2020年4月~2021年4月15日 | 2020-04-01 2021-04-15 month
          2020.6.28               | 2020-06-28 2020-06-28 day
          2020年6月               | 2020-06-01 2020-06-30 month
          上半年                  | 2020-01-01 2020-06-30 half_year
          """)
  void aPeriodIsRead(String written, String expected) {
    assertThat(drawn(text(written))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020.12-2020.6, period-reversed",
    "2015.3-2015.9, date-before-2016",
    "长期有效, not-a-date",
    "2020.6.31-2020.7.3, not-a-date",
    "9999-12-31, not-a-date",
    "2099.1-2099.12, not-a-date",
  })
  void whatIsNoPeriodIsSaidToBeNone(String written, String rule) {
    assertThat(drawn(text(written))).isEqualTo("[" + rule + "]");
  }

  @ParameterizedTest
  @CsvSource({"1年, 12", "一年, 12", "半年, 6", "三个月, 3", "18个月, 18"})
  void aLengthWaitsForItsBeginning(String written, int months) {
    Period period = PeriodCell.parse(text(written), IN_2020).value();

    assertThat(period).isEqualTo(new Period(null, null, Precision.MONTH, months));
  }

  @Test
  void aLengthEndsTheDayBeforeItsAnniversary() {
    Period year = new Period(null, null, Precision.MONTH, 12).startingOn(LocalDate.of(2020, 4, 15));

    assertThat(year.to()).isEqualTo(LocalDate.of(2021, 4, 14));
  }

  @Test
  void aDateCellIsAPeriodOfADay() {
    assertThat(drawn(date("6月1日", "2020-06-01"))).isEqualTo("2020-06-01 2020-06-01 day");
  }

  private static String drawn(Cell cell) {
    Parsed<Period> parsed = PeriodCell.parse(cell, IN_2020);
    Period period = parsed.value();
    if (period == null) {
      return parsed.rule() == null ? "blank" : "[" + parsed.rule().code() + "]";
    }
    Object to = period.to() == null ? "open" : period.to();
    return period.from() + " " + to + " " + period.precision().word();
  }
}
