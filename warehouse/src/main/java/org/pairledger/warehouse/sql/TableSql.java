package org.pairledger.warehouse.sql;

import java.util.stream.Collectors;
import org.pairledger.contract.table.Table;

/** A table of the contract as DuckDB is told of it. */
public final class TableSql {

  private static final String PREFIX = "assess_";

  private TableSql() {}

  /** Its columns with their types, in parentheses; a required one takes no null. */
  public static String columns(Table table) {
    return table.fields().stream()
        .map(f -> f.name() + " " + f.type().sql() + (f.required() ? " not null" : ""))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Rows as an older or newer program wrote them: a column that they lack is there without values.
   */
  public static String over(Table table, String rows) {
    return none(table) + " union all by name " + rows;
  }

  /** No rows, in the table's shape. */
  public static String none(Table table) {
    return table.fields().stream()
        .map(field -> "null::" + field.type().sql() + " as " + field.name())
        .collect(Collectors.joining(", ", "select ", " where false"));
  }

  /** What a table of the assessment is called inside the schema {@code assess}. */
  public static String nameInAssess(Table table) {
    return table.name().substring(PREFIX.length());
  }
}
