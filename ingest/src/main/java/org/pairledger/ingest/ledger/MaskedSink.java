package org.pairledger.ingest.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;

/** Passes on what was read, with no person in any word that stands outside the rows. */
final class MaskedSink implements LedgerSink {

  private static final int REMEMBERED = 1000;

  private final LedgerSink sink;
  private final Map<String, String> masked = new HashMap<>();

  MaskedSink(LedgerSink sink) {
    this.sink = sink;
  }

  private String masked(String text) {
    if (masked.size() > REMEMBERED) {
      masked.clear();
    }
    return masked.computeIfAbsent(text, Masking::words);
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    sink.row(dataset, address, values);
  }

  @Override
  public void rowOf(@Nullable String pairing) {
    sink.rowOf(pairing);
  }

  @Override
  public void problem(Problem problem) {
    Place at = problem.place();
    String sheet = at.sheetName();
    Place place =
        sheet == null || sheet.isEmpty()
            ? at
            : new Place(at.sheet(), masked(sheet), at.row(), at.column());
    boolean isOfCell = at.row() > 0;
    sink.problem(
        new Problem(
            problem.rule(),
            problem.severity(),
            place,
            problem.dataset(),
            problem.field(),
            isOfCell ? problem.found() : Masking.whole(problem.found()),
            isOfCell ? problem.detail() : Masking.whole(problem.detail())));
  }

  @Override
  public void column(SourceColumn column) {
    sink.column(
        new SourceColumn(
            column.sheet(),
            column.table(),
            masked(column.sheetName()),
            column.dataset(),
            column.field(),
            column.letter(),
            masked(column.heading()),
            column.unit()));
  }

  @Override
  public void total(ControlTotal total) {
    sink.total(
        new ControlTotal(
            total.sheet(),
            total.row(),
            total.field(),
            total.dataset(),
            masked(total.label()),
            total.stated(),
            total.summed()));
  }
}
