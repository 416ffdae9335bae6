package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctFundFlows;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_fund_flows}: every movement of money as told, tied to the project whose code or
 * name it carries.
 */
final class FundFlowsModel implements Model {

  @Override
  public Table table() {
    return FctFundFlows.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("fund_flow");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> flows =
        Columns.with("flow_date_precision", coalesce(col("flow_date_precision"), lit("day")))
            .and("fund_stage", col("stage"))
            .and("budget_level", budgetLevel())
            .to(Told.in(upstream, "fund_flow", FctFundFlows.TABLE));
    return Projects.of(flows, upstream);
  }

  /** 本级 is the level of whoever tells it: a city's own money in a city's ledger. */
  private static Column budgetLevel() {
    return when(col("budget_level").equalTo("own"), col("own_level"))
        .otherwise(col("budget_level"));
  }
}
