package org.pairledger.warehouse.assessment.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.fold.DecidedSql;

/**
 * What people decided of single rows: {@code FACT} rejects a row everywhere, {@code CODE:FACT} in
 * one indicator; a verified value is in that indicator's unit.
 */
public final class FactDecisions {

  private final IndicatorCatalogue catalogue;

  public FactDecisions(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The decisions of these stages, the later stage over the earlier. */
  public static Collection<Judgement> of(List<Judgement> judgements, List<String> stages) {
    Map<String, Judgement> latest = new LinkedHashMap<>();
    judgements.stream()
        .filter(one -> one.kind().equals("fact") && stages.contains(one.stage()))
        .sorted(Comparator.comparingInt(one -> stages.indexOf(one.stage())))
        .forEach(one -> latest.put(one.ref(), one));
    return latest.values();
  }

  /** The code in front of a reference, if there is one. */
  static Optional<String> indicator(Judgement decision) {
    int colon = decision.ref().indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(decision.ref().substring(0, colon));
  }

  /** Writes them where the decided indicators look. */
  public void write(Connection connection, Collection<Judgement> decisions) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create or replace temp table " + DecidedSql.TABLE + " (" + DecidedSql.COLUMNS + ")");
    }
    try (PreparedStatement row =
        connection.prepareStatement("insert into " + DecidedSql.TABLE + " values (?, ?, ?, ?)")) {
      for (Judgement one : decisions) {
        row.setLong(1, Long.parseLong(one.ref().substring(one.ref().indexOf(':') + 1)));
        row.setString(2, indicator(one).orElse(null));
        setAmount(row, amount(one));
        row.setBoolean(4, one.veto());
        row.execute();
      }
    }
  }

  private @Nullable BigDecimal amount(Judgement one) {
    Optional<BigDecimal> size = indicator(one).flatMap(catalogue::find).map(Indicator::unitSize);
    return one.verifiedValue()
        .flatMap(value -> size.map(value::multiply))
        .map(amount -> amount.setScale(2, RoundingMode.HALF_UP))
        .orElse(null);
  }

  private static void setAmount(PreparedStatement row, @Nullable BigDecimal amount)
      throws SQLException {
    if (amount == null) {
      row.setNull(3, Types.DECIMAL);
    } else {
      row.setBigDecimal(3, amount);
    }
  }
}
