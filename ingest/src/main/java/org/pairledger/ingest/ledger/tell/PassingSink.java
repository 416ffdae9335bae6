package org.pairledger.ingest.ledger.tell;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;

/** Passes on whatever it is told; for sinks that look at one kind of thing alone. */
public class PassingSink implements LedgerSink {

  private final LedgerSink sink;

  /** To this one. */
  protected PassingSink(LedgerSink sink) {
    this.sink = sink;
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    sink.row(dataset, address, values);
  }

  @Override
  public void problem(Problem problem) {
    sink.problem(problem);
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
