package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;
import org.pairledger.warehouse.sql.TableSql;

/** Makes a table of the assessment anew and appends its rows, each value in the column's type. */
public final class TableWriter implements AutoCloseable {

  private final Table table;
  private final DuckDBAppender appender;

  public TableWriter(Connection connection, Table table) throws SQLException {
    this.table = table;
    String name = TableSql.nameInAssess(table);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists assess");
      statement.execute("create or replace table assess." + name + TableSql.columns(table));
    }
    this.appender = connection.unwrap(DuckDBConnection.class).createAppender("assess", name);
  }

  /** Appends a row: one value for each column, in the table's order. */
  void row(@Nullable Object... values) throws SQLException {
    if (values.length != table.fields().size()) {
      throw new IllegalArgumentException(
          "Cannot write " + table.name() + ": " + values.length + " values for " + table.columns());
    }
    appender.beginRow();
    for (int i = 0; i < values.length; i++) {
      append(table.fields().get(i), values[i]);
    }
    appender.endRow();
  }

  private void append(Field field, @Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Long number) {
      appender.append(number.longValue());
    } else if (value instanceof BigDecimal number) {
      int scale = field.type() == Type.RATIO ? 6 : 2;
      appender.append(number.setScale(scale, RoundingMode.HALF_UP));
    } else if (value instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else {
      throw new IllegalArgumentException("Cannot write " + field.name() + ": " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
