package org.pairledger.transform;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.table.Table;

/** What a model may read. */
interface Tables {

  /** A table given to the job, or one built before. */
  Dataset<Row> get(Table table);

  /** The staged rows of a kind of ledger, for example {@code fund_flow}. */
  Dataset<Row> staged(String ledger);
}
