package org.pairledger.ingest.cell.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.number;
import static org.pairledger.ingest.cell.Cells.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.sheet.content.Cell;

/** Ways to write a day: each is that day, or refused by name; none is another day. */
class DateWritingTest {

  private static final DateRules IN_2020 = new DateRules(2020, null, false, false, false);
  private static final DateRules TEXT_FILE = new DateRules(2020, null, false, false, true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020，6，30",
        "2020、6、30",
        "2020。6。30",
        "2020.06-30",
        "20/6/30",
        "6/30/2020",
        "30-Jun-20",
        "30-Jun-2020",
        "30 June 2020",
        "June 30, 2020",
        "Jun 30 2020",
        "2020/6/30 下午 3:00:00",
        "2020/6/30 下午3:00",
        "2020/06/30 上午",
        "2020年06.30",
        "2020年6.30日",
        "2020‐06‐30",
        "2020–06–30",
        "2020−06−30",
        "2020.6.30.",
        "2020/06/30/",
        "2020 6 30",
        "2020 06 30",
        "二〇二〇年六月三十日",
        "二○二○年六月三十日",
        "2020年六月三十日",
        "2020年6月卅日",
        "6/30/20",
        "30/6/2020",
        "2020/6/30 0:00",
        "20200630 ",
        "20.6.30",
        "20-6-30",
        "6月30",
        "6月30号",
        "2020年6月30号",
        "2020-6-30日",
        "2020年6月30日（周二）",
        "2020年6月30日 星期二",
        "2020-06-30（星期二）",
        "2020-06-30 12:00",
        "2020-06-30 12:00:00",
        "2020-06-30T12:00:00",
        "2020-06-30T00:00:00Z",
        "2020-06-30T16:00:00+08:00",
        "民国109年6月30日",
        "44012",
        "44012.0",
        "44012.5",
        "6/30",
        "2020.06.30日",
        "2020年 6月 30日",
        " 2020-06-30 ",
        "2020年6月30日9时30分",
        "２０２０．６．３０",
        "2020·6·30",
        "2020.6月30日",
        "\u202d2020-06-30\u202c",
        "2020\u00a06\u00a030",
        "٢٠٢٠-٠٦-٣٠"
      })
  void oneDayInManyHands(String written) {
    assertThat(drawn(text(written), IN_2020)).isEqualTo("2020-06-30 2020-06-30 day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-06-30T16:00:00Z | [date-in-other-zone]
          2020-06-29T16:00:00.000Z | [date-in-other-zone]
          06/07/2020    | [date-order-ambiguous]
          7/6           | [date-order-ambiguous]
          10/6/20       | [date-order-ambiguous]
          2020.6.31     | [no-such-day]
          2020-06-31    | [no-such-day]
          20200631      | [no-such-day]
          2020.13.1     | [no-such-day]
          31/31/2020    | [no-such-day]
          2020年6月30日（周三） | [date-weekday-differs]
          2O20.6.1      | [not-a-date]
          去年12月      | [not-a-date]
          五月初十      | [not-a-date]
          2020年底      | [not-a-date]
          待定          | [not-a-date]
          2020.6.30-31  | [not-a-date]
          202O-06-30    | [not-a-date]
          2020063       | [not-a-date]
          20206         | [date-before-2016]
          6.30.         | 2020-06-30 2020-06-30 day
          06/06/2020    | 2020-06-06 2020-06-06 day
          20-6-1        | 2020-06-01 2020-06-01 day
          2020-6-1日    | 2020-06-01 2020-06-01 day
          44011.9995023 | 2020-06-30 2020-06-30 day [dates-shifted]
          44011.6666667 | [date-in-other-zone]
          2020年6月     | 2020-06-01 2020-06-30 month
          2020年六月    | 2020-06-01 2020-06-30 month
          2020年06月    | 2020-06-01 2020-06-30 month
          2020-6        | 2020-06-01 2020-06-30 month
          202006        | 2020-06-01 2020-06-30 month
          Jun 2020      | 2020-06-01 2020-06-30 month
          6月底         | 2020-06-21 2020-06-30 ten_days
          6月份中旬     | 2020-06-11 2020-06-20 ten_days
          2020年第2季度 | 2020-04-01 2020-06-30 quarter
          2020年第二季度 | 2020-04-01 2020-06-30 quarter
          2020Q2        | 2020-04-01 2020-06-30 quarter
          2020.6.1-6.30 | 2020-06-01 2020-06-30 day [date-is-a-period]
          6月1-3日      | 2020-06-01 2020-06-03 day [date-is-a-period]
          2020年6月30日-7月2日 | 2020-06-30 2020-07-02 day [date-is-a-period]
          9999-12-31    | [not-a-date]
          """)
  void whatMayBeAnotherDayIsAskedByName(String written, String expected) {
    assertThat(drawn(text(written), IN_2020)).isEqualTo(expected);
  }

  @Test
  void aZeroMayBeLostInAnyDay() {
    assertThat(drawn(text("6.1"), TEXT_FILE)).isEqualTo("[date-ambiguous]");
    assertThat(drawn(text("6.3"), TEXT_FILE)).isEqualTo("[date-ambiguous]");
    assertThat(drawn(text("2.3"), TEXT_FILE)).isEqualTo("2020-02-03 2020-02-03 day");
    assertThat(drawn(text("6.4"), TEXT_FILE)).isEqualTo("2020-06-04 2020-06-04 day");
    assertThat(drawn(text("6.15"), TEXT_FILE)).isEqualTo("2020-06-15 2020-06-15 day");
    assertThat(drawn(text("6.1"), IN_2020)).isEqualTo("2020-06-01 2020-06-01 day");
    assertThat(drawn(number("5.2"), IN_2020)).isEqualTo("[date-ambiguous]");
    assertThat(drawn(number("5.20", "5.2"), IN_2020)).isEqualTo("2020-05-20 2020-05-20 day");
  }

  @Test
  void periodsLoseZerosToo() {
    assertThat(PeriodCell.parse(text("2020.1"), TEXT_FILE).rule())
        .isEqualTo(ProblemRule.DATE_AMBIGUOUS);
    assertThat(PeriodCell.parse(text("6.1"), TEXT_FILE).rule())
        .isEqualTo(ProblemRule.DATE_AMBIGUOUS);
    assertThat(PeriodCell.parse(text("2020.1-2020.6"), TEXT_FILE).value()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020年社会捐赠台账              | 2020
          依据：粤桂协作办〔2019〕5号文件附表 |
          根据桂扶办发[2019]5号           |
          粤桂协作办（2019）5号           |
          2019年5号文件                   |
          填报日期：2021年1月5日          |
          制表时间:2021-01-05             |
          2019年结转及2020年新增社会捐赠台账 | 2020
          自2018年以来捐赠台账            |
          社会捐赠台账（2020）            | 2020
          二〇二〇年度捐赠台账            | 2020
          2019-2020年度捐赠台账           | 2019,2020
          截至2020年6月30日               | 2020
          2020年6月30日                   | 2020
          ２０２０年台账                  | 2020
          联系电话：07712020123           |
          """)
  void aDocumentsNumberAndTheDayOfFillingInAreNoYearOfALedger(String text, String years) {
    assertThat(String.join(",", YearWords.in(text).stream().map(String::valueOf).toList()))
        .isEqualTo(years == null ? "" : years);
  }

  private static String drawn(Cell cell, DateRules rules) {
    Parsed<Day> parsed = DateCell.parse(cell, rules);
    Day day = parsed.value();
    String rule = parsed.rule() == null ? "" : "[" + parsed.rule().code() + "]";
    LocalDate first = day == null ? null : day.first();
    return day == null
        ? rule
        : (first + " " + day.last() + " " + day.precision().word() + " " + rule).strip();
  }
}
