package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctInvestments;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_investments}: every statement on a firm, cumulative as it is; the day it speaks
 * of tells which is the later. A firm is known by its credit code, in its pairing also by its name.
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
    Dataset<Row> told = Told.in(upstream, "investment", FctInvestments.TABLE);
    Column name = Text.join(col("pairing_id"), Text.key(col("firm")));
    return Columns.with("firm_key", col("_thing"))
        .and("park_key", park())
        .and("worker_count", col("workers"))
        .and("poor_worker_count", col("poor_workers"))
        .and("linked_person_count", col("linked_persons"))
        .to(CodedNames.key(told, CreditCodes.valid(col("credit_code")), name));
  }

  /** "产业园" is each pairing's own; one named by its county is the same wherever it is told. */
  private static Column park() {
    Column own = Text.join(col("pairing_id"), Text.key(col("park")));
    return coalesce(Sides.widely(col("park")), when(col("park").isNotNull(), own));
  }
}
