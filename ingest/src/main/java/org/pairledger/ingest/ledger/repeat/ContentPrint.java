package org.pairledger.ingest.ledger.repeat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.row.RowDraft;

/** Gathers the fingerprint of a table while its rows go by. */
public final class ContentPrint {

  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final PriorityQueue<long[]> kept =
      new PriorityQueue<>(Comparator.comparingLong((long[] row) -> row[0]).reversed());
  private final int[] measured;
  private final int day;
  private int rows;
  private int fewest = Integer.MAX_VALUE;
  private long total;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  public ContentPrint(Dataset dataset, BoundColumns columns, Slots slots) {
    boolean isReconciled =
        IntStream.range(0, columns.size())
            .anyMatch(i -> isMoney(columns.field(i)) && columns.field(i).reconciled());
    measured =
        IntStream.range(0, columns.size())
            .filter(i -> isMoney(columns.field(i)))
            .filter(i -> !isReconciled || columns.field(i).reconciled())
            .map(columns::addend)
            .filter(addend -> addend >= 0)
            .toArray();
    day = dataset.first(FieldType.DATE).map(field -> slots.of(field, "")).orElse(-1);
  }

  private static boolean isMoney(DatasetField field) {
    return field.type() == FieldType.MONEY && field.summed();
  }

  /** A row that was taken. */
  void see(RowDraft row) {
    long fen = 0;
    for (int addend : measured) {
      fen += row.addedTo(addend);
    }
    total += fen;
    rows++;
    long hash = hash(row.values());
    if (kept.size() < Fingerprint.KEPT) {
      kept.add(new long[] {hash, fen});
    } else if (hash < kept.element()[0]) {
      kept.remove();
      kept.add(new long[] {hash, fen});
    }
    if (day >= 0 && row.value(day) instanceof LocalDate told) {
      first = first == null || told.isBefore(first) ? told : first;
      last = last == null || told.isAfter(last) ? told : last;
    }
  }

  private long hash(@Nullable Object[] values) {
    long hash = 0;
    int filled = 0;
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        filled++;
        hash = (hash ^ (value.hashCode() + 31L * i)) * MIX;
        hash ^= hash >>> 29;
      }
    }
    fewest = Math.min(fewest, filled);
    return hash;
  }

  Fingerprint print() {
    List<long[]> all = new ArrayList<>(kept);
    all.sort(Comparator.comparingLong(row -> row[0]));
    return new Fingerprint(
        rows,
        fewest,
        all.stream().map(row -> row[0]).toList(),
        all.stream().map(row -> row[1]).toList(),
        total,
        first,
        last);
  }
}
