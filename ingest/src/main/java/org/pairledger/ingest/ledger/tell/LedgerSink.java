package org.pairledger.ingest.ledger.tell;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;

/** Receives what a ledger says, in its order. */
public interface LedgerSink {

  /**
   * A row that was taken.
   *
   * @param values one for each column of {@code StagingTables.of(dataset)} after the address
   */
  void row(Dataset dataset, RowAddress address, @Nullable Object[] values);

  void problem(Problem problem);

  /**
   * What is said from here on is of a row of this pairing; null: of the file's own.
   *
   * <p>A sink that keeps nothing apart need not hear of it.
   */
  default void rowOf(@Nullable String pairing) {}

  void column(SourceColumn column);

  void total(ControlTotal total);
}
