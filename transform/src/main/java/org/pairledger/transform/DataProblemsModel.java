package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.DimSourceFiles;
import org.pairledger.contract.star.FctDataProblems;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_data_problems}: what reading found wrong and what only the whole build can see,
 * each with the pairing, year and bureau that can put it right.
 */
final class DataProblemsModel implements Model {

  @Override
  public Table table() {
    return FctDataProblems.TABLE;
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Column[] told =
        StagingTables.PROBLEMS.columns().stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> files =
        upstream
            .get(DimSourceFiles.TABLE)
            .select(
                col("source_file"),
                col("file_path"),
                col("pairing_id"),
                col("plan_year"),
                col("owner"),
                coalesce(col("received_on"), col("known_from")).as("found_on"),
                lit(true).as("_here"));
    return upstream
        .get(StagingTables.PROBLEMS)
        .select(told)
        .unionByName(upstream.get(FileProblems.TABLE).select(told))
        .unionByName(UnknownPlaces.problems(upstream).select(told))
        .join(files, new String[] {"source_file"}, "left")
        .filter(col("_here").or(col("source_file").isNull()));
  }
}
