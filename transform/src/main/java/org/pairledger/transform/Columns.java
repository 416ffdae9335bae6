package org.pairledger.transform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Columns added in one step; the engine resolves the whole plan anew at every step. */
final class Columns {

  private final Map<String, Column> added = new LinkedHashMap<>();

  private Columns() {}

  /** The first of them; each sees the rows as they were before all of them. */
  static Columns with(String name, Column column) {
    return new Columns().and(name, column);
  }

  Columns and(String name, Column column) {
    added.put(name, column);
    return this;
  }

  Dataset<Row> to(Dataset<Row> rows) {
    return rows.withColumns(added);
  }
}
