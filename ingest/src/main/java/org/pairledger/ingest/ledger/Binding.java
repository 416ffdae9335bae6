package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.sheet.table.ColumnHead;

/**
 * A found table read as a dataset: its columns, and what did not fit.
 *
 * @param columns by ascending column
 * @param twice fields that a second column could mean as well
 * @param cumulative headings set aside because they say 累计
 * @param others columns of no field
 * @param score how well the dataset fits
 */
record Binding(
    Dataset dataset,
    List<BoundColumn> columns,
    List<DatasetField> twice,
    List<String> cumulative,
    List<ColumnHead> others,
    int score) {

  Binding scoring(int points) {
    return new Binding(dataset, columns, twice, cumulative, others, points);
  }

  boolean has(DatasetField field) {
    return columns.stream().anyMatch(column -> column.field().equals(field));
  }

  /** Required fields no column holds. */
  List<DatasetField> missing() {
    List<DatasetField> missing = new ArrayList<>(dataset.fields());
    missing.removeIf(field -> !field.required() || has(field));
    return missing;
  }
}
