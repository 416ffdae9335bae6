package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FactColumns;
import org.pairledger.contract.table.Table;

/**
 * The rows of a kind of ledger with all that a fact carries: who told it, and when it was known.
 */
final class Told {

  private static final int BITS_64 = 16;

  private Told() {}

  /** One row per staged row of this ledger, identified as a row of the fact table. */
  static Dataset<Row> in(Tables upstream, String ledger, Table fact) {
    return in(upstream, ledger).withColumn(FactColumns.FACT_ID.name(), factId(fact));
  }

  /** One row per staged row of this ledger. */
  static Dataset<Row> in(Tables upstream, String ledger) {
    Dataset<Row> submissions =
        upstream.get(Submissions.TABLE).filter(col("ledger").equalTo(ledger));
    return upstream.staged(ledger).join(submissions, "source_file");
  }

  /** The first 63 bits of the SHA-256 of the row's address: the same on every rebuild. */
  private static Column factId(Table fact) {
    Column address =
        concat_ws(
            "|",
            lit(fact.name()),
            col("source_file"),
            col("source_sheet"),
            col("source_table"),
            col("source_row"));
    return hash(address);
  }

  /** The first 63 bits of the SHA-256 of a text. */
  static Column hash(Column text) {
    Column signed = conv(substring(sha2(text, 256), 1, BITS_64), 16, -10).cast(LongType);
    return shiftrightunsigned(signed, 1);
  }
}
