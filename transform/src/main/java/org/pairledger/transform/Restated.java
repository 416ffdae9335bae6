package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What the same side tells again in ledgers of one year: the later statement of one thing stands,
 * and the earlier one was known until then. Rows that lack a part of the natural key end nothing,
 * and no year's ledger ends what another year's said.
 */
final class Restated {

  private Restated() {}

  static Dataset<Row> by(Dataset<Row> rows, String... naturalKey) {
    List<Column> same =
        new ArrayList<>(List.of(col("pairing_id"), col("plan_year"), col("reporting_side")));
    Column whole = lit(true);
    for (String part : naturalKey) {
      same.add(col(part));
      whole = whole.and(col(part).isNotNull());
    }
    WindowSpec later =
        Window.partitionBy(same.toArray(new Column[0]))
            .orderBy(unix_date(col("known_from")))
            .rangeBetween(1, Window.unboundedFollowing());
    Column told = min(col("known_from")).over(later);
    return rows.withColumn("known_to", least(col("known_to"), when(whole, told)));
  }
}
