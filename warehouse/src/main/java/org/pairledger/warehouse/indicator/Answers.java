package org.pairledger.warehouse.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code measured_days} into answers: sums up to a day, and the days on which they hold. */
final class Answers {

  static final int PLACES = 6;

  private static final String READ =
      """
      with
      asked as (
          select
              requests.request_no,
              requests.is_ratio,
              requests.comparator,
              requests.threshold,
              requests.deadline,
              windows.window_from,
              windows.last_day,
              requests.deadline <= windows.as_of as is_due
          from measure_requests as requests
          inner join measure_windows as windows
              on windows.window_no = requests.window_no
          where requests.is_answered
      ),
      sums as (
          select
              days.request_no,
              sum(days.num) filter (where days.day is not null) as num,
              sum(days.den) filter (where days.day is not null) as den,
              sum(days.num) filter (where days.day <= asked.deadline) as num_due,
              sum(days.den) filter (where days.day <= asked.deadline) as den_due,
              sum(days.num) filter (where days.day is null) as evidence,
              sum(days.den) filter (where days.day is null) as excluded
          from measured_days as days
          inner join asked
              on asked.request_no = days.request_no
          group by days.request_no
      ),
      barred as (
          select * from asked where threshold is not null and window_from <= last_day
      ),
      changes as (
          select days.request_no, days.day, days.num, days.den
          from measured_days as days
          inner join barred
              on barred.request_no = days.request_no
          where days.day is not null
          union all
          select request_no, window_from, 0, 0 from barred
      ),
      running as (
          select
              request_no,
              day,
              sum(num) over up_to_day as num,
              sum(den) over up_to_day as den
          from changes
          window up_to_day as (partition by request_no order by day)
      ),
      firsts as (
          select running.request_no, min(running.day) as first_day
          from running
          inner join barred
              on barred.request_no = running.request_no
          where %1$s
          group by running.request_no
      )
      select
          cast(sums.num as decimal(38, 2)) as num,
          cast(sums.den as decimal(38, 2)) as den,
          cast(sums.num_due as decimal(38, 2)) as num_due,
          cast(sums.den_due as decimal(38, 2)) as den_due,
          firsts.first_day,
          %2$s as holds_now,
          %3$s as holds_due,
          asked.is_due,
          cast(sums.evidence as bigint) as evidence,
          cast(sums.excluded as bigint) as excluded
      from asked
      left join sums
          on sums.request_no = asked.request_no
      left join firsts
          on firsts.request_no = asked.request_no
      order by asked.request_no
      """;

  /** Whether a comparator holds, without dividing; a ratio without a base holds nothing. */
  private static final String HOLDS =
      """
      case
                  when %1$s.is_ratio and coalesce(%3$s, 0) <= 0 then false
                  when %1$s.comparator = '>=' then coalesce(%2$s, 0) >= %4$s
                  when %1$s.comparator = '<=' then coalesce(%2$s, 0) <= %4$s
                  when %1$s.comparator = '>' then coalesce(%2$s, 0) > %4$s
                  when %1$s.comparator = '<' then coalesce(%2$s, 0) < %4$s
                  else coalesce(%2$s, 0) = %4$s
              end""";

  private final IndicatorCatalogue catalogue;

  Answers(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Measured> read(Connection connection, List<Request> requests) throws SQLException {
    List<Measured> answers = new ArrayList<>(requests.size());
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql())) {
      while (row.next()) {
        answers.add(answer(requests.get(answers.size()), row));
      }
    }
    return answers;
  }

  private static String sql() {
    return READ.formatted(
        holds("barred", "running.num", "running.den"),
        holds("asked", "sums.num", "sums.den"),
        holds("asked", "sums.num_due", "sums.den_due"));
  }

  private static String holds(String asked, String num, String den) {
    String bar =
        "case when %1$s.is_ratio then %1$s.threshold * %2$s else %1$s.threshold end"
            .formatted(asked, den);
    return HOLDS.formatted(asked, num, den, bar);
  }

  private Measured answer(Request request, ResultSet row) throws SQLException {
    Indicator indicator = catalogue.get(request.indicator());
    BigDecimal num = number(row, "num");
    BigDecimal den = number(row, "den");
    BigDecimal value = value(indicator, num, den);
    boolean isDue = row.getBoolean("is_due");
    return new Measured(
        request,
        value,
        num,
        den,
        value == null ? NoValue.reason(indicator) : null,
        isDue ? value(indicator, number(row, "num_due"), number(row, "den_due")) : null,
        row.getObject("first_day", LocalDate.class),
        isDue ? flag(row, "holds_due", request) : null,
        flag(row, "holds_now", request),
        row.getInt("evidence"),
        row.getInt("excluded"));
  }

  /** The number in the indicator's own unit; a quotient to six places, half up. */
  static @Nullable BigDecimal value(Indicator indicator, BigDecimal num, BigDecimal den) {
    Shape shape = indicator.shape();
    if (shape.form() == Shape.Form.RATIO) {
      BigDecimal top = shape.percent() ? num.movePointRight(2) : num;
      return den.signum() > 0 ? top.divide(den, PLACES, RoundingMode.HALF_UP) : null;
    }
    if (shape.universe() != null && den.signum() == 0) {
      return null;
    }
    return num.divide(indicator.unitSize(), PLACES, RoundingMode.HALF_UP);
  }

  private static BigDecimal number(ResultSet row, String column) throws SQLException {
    BigDecimal number = row.getBigDecimal(column);
    return number == null ? BigDecimal.ZERO : number;
  }

  private static @Nullable Boolean flag(ResultSet row, String column, Request request)
      throws SQLException {
    if (request.threshold() == null) {
      return null;
    }
    return row.getBoolean(column);
  }
}
