package org.pairledger.ingest.ledger.repeat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.total.ColumnSum;

/** What a table holds for one pairing: rows taken, their sums, what they say. */
public final class RowShare {

  private final BoundColumns columns;
  private final ContentPrint print;
  private final @Nullable TableSumming summing;
  private final long[] sums;
  private final long[] refusedSums;
  private int staged;

  public RowShare(BoundColumns columns, ContentPrint print, @Nullable TableSumming summing) {
    this.columns = columns;
    this.print = print;
    this.summing = summing;
    this.sums = new long[columns.sums()];
    this.refusedSums = new long[columns.sums()];
  }

  private static void add(RowDraft row, long[] sums) {
    for (int addend = 0; addend < sums.length; addend++) {
      if (row.hasAddend(addend)) {
        sums[addend] = Math.addExact(sums[addend], row.addend(addend));
      }
    }
  }

  /** A row that was read and not taken. */
  void refused(RowDraft row) {
    add(row, refusedSums);
  }

  void taken(RowDraft row) {
    staged++;
    add(row, sums);
    print.see(row);
    if (summing != null) {
      summing.see(row);
    }
  }

  public int staged() {
    return staged;
  }

  public Fingerprint content() {
    return print.print();
  }

  /** What its rows come to, where they measure anything. */
  public Optional<TableSums> toldOf(String sheet) {
    return staged == 0 ? Optional.empty() : Optional.ofNullable(summing).map(s -> s.sums(sheet));
  }

  /** Sums of the columns of which a sum says something, by field. */
  public Map<DatasetField, ColumnSum> sums() {
    Map<DatasetField, ColumnSum> said = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      int addend = columns.addend(i);
      if (addend >= 0 && columns.field(i).summed()) {
        String label = columns.field(i).label();
        said.put(columns.field(i), ColumnSum.of(label, sums[addend], refusedSums[addend]));
      }
    }
    return said;
  }
}
