package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.pairledger.contract.star.FctJobFairs;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_job_fairs}: what one host holds on one day, on site and online, is one fair,
 * unless there are two announcements.
 */
final class JobFairsModel implements Model {

  @Override
  public Table table() {
    return FctJobFairs.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("job_fair");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told =
        Columns.with("_day", Text.join(col("pairing_id"), day()))
            .to(Told.in(upstream, "job_fair", FctJobFairs.TABLE));
    Column announced =
        size(
            collect_set(Text.key(col("announcement_no")))
                .over(Window.partitionBy("plan_year", "_day")));
    Column announcement = Text.join(col("_day"), Text.key(col("announcement_no")));
    Dataset<Row> fairs =
        Columns.with("_fair", when(announced.gt(1), announcement).otherwise(col("_day")))
            .and("fair_form", col("form"))
            .and("is_disabled_fair", isDisabled())
            .and("firm_count", col("firms"))
            .and("post_count", col("posts"))
            .and("visitor_count", col("visitors"))
            .and("intent_count", col("intents"))
            .and("signed_count", col("signed"))
            .and("poor_visitor_count", col("poor_visitors"))
            .to(told);
    return shared()
        .key(fairs, upstream.get(JointEvents.DECISIONS))
        .withColumn("fair_key", col("_shared"));
  }

  /** A host of several pairings holds one fair at one place, if it is announced once. */
  private static SharedThings shared() {
    return new SharedThings(
        col("_fair"),
        when(Sides.widely(col("host")).isNotNull(), day()),
        Text.key(col("place")),
        List.of(Text.key(col("announcement_no"))),
        col("fair_date"),
        0);
  }

  private static Column isDisabled() {
    return coalesce(col("fair_kind").equalTo("disabled"), lit(false));
  }

  private static Column day() {
    Column host = coalesce(col("host"), col("place"));
    return Text.join(
        col("fair_date").cast(StringType), Text.key(host), when(isDisabled(), lit("disabled")));
  }
}
