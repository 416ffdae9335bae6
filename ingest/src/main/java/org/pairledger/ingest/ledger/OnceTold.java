package org.pairledger.ingest.ledger;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;

/** Tells what is wrong with a whole table once, where a layout has made several of it. */
final class OnceTold implements LedgerSink {

  private final LedgerSink sink;
  private final Set<Problem> told = new HashSet<>();

  OnceTold(LedgerSink sink) {
    this.sink = sink;
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    sink.row(dataset, address, values);
  }

  @Override
  public void problem(Problem problem) {
    if (problem.place().row() > 0 || told.add(problem)) {
      sink.problem(problem);
    }
  }

  @Override
  public void rowOf(@Nullable String pairing) {
    sink.rowOf(pairing);
  }

  @Override
  public void column(SourceColumn column) {
    sink.column(column);
  }

  @Override
  public void total(ControlTotal total) {
    sink.total(total);
  }
}
