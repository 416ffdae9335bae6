package org.pairledger.ingest.cell.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.date;
import static org.pairledger.ingest.cell.Cells.number;
import static org.pairledger.ingest.cell.Cells.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.sheet.content.Cell;

/** M06, M09, M10, M11, M12, M26: how people write dates. */
class DateCellTest {

  private static final DateRules IN_2020 = new DateRules(2020, null, false, false, false);
  private static final DateRules UNTYPED = new DateRules(2020, null, false, false, true);
  private static final DateRules NO_YEAR = new DateRules(0, null, false, false, false);
  private static final DateRules TO_JUNE =
      new DateRules(2020, LocalDate.of(2020, 6, 30), false, false, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020.06.30    | 2020-06-30
          2020-6-30     | 2020-06-30
          2020/6/30     | 2020-06-30
          20200630      | 2020-06-30
          2020年6月30日 | 2020-06-30
          ２０２０年６月３０日 | 2020-06-30
          2020年6月30日（星期二） | 2020-06-30
          2020-06-30 09:30 | 2020-06-30
          20年6月30日   | 2020-06-30
          20.6.30       | 2020-06-30
          6月30日       | 2020-06-30
          6.30          | 2020-06-30
          43983         | 2020-06-01
          44012         | 2020-06-30
          44196         | 2020-12-31
          二〇二〇年六月三十日 | 2020-06-30
          二○二○年六月三十日 | 2020-06-30
          2020。6。30   | 2020-06-30
          6月30日上午   | 2020-06-30
          2020年6月30日上午9:00 | 2020-06-30
          2020年6月30日9:00-11:30 | 2020-06-30
          """)
  void aDayIsRead(String written, LocalDate day) {
    assertThat(drawn(text(written), IN_2020)).isEqualTo(day + " " + day + " day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020.6        | 2020-06-01 2020-06-30 month
          2020年6月     | 2020-06-01 2020-06-30 month
          2020年6月份   | 2020-06-01 2020-06-30 month
          202006        | 2020-06-01 2020-06-30 month
          2020.1        | 2020-01-01 2020-01-31 month
          6月           | 2020-06-01 2020-06-30 month
          6月上旬       | 2020-06-01 2020-06-10 ten_days
          6月中旬       | 2020-06-11 2020-06-20 ten_days
          2020年2月下旬 | 2020-02-21 2020-02-29 ten_days
          第二季度      | 2020-04-01 2020-06-30 quarter
          上半年        | 2020-01-01 2020-06-30 half_year
          2019年下半年  | 2019-07-01 2019-12-31 half_year
          2020年        | 2020-01-01 2020-12-31 year
          2020年五月    | 2020-05-01 2020-05-31 month
          2020年元月    | 2020-01-01 2020-01-31 month
          十二月        | 2020-12-01 2020-12-31 month
          """)
  void anImpreciseDateKeepsItsPrecision(String written, String expected) {
    assertThat(drawn(text(written), IN_2020)).isEqualTo(expected);
  }

  @Test
  void aNumberThatMayHaveBeenOctoberIsNeverGuessed() {
    assertThat(drawn(number("2020.1"), IN_2020)).isEqualTo("[date-ambiguous]");
    assertThat(drawn(text("2020.1"), UNTYPED)).isEqualTo("[date-ambiguous]");
    assertThat(drawn(number("2020.10", "2020.1"), IN_2020)).startsWith("2020-10-01");
    assertThat(drawn(number("2020.6"), IN_2020)).startsWith("2020-06-01");
    assertThat(drawn(number("2020.11"), IN_2020)).startsWith("2020-11-01");
  }

  @Test
  void aDateCellSaysNoMoreThanItShows() {
    assertThat(drawn(date("6月1日", "2020-06-01"), IN_2020)).isEqualTo("2020-06-01 2020-06-01 day");
    assertThat(drawn(date("2020年6月", "2020-06-01"), IN_2020))
        .isEqualTo("2020-06-01 2020-06-30 month");
    assertThat(drawn(date("6/1/20", "2020-06-01T08:30:00"), IN_2020))
        .isEqualTo("2020-06-01 2020-06-01 day");
  }

  @ParameterizedTest
  @CsvSource({
    "2020年6月31日, no-such-day",
    "2019-02-29, no-such-day",
    "2020.13, no-such-day",
    "2015-12-31, date-before-2016",
    "待定, not-a-date",
    "2020-06-30、7-1, not-a-date",
  })
  void whatIsNoDateIsSaidToBeNone(String written, String rule) {
    assertThat(drawn(text(written), IN_2020)).isEqualTo("[" + rule + "]");
  }

  @Test
  void aDateAfterTheCutOffIsSetAside() {
    assertThat(drawn(text("2020-07-01"), TO_JUNE)).isEqualTo("[date-after-cutoff]");
    assertThat(drawn(text("2020年6月"), TO_JUNE)).isEqualTo("2020-06-01 2020-06-30 month");
  }

  @Test
  void aDayWithoutAnyYearIsNotGuessed() {
    assertThat(drawn(text("6月30日"), NO_YEAR)).isEqualTo("[date-without-year]");
  }

  @Test
  void anEventOfSeveralDaysIsDatedByItsEnds() {
    assertThat(drawn(text("2020.6.28-30"), IN_2020))
        .isEqualTo("2020-06-28 2020-06-30 day [date-is-a-period]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "/", "无"})
  void aBlankIsNoDate(String written) {
    assertThat(DateCell.parse(text(written), IN_2020).isBlank()).isTrue();
  }

  private static String drawn(Cell cell, DateRules rules) {
    Parsed<Day> parsed = DateCell.parse(cell, rules);
    Day day = parsed.value();
    String rule = parsed.rule() == null ? "" : "[" + parsed.rule().code() + "]";
    return day == null
        ? rule
        : (day.first() + " " + day.last() + " " + day.precision().word() + " " + rule).strip();
  }
}
