package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.DimSourceColumns;
import org.pairledger.contract.star.FctDonations;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_donations}: a donation counts from the day it was received; one that is only
 * pledged is kept and counts from no day, and goods nobody valued have no value, not zero.
 */
final class DonationsModel implements Model {

  @Override
  public Table table() {
    return FctDonations.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("donation");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return states(Told.in(upstream, "donation", FctDonations.TABLE), upstream)
        .withColumn("counted_on", countedOn())
        .withColumn("goods_yuan", goods())
        .withColumn("value_yuan", value())
        .withColumn("value_bound", coalesce(col("cash_bound"), col("goods_value_bound")))
        .withColumn("donation_form", form())
        .withColumnRenamed("donor", "donor_org_name")
        .withColumn("is_person", coalesce(col("donor_is_person"), lit(false)));
  }

  /**
   * A blank where the ledger has a column for arrival is "not yet"; a ledger without one lists
   * arrivals.
   */
  private static Dataset<Row> states(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> asked =
        upstream
            .get(DimSourceColumns.TABLE)
            .filter(col("field_name").isin("received_on", "donation_state"))
            .groupBy("source_file", "source_sheet", "source_table")
            .agg(lit(true).as("_asked"));
    Column state =
        coalesce(
            col("donation_state"),
            when(col("received_on").isNotNull().or(col("receipt_no").isNotNull()), lit("received")),
            when(col("_asked"), lit("pledged")),
            lit("received"));
    String[] table = {"source_file", "source_sheet", "source_table"};
    return rows.join(asked, table, "left").withColumn("donation_state", state);
  }

  private static Column countedOn() {
    Column day = coalesce(col("received_on"), col("donated_on"), col("stated_on"));
    return when(col("donation_state").equalTo("received"), day);
  }

  private static Column goods() {
    Column product = col("goods_price_yuan").multiply(col("goods_quantity"));
    return coalesce(col("goods_value_yuan"), product.cast("decimal(18,2)"));
  }

  private static Column value() {
    Column nothing = lit(0).cast("decimal(18,2)");
    Column sum = coalesce(col("cash_yuan"), nothing).plus(coalesce(col("goods_yuan"), nothing));
    return when(
        col("cash_yuan").isNotNull().or(col("goods_yuan").isNotNull()), sum.cast("decimal(18,2)"));
  }

  private static Column form() {
    Column goods = col("goods_name").isNotNull().or(col("goods_yuan").isNotNull());
    return coalesce(
        col("form"), when(col("cash_yuan").isNull().and(goods), lit("goods")), lit("cash"));
  }
}
