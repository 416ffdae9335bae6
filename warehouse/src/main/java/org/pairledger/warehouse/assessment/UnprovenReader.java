package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairledger.contract.workspace.Target;
import org.pairledger.warehouse.indicator.Candidate;
import org.pairledger.warehouse.indicator.Indicator;
import org.pairledger.warehouse.indicator.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.Measurer;
import org.pairledger.warehouse.indicator.Shape;

/**
 * Adds up, for each target in money that seems to be met, what rests on amounts told as 约 or 近.
 * Only pairings with such rows are asked again.
 */
final class UnprovenReader {

  private static final String DOUBTFUL =
      """
      select fact_id, pairing_id from star.fct_fund_flows where amount_bound in ('approx', 'below')
      union all
      select fact_id, pairing_id from star.fct_donations where value_bound in ('approx', 'below')
      union all
      select fact_id, pairing_id from star.fct_consumption_sales
      where amount_bound in ('approx', 'below')
      """;

  private final IndicatorCatalogue catalogue;
  private final Measurer measurer;
  private final LocalDate asOf;
  private final LocalDate knownOn;

  UnprovenReader(
      IndicatorCatalogue catalogue, Measurer measurer, LocalDate asOf, LocalDate knownOn) {
    this.catalogue = catalogue;
    this.measurer = measurer;
    this.asOf = asOf;
    this.knownOn = knownOn;
  }

  Unproven read(Connection connection, List<PlanYear> years, Questions.Answers answers)
      throws SQLException {
    Set<Long> facts = new HashSet<>();
    Set<String> pairings = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DOUBTFUL)) {
      while (rows.next()) {
        facts.add(rows.getLong(1));
        pairings.add(rows.getString(2));
      }
    }
    Map<Questions.Key, BigDecimal> amounts = new HashMap<>();
    for (PlanYear year : years) {
      if (pairings.contains(year.pairingId())) {
        for (Target target : year.plan().targets()) {
          add(connection, year, Promise.of(target, year), answers, facts, amounts);
        }
      }
    }
    return new Unproven(amounts);
  }

  private void add(
      Connection connection,
      PlanYear year,
      Promise promise,
      Questions.Answers answers,
      Set<Long> facts,
      Map<Questions.Key, BigDecimal> amounts)
      throws SQLException {
    Questions.Key key = new Questions.Key(year.pairingId(), year.year(), promise.ref(), false);
    Integer place = answers.places().get(key);
    if (place == null || !promise.hasTarget()) {
      return;
    }
    Indicator indicator = catalogue.get(answers.measured().get(place).request().indicator());
    boolean addsMoney = indicator.isMoney() && indicator.shape().measure() == Shape.Measure.SUM;
    if (!addsMoney || !Boolean.TRUE.equals(answers.measured().get(place).reached())) {
      return;
    }
    BigDecimal yuan =
        measurer
            .candidates(connection, asOf, knownOn, answers.measured().get(place).request())
            .stream()
            .filter(one -> one.isCounted() && facts.contains(one.factId()))
            .map(UnprovenReader::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal size = inYuan(promise.unit());
    if (yuan.signum() != 0) {
      amounts.put(key, yuan.divide(size, MathContext.DECIMAL128));
    }
  }

  private static BigDecimal amount(Candidate one) {
    return one.amount() == null ? BigDecimal.ZERO : one.amount();
  }

  private static BigDecimal inYuan(String unit) {
    return switch (unit) {
      case "亿元" -> new BigDecimal("100000000");
      case "万元" -> new BigDecimal("10000");
      default -> BigDecimal.ONE;
    };
  }
}
