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
      changes as (
          select request_no, day, num, den from measured_days where day is not null
          union all
          select request_no, window_from, 0, 0
          from measure_requests
          where is_answered and window_from <= last_day
      ),
      days as (
          select request_no, day, sum(num) as num, sum(den) as den
          from changes
          group by request_no, day
      ),
      running as (
          select
              request_no,
              day,
              sum(num) over up_to_day as num,
              sum(den) over up_to_day as den
          from days
          window up_to_day as (partition by request_no order by day)
      ),
      barred as (
          select
              requests.request_no,
              requests.comparator,
              requests.deadline,
              running.day,
              running.num,
              running.den,
              case
                  when not requests.is_ratio then requests.threshold
                  when running.den > 0 then requests.threshold * running.den
              end as bar,
              requests.threshold is not null as has_bar
          from measure_requests as requests
          inner join running
              on running.request_no = requests.request_no
          where requests.is_answered
      ),
      judged as (
          select
              *,
              case
                  when not has_bar then null
                  when bar is null then false
                  when comparator = '>=' then num >= bar
                  when comparator = '<=' then num <= bar
                  when comparator = '>' then num > bar
                  when comparator = '<' then num < bar
                  else num = bar
              end as holds
          from barred
      ),
      answers as (
          select
              request_no,
              arg_max(num, day) as num,
              arg_max(den, day) as den,
              arg_max(num, day) filter (where day <= deadline) as num_due,
              arg_max(den, day) filter (where day <= deadline) as den_due,
              min(day) filter (where holds) as first_day,
              arg_max(holds, day) as holds_now,
              arg_max(holds, day) filter (where day <= deadline) as holds_due
          from judged
          group by request_no
      ),
      rows_of as (
          select request_no, sum(num) as evidence, sum(den) as excluded
          from measured_days
          where day is null
          group by request_no
      )
      select
          answers.num,
          answers.den,
          answers.num_due,
          answers.den_due,
          answers.first_day,
          answers.holds_now,
          answers.holds_due,
          requests.deadline <= requests.as_of as is_due,
          rows_of.evidence,
          rows_of.excluded
      from measure_requests as requests
      left join answers
          on answers.request_no = requests.request_no
      left join rows_of
          on rows_of.request_no = requests.request_no
      where requests.is_answered
      order by requests.request_no
      """;

  private final IndicatorCatalogue catalogue;

  Answers(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Measured> read(Connection connection, List<Request> requests) throws SQLException {
    List<Measured> answers = new ArrayList<>(requests.size());
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(READ)) {
      while (row.next()) {
        answers.add(answer(requests.get(answers.size()), row));
      }
    }
    return answers;
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
        number(row, "evidence").intValueExact(),
        number(row, "excluded").intValueExact());
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
