package org.pairledger.ingest.ledger.place;

import java.util.HashMap;
import java.util.Map;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;

/** Where in a staged row, after its address, the value of each column goes. */
public final class Slots {

  private static final int NONE = -1;

  private final Map<String, Integer> byColumn;

  private Slots(Map<String, Integer> byColumn) {
    this.byColumn = byColumn;
  }

  public static Slots of(Dataset dataset) {
    Table table = StagingTables.of(dataset);
    int address = StagingTables.ADDRESS.size();
    Map<String, Integer> byColumn = new HashMap<>();
    for (int i = address; i < table.fields().size(); i++) {
      byColumn.put(table.fields().get(i).name(), i - address);
    }
    return new Slots(byColumn);
  }

  public int size() {
    return byColumn.size();
  }

  public boolean has(String column) {
    return byColumn.containsKey(column);
  }

  /** The slot of a staged column; -1 if there is none. */
  public int of(String column) {
    return byColumn.getOrDefault(column, NONE);
  }

  /** The slot of the column that a field's type makes of its name and this suffix. */
  public int of(DatasetField field, String suffix) {
    return of(field.name() + suffix);
  }
}
