package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.pairledger.contract.star.FctWorkshops;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_workshops}: every statement on a workshop; a later one on the same workshop
 * stands. It is known by its operator's credit code, then by place and name.
 */
final class WorkshopsModel implements Model {

  /** What 2021 called by another word. */
  private static final String RENAMED = "(就业)?(扶贫|帮扶)车间$";

  @Override
  public Table table() {
    return FctWorkshops.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("workshop");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> found =
        Household.find(Told.in(upstream, "workshop", FctWorkshops.TABLE), upstream);
    Column township = Household.townshipCode(found);
    Dataset<Row> workshops =
        Columns.with("township_code", township)
            .and("workshop_key", col("_thing"))
            .and("workshop_state", state())
            .and("stopped_on", stoppedOn())
            .and("village_name", col("village"))
            .and("worker_count", col("workers"))
            .and("poor_worker_count", col("poor_workers"))
            .to(CodedNames.key(coded(found, name(township)), col("_own"), name(township)));
    return Restated.by(workshops, "workshop_key");
  }

  /**
   * Adds {@code _own}, a code that is one workshop's: that of an operator of several, in one
   * ledger, tells none of them.
   */
  private static Dataset<Row> coded(Dataset<Row> found, Column name) {
    Column code = CreditCodes.valid(col("credit_code"));
    WindowSpec inLedger = Window.partitionBy("_valid", "plan_year", "source_file");
    Column several = min(col("_place")).over(inLedger).notEqual(max(col("_place")).over(inLedger));
    Column shared = max(col("_several")).over(Window.partitionBy("_valid", "plan_year"));
    return Columns.with("_valid", code)
        .and("_place", name)
        .to(found)
        .withColumn("_several", several)
        .withColumn("_own", when(not(shared), col("_valid")));
  }

  /** A township with a code is the same in every pairing, and so is what stands in it. */
  private static Column name(Column township) {
    Column place =
        coalesce(township, Text.join(col("pairing_id"), PlaceWords.key(col("township"))));
    return Text.join(place, regexp_replace(Text.key(col("workshop_name")), RENAMED, "车间"));
  }

  private static Column state() {
    return coalesce(
        col("state"), when(col("stopped_on").isNotNull(), lit("stopped")), lit("active"));
  }

  /** A workshop told as stopped without a day was found stopped on the ledger's day. */
  private static Column stoppedOn() {
    return coalesce(col("stopped_on"), when(col("state").equalTo("stopped"), col("stated_on")));
  }
}
