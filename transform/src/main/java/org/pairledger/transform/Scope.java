package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** How far a name tells things apart: "人社局" only inside its pairing, "鹤山市人社局" anywhere. */
final class Scope {

  private Scope() {}

  /** What to put before a key made of this name. */
  static Column of(Column organisation) {
    return when(Sides.named(organisation).isNull(), col("pairing_id"));
  }
}
