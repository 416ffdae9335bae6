package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctDocuments;
import org.pairledger.contract.table.Table;

/** Builds {@code fct_documents}: whose document it is stands in its issuer's name. */
final class DocumentsModel implements Model {

  @Override
  public Table table() {
    return FctDocuments.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("document");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return Columns.with("acting_side", coalesce(Sides.named(col("issuer")), col("reporting_side")))
        .and("document_key", Vouched.key(col("document_no"), Sides.widely(col("issuer"))))
        .to(Told.in(upstream, "document", FctDocuments.TABLE));
  }
}
