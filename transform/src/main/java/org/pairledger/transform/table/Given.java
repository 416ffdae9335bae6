package org.pairledger.transform.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Table;

/** A small table made in plain Java, its values in the order and of the types of its fields. */
public final class Given {

  private final Table table;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  public Given(Table table) {
    this.table = table;
  }

  public Table table() {
    return table;
  }

  public List<@Nullable Object[]> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** Adds a row, its values in the order of the table's fields. */
  public Given add(@Nullable Object... values) {
    if (values.length != table.fields().size()) {
      throw new ContractViolation(
          "Cannot add to " + table.name() + ": " + values.length + " values, " + table.columns());
    }
    rows.add(values);
    return this;
  }
}
