package org.pairledger.transform;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.DimSourceColumns;
import org.pairledger.contract.star.DimSourceFiles;
import org.pairledger.contract.table.Table;

/** Builds {@code dim_source_columns}: which column of which sheet a field was read from. */
final class SourceColumnsModel implements Model {

  @Override
  public Table table() {
    return DimSourceColumns.TABLE;
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return upstream
        .get(StagingTables.COLUMNS)
        .join(upstream.get(DimSourceFiles.TABLE).select("source_file"), "source_file");
  }
}
