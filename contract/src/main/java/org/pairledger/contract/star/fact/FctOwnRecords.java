package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code fct_own_records}: one row per row of a ledger of a kind that the workspace itself declares
 * in its {@code catalogue/datasets}; what the row says is JSON by the names of the staged columns,
 * for example {@code cast(row_values ->> '$.area' as decimal(18, 2))}.
 */
public final class FctOwnRecords {

  public static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);
  public static final Field TOLD_ON = optional("told_on", "所填日期", "Date in the row", DATE);
  public static final Field ROW_VALUES = required("row_values", "各栏内容", "Values", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_own_records",
          "自定台账",
          "one row per row of a kind of ledger that the workspace declares itself",
          List.of(DATASET, TOLD_ON, ROW_VALUES));

  private FctOwnRecords() {}
}
