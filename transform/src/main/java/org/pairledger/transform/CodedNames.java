package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Which rows speak of one thing that has a code and a name: those of one code, whatever they call
 * it, then those of one name. A thing keeps the key that the first year to tell of it gave it: a
 * code that a later ledger adds, or a new name, makes no second thing and changes no earlier key.
 */
final class CodedNames {

  private CodedNames() {}

  /**
   * Adds {@code _thing}, the key.
   *
   * @param code null where there is none, or none that may be believed
   * @param name told the same way in every year
   */
  static Dataset<Row> key(Dataset<Row> rows, Column code, Column name) {
    Dataset<Row> named = rows.withColumn("_code", code).withColumn("_name", name);
    return Columns.with("_thing", coalesce(col("_of_code"), col("_of_name.key"), col("_name")))
        .to(ofName(ofCode(first(named))));
  }

  /**
   * With {@code _first}: the first telling of a code, and since when its name stood without one.
   */
  private static Dataset<Row> first(Dataset<Row> named) {
    Column bareSince =
        min(when(col("_code").isNull(), col("plan_year"))).over(Window.partitionBy("_name"));
    Column telling =
        struct(col("plan_year").as("year"), col("known_from"), col("_name"), col("_bare_since"));
    return named
        .withColumn("_bare_since", bareSince)
        .withColumn("_first", min(telling).over(Window.partitionBy("_code")));
  }

  /** With {@code _of_code}: the name, where the thing was known by it before, else the code. */
  private static Dataset<Row> ofCode(Dataset<Row> told) {
    Column one = struct(col("_first.year"), col("_code"));
    Column owner =
        min(when(col("_code").isNotNull(), one)).over(Window.partitionBy("_first._name"));
    Column wasBare = col("_first._bare_since").lt(col("_first.year"));
    return told.withColumn("_owner", owner)
        .withColumn(
            "_of_code",
            when(
                col("_code").isNotNull(),
                when(wasBare.and(col("_owner._code").equalTo(col("_code"))), col("_first._name"))
                    .otherwise(col("_code"))));
  }

  /** With {@code _of_name}: what was called so with a code, in this year or the last before. */
  private static Dataset<Row> ofName(Dataset<Row> told) {
    Column known = struct(col("plan_year"), col("_of_code").as("key"));
    Column last =
        max(when(col("_of_code").isNotNull(), known))
            .over(
                Window.partitionBy("_name")
                    .orderBy("plan_year")
                    .rangeBetween(Window.unboundedPreceding(), Window.currentRow()));
    return told.withColumn("_of_name", when(col("_name").isNotNull(), last));
  }
}
