package org.pairledger.warehouse.indicator.answer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * How the answer to one request came about: its value at each month's end of the window, in the
 * indicator's own unit; a month without a base to divide by has none.
 *
 * @param values by month, from the window's first to the last that has begun
 */
public record Course(LocalDate lastDay, SortedMap<YearMonth, BigDecimal> values) {

  private record Change(BigDecimal num, BigDecimal den) {}

  private record Changes(LocalDate lastDay, Map<YearMonth, Change> byMonth) {}

  /** The value at a month's end; null outside the window, or without a base. */
  public @Nullable BigDecimal at(YearMonth month) {
    return values.get(month);
  }

  /** Of what was just measured, in the order of the requests. */
  static List<Course> read(
      Connection connection, IndicatorCatalogue catalogue, List<Request> requests)
      throws SQLException {
    List<Changes> changes = changes(connection);
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      Indicator indicator = catalogue.get(requests.get(i).indicator());
      courses.add(of(indicator, requests.get(i), changes.get(i)));
    }
    return courses;
  }

  private static List<Changes> changes(Connection connection) throws SQLException {
    Map<Integer, Changes> byRequest = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SqlTemplate.of("measure/courses").toString())) {
      while (row.next()) {
        LocalDate end = row.getObject("window_end", LocalDate.class);
        LocalDate month = row.getObject("month_end", LocalDate.class);
        Changes changes =
            byRequest.computeIfAbsent(row.getInt(1), no -> new Changes(end, new HashMap<>()));
        if (month != null) {
          Change change = new Change(row.getBigDecimal("num"), row.getBigDecimal("den"));
          changes.byMonth().put(YearMonth.from(month), change);
        }
      }
    }
    return List.copyOf(byRequest.values());
  }

  private static Course of(Indicator indicator, Request request, Changes changes) {
    SortedMap<YearMonth, BigDecimal> values = new TreeMap<>();
    BigDecimal num = BigDecimal.ZERO;
    BigDecimal den = BigDecimal.ZERO;
    YearMonth last = YearMonth.from(changes.lastDay());
    YearMonth month = YearMonth.from(request.windowFrom());
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      Change change = changes.byMonth().get(month);
      num = change == null ? num : num.add(change.num());
      den = change == null ? den : den.add(change.den());
      BigDecimal value = Answers.value(indicator, num, den);
      if (value != null) {
        values.put(month, value);
      }
    }
    return new Course(changes.lastDay(), values);
  }
}
