package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.FctOwnRecords;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** Builds {@code fct_own_records}: kinds of ledgers that only this workspace knows. */
final class OwnRecordsModel implements Model {

  /** What of a person stays behind at the door of the star. */
  private static final Set<Field> KEPT_BACK =
      Set.of(StagingTables.PERSON_KEY_FULL, StagingTables.KEY_STRENGTH, StagingTables.ID_STATE);

  private final List<Dataset> own;

  /** A model of these kinds of ledgers, of which there is at least one. */
  OwnRecordsModel(List<Dataset> own) {
    this.own = own;
  }

  @Override
  public Table table() {
    return FctOwnRecords.TABLE;
  }

  @Override
  public List<String> keeps() {
    return own.stream().map(Dataset::name).toList();
  }

  @Override
  public org.apache.spark.sql.Dataset<Row> build(Tables upstream) {
    return own.stream()
        .map(dataset -> records(dataset, upstream))
        .reduce(org.apache.spark.sql.Dataset::union)
        .orElseThrow();
  }

  private static org.apache.spark.sql.Dataset<Row> records(Dataset dataset, Tables upstream) {
    org.apache.spark.sql.Dataset<Row> told = Told.in(upstream, dataset.name(), FctOwnRecords.TABLE);
    Column day =
        dataset
            .first(FieldType.DATE)
            .map(DatasetField::name)
            .map(name -> col(name))
            .orElse(lit(null).cast("date"));
    return told.withColumn("_values", to_json(struct(values(dataset))))
        .withColumn("_day", day)
        .withColumn(FctOwnRecords.ROW_VALUES.name(), col("_values"))
        .withColumn(FctOwnRecords.TOLD_ON.name(), col("_day"))
        .select(columns());
  }

  private static Column[] values(Dataset dataset) {
    return StagingTables.of(dataset).fields().stream()
        .filter(field -> !StagingTables.ADDRESS.contains(field) && !KEPT_BACK.contains(field))
        .map(field -> col(field.name()))
        .toArray(Column[]::new);
  }

  private static Column[] columns() {
    return FctOwnRecords.TABLE.fields().stream()
        .map(field -> col(field.name()))
        .toArray(Column[]::new);
  }
}
