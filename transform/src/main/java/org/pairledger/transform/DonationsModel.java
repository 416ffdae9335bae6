package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

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
    return Columns.with("donation_state", state())
        .and("counted_on", when(state().equalTo("received"), day()))
        .and("goods_yuan", goods())
        .and("value_yuan", value())
        .and("value_bound", coalesce(col("cash_bound"), col("goods_value_bound")))
        .and("donation_form", form())
        .and("donor_org_name", col("donor"))
        .and("is_person", coalesce(col("donor_is_person"), lit(false)))
        .and("donation_key", key())
        .to(told(upstream));
  }

  /** With {@code _asked}, whether the row's table has a column for arrival at all. */
  private static Dataset<Row> told(Tables upstream) {
    String[] table = {"source_file", "source_sheet", "source_table"};
    Dataset<Row> asked =
        upstream
            .get(DimSourceColumns.TABLE)
            .filter(col("field_name").isin("received_on", "donation_state"))
            .groupBy("source_file", "source_sheet", "source_table")
            .agg(lit(true).as("_asked"));
    return Told.in(upstream, "donation", FctDonations.TABLE).join(asked, table, "left");
  }

  /** A blank where there is a column for arrival is "not yet"; a ledger without lists arrivals. */
  private static Column state() {
    return coalesce(
        col("donation_state"),
        when(col("received_on").isNotNull().or(col("receipt_no").isNotNull()), lit("received")),
        when(col("_asked"), lit("pledged")),
        lit("received"));
  }

  private static Column day() {
    return coalesce(col("received_on"), col("donated_on"), col("stated_on"));
  }

  private static Column goods() {
    Column product = col("goods_price_yuan").multiply(col("goods_quantity"));
    return coalesce(col("goods_value_yuan"), product.cast(SparkTypes.AMOUNT));
  }

  private static Column value() {
    Column nothing = lit(0).cast(SparkTypes.AMOUNT);
    Column sum = coalesce(col("cash_yuan"), nothing).plus(coalesce(goods(), nothing));
    return when(col("cash_yuan").isNotNull().or(goods().isNotNull()), sum.cast(SparkTypes.AMOUNT));
  }

  /** One receipt and amount is one donation, in several pairings if its donor is the same, too. */
  private static Column key() {
    Column receipt =
        when(
            value().isNotNull().and(col("receipt_no").isNotNull()),
            Text.join(col("receipt_no"), value().cast(StringType)));
    return Vouched.key(
        receipt, coalesce(Text.key(col("donor")), col("donor_key").cast(StringType)));
  }

  private static Column form() {
    Column goods = col("goods_name").isNotNull().or(goods().isNotNull());
    return coalesce(
        col("form"), when(col("cash_yuan").isNull().and(goods), lit("goods")), lit("cash"));
  }
}
