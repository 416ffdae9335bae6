package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctInvestments;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_investments}: every statement on a firm, cumulative as it is; the day it speaks
 * of tells which is the later.
 */
final class InvestmentsModel implements Model {

  @Override
  public Table table() {
    return FctInvestments.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("investment");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return Columns.with("firm_key", key())
        .and("worker_count", col("workers"))
        .and("poor_worker_count", col("poor_workers"))
        .and("linked_person_count", col("linked_persons"))
        .to(Told.in(upstream, "investment", FctInvestments.TABLE));
  }

  private static Column key() {
    return coalesce(
        Text.key(col("credit_code")), Text.join(col("pairing_id"), Text.key(col("firm"))));
  }
}
