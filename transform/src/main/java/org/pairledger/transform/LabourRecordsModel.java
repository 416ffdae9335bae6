package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctLabourRecords;
import org.pairledger.contract.table.Table;

/** Builds {@code fct_labour_records}: a person's line in each export of the HR system. */
final class LabourRecordsModel implements Model {

  @Override
  public Table table() {
    return FctLabourRecords.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("labour_record");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return Columns.with("is_registered", col("population_kind").equalTo("registered"))
        .and("work_months", col("months"))
        .to(Told.in(upstream, "labour_record", FctLabourRecords.TABLE));
  }
}
