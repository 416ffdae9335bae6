package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctMediaReports;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_media_reports}: one article is one article, however often and by whom it is
 * listed.
 */
final class MediaReportsModel implements Model {

  @Override
  public Table table() {
    return FctMediaReports.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("media_report");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return Told.in(upstream, "media_report", FctMediaReports.TABLE)
        .withColumn("report_key", Text.join(Text.key(col("title")), Text.key(col("outlet"))));
  }
}
