package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;

/** The name that ties a roster to its course, inside a pairing and year. */
final class SessionNames {

  private SessionNames() {}

  static Column key() {
    return Text.join(
        col("pairing_id"), col("plan_year").cast(StringType), Text.key(col("session_name")));
  }
}
