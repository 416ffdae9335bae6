package org.pairledger.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Table;

/** A small table made of the workspace's own records, without the engine. */
final class Given {

  private final Table table;
  private final List<Row> rows = new ArrayList<>();

  Given(Table table) {
    this.table = table;
  }

  Table table() {
    return table;
  }

  List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** Adds a row, its values in the order of the table's fields. */
  Given add(@Nullable Object... values) {
    if (values.length != table.fields().size()) {
      throw new ContractViolation(
          "Cannot add to " + table.name() + ": " + values.length + " values, " + table.columns());
    }
    rows.add(RowFactory.create(values));
    return this;
  }
}
