package org.pairledger.warehouse.indicator.answer;

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
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.sql.SqlTemplate;

/** Reads {@code measured_days} into answers: sums up to a day, and the days on which they hold. */
final class Answers {

  static final int PLACES = 6;

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
    return SqlTemplate.of("measure/answers")
        .sql("first_holds", holds("barred", "running.num", "running.den"))
        .sql("holds_now", holds("asked", "sums.num", "sums.den"))
        .sql("holds_due", holds("asked", "sums.num_due", "sums.den_due"))
        .toString();
  }

  private static String holds(String asked, String num, String den) {
    String bar =
        "case when %1$s.is_ratio then %1$s.threshold * %2$s else %1$s.threshold end"
            .formatted(asked, den);
    return SqlTemplate.of("measure/holds")
        .sql("asked", asked)
        .sql("num", num)
        .sql("den", den)
        .sql("bar", bar)
        .toString();
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
