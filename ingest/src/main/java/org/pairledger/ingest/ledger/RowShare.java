package org.pairledger.ingest.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;

/** What a table holds for one pairing: rows taken, their sums, what they say. */
final class RowShare {

  private final BoundColumns columns;
  private final ContentPrint print;
  private final @Nullable TableSumming summing;
  private final long[] sums;
  private int staged;

  RowShare(BoundColumns columns, ContentPrint print, @Nullable TableSumming summing) {
    this.columns = columns;
    this.print = print;
    this.summing = summing;
    this.sums = new long[columns.sums()];
  }

  /** A row of it, taken or not, adds to its sums as to those of the table. */
  void add(RowDraft row) {
    for (int addend = 0; addend < sums.length; addend++) {
      if (row.hasAddend(addend)) {
        sums[addend] = Math.addExact(sums[addend], row.addend(addend));
      }
    }
  }

  void taken(RowDraft row) {
    staged++;
    print.see(row);
    if (summing != null) {
      summing.see(row);
    }
  }

  int staged() {
    return staged;
  }

  Fingerprint content() {
    return print.print();
  }

  /** What its rows come to, where they measure anything. */
  Optional<TableSums> toldOf(String sheet) {
    return staged == 0 ? Optional.empty() : Optional.ofNullable(summing).map(s -> s.sums(sheet));
  }

  /** Sums of the columns of which a sum says something, by field, in hundredths. */
  Map<DatasetField, Long> sums() {
    Map<DatasetField, Long> said = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.addend(i) >= 0 && columns.field(i).summed()) {
        said.put(columns.field(i), sums[columns.addend(i)]);
      }
    }
    return said;
  }
}
