package org.pairledger.warehouse.sql;

import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;

/** The facts of all tables of the star that stand in a ledger's row, as SQL. */
public final class FactUnion {

  private FactUnion() {}

  /** A query for these columns of every such fact. */
  public static String of(String... columns) {
    return StarTables.ALL.stream()
        .filter(table -> table.name().startsWith("fct_"))
        .filter(table -> table.fields().contains(FactColumns.FACT_ID))
        .filter(table -> table.fields().contains(FactColumns.SOURCE_ROW))
        .map(table -> "select " + String.join(", ", columns) + " from star." + table.name())
        .collect(Collectors.joining(" union all "));
  }
}
