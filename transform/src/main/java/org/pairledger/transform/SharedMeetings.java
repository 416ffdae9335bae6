package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Meetings and visits that several pairings tell: the same kind, deed and topic by the same people,
 * the same place where both name one, at most three days apart.
 */
final class SharedMeetings {

  private SharedMeetings() {}

  /** Adds {@code joint_event_id}: the number of the event, of whichever pairing it is. */
  static Dataset<Row> number(Dataset<Row> events, Dataset<Row> decisions) {
    SharedThings meetings =
        new SharedThings(
            col("_event").cast(StringType),
            words(),
            Text.key(col("place")),
            List.of(),
            col("event_date"),
            JointEvents.DAYS_APART);
    return meetings
        .key(events, decisions)
        .withColumn("joint_event_id", col("_shared").cast(LongType));
  }

  private static Column words() {
    Column topic = Text.key(col("topic"));
    Column named = coalesce(Sides.widely(col("topic")), Sides.widely(col("place")));
    Column deed = Text.join(col("event_kind"), col("acting_side"), actor(), topic);
    return when(topic.isNotNull().and(named.isNotNull()), deed);
  }

  /** Who went or met: the unit that is named, else the side, which other pairings may share. */
  private static Column actor() {
    Column side =
        when(col("acting_side").equalTo("D"), col("donor_members"))
            .otherwise(col("recipient_members"));
    Column visitor = coalesce(col("visiting_region_code"), Sides.widely(col("visiting_unit")));
    return when(col("acting_side").equalTo("J"), lit(""))
        .when(
            col("event_kind").isin(ExchangeEventsModel.INTERNAL),
            coalesce(Sides.widely(col("host")), side))
        .otherwise(coalesce(visitor, side));
  }
}
