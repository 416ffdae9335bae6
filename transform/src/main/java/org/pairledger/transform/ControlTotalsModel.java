package org.pairledger.transform;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.DimSourceFiles;
import org.pairledger.contract.star.FctControlTotals;
import org.pairledger.contract.table.Table;

/** Builds {@code fct_control_totals}: every printed total beside the sum of its rows. */
final class ControlTotalsModel implements Model {

  @Override
  public Table table() {
    return FctControlTotals.TABLE;
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> files =
        upstream.get(DimSourceFiles.TABLE).select("source_file", "pairing_id", "plan_year");
    return upstream.get(StagingTables.TOTALS).join(files, "source_file");
  }
}
