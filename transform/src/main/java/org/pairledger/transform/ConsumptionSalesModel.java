package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctConsumptionSales;
import org.pairledger.contract.table.Table;

/** Builds {@code fct_consumption_sales}: every sale as told. */
final class ConsumptionSalesModel implements Model {

  @Override
  public Table table() {
    return FctConsumptionSales.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("consumption_sale");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return Columns.with("poor_household_count", col("poor_households"))
        .and("poor_person_count", col("poor_persons"))
        .to(Told.in(upstream, "consumption_sale", FctConsumptionSales.TABLE));
  }
}
