package org.pairledger.warehouse;

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

  /** What a table of the assessment is called inside the schema {@code assess}. */
  public static String nameInAssess(Table table) {
    return table.name().substring(PREFIX.length());
  }
}
