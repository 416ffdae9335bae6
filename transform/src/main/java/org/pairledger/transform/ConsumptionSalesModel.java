package org.pairledger.transform;

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
    return Told.in(upstream, "consumption_sale", FctConsumptionSales.TABLE)
        .withColumnRenamed("poor_households", "poor_household_count")
        .withColumnRenamed("poor_persons", "poor_person_count");
  }
}
