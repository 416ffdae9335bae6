package org.pairledger.transform;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.table.Table;

/** Builds one table of the star: tables in, table out; no session, no path, no clock. */
interface Model {

  /**
   * A column a model may add: true for a row that by rule is no row of this table. Such rows are
   * counted and left out.
   */
  String LEFT_OUT = "left_out";

  /** What it builds. */
  Table table();

  /** The rows, with at least the table's columns. */
  Dataset<Row> build(Tables upstream);

  /** The ledgers whose every row becomes one row here, which the writer checks. */
  default List<String> keeps() {
    return List.of();
  }
}
