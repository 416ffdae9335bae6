package org.pairledger.warehouse.report.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * One target's own course through the year, against what it asks: a small picture.
 *
 * @param months month ends with value and the value of the same month a year before
 */
public record Trend(Row target, List<Row> months) {

  private static final int MOST = 24;
  private static final int WIDTH = 240;
  private static final int HEIGHT = 96;

  private static final String MONTHS =
      """
      select target_id, period_date, value, prior_year_value from assess.target_months
      where pairing_id = ? and plan_year = ?
      order by target_id, period_date
      """;

  /** The months of each target of a pairing's year. */
  static Map<String, List<Row>> months(Select select, Subject subject) throws SQLException {
    Map<String, List<Row>> months = new HashMap<>();
    for (Row month : select.rows(MONTHS, subject.pairingId(), subject.year())) {
      months.computeIfAbsent(month.text("target_id"), target -> new ArrayList<>()).add(month);
    }
    return months;
  }

  /** The courses of scored targets, one an item; only where the series ends in the value. */
  static List<Trend> of(Map<String, List<Row>> months, List<Row> targets) {
    List<Trend> trends = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row target : targets) {
      String key = target.text("item_no");
      if (target.flag("is_scored") && trends.size() < MOST && !seen.contains(key)) {
        Trend trend = new Trend(target, months.getOrDefault(target.text("target_id"), List.of()));
        if (trend.endsInValue()) {
          trends.add(trend);
          seen.add(key);
        }
      }
    }
    return trends;
  }

  public boolean endsInValue() {
    BigDecimal last = months.isEmpty() ? null : months.get(months.size() - 1).number("value");
    BigDecimal actual = target.number("actual_value");
    return last != null && actual != null && last.compareTo(actual) == 0;
  }

  /** What the picture's template draws: points of lines in a box of 240 by 96. */
  public Map<String, Object> picture(int year) {
    BigDecimal top = top();
    Map<String, Object> picture = new LinkedHashMap<>(target.shown());
    picture.put("line", line("value", top, year));
    picture.put("prior", line("prior_year_value", top, year));
    picture.put("goal", y(target.number("target_value"), top));
    picture.put("due", x(target.day("deadline"), year));
    picture.put("top", Figures.plain(top));
    return picture;
  }

  private BigDecimal top() {
    BigDecimal top = BigDecimal.ONE;
    for (Row month : months) {
      top = top.max(orZero(month.number("value"))).max(orZero(month.number("prior_year_value")));
    }
    return top.max(orZero(target.number("target_value")));
  }

  private String line(String column, BigDecimal top, int year) {
    StringBuilder points = new StringBuilder();
    for (Row month : months) {
      BigDecimal value = month.number(column);
      LocalDate day = month.day("period_date");
      if (value != null && day != null && day.getYear() == year) {
        points.append(x(day, year)).append(',').append(y(value, top)).append(' ');
      }
    }
    return points.toString().strip();
  }

  /** A day's place: the year from left to right. */
  private static String x(@Nullable LocalDate day, int year) {
    if (day == null || day.getYear() != year) {
      return "";
    }
    return BigDecimal.valueOf(day.getDayOfYear())
        .multiply(BigDecimal.valueOf(WIDTH))
        .divide(BigDecimal.valueOf(day.lengthOfYear()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String y(@Nullable BigDecimal value, BigDecimal top) {
    BigDecimal height =
        orZero(value)
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(HEIGHT))
            .divide(top, 1, RoundingMode.HALF_UP);
    return BigDecimal.valueOf(HEIGHT).subtract(height).toPlainString();
  }

  private static BigDecimal orZero(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }
}
