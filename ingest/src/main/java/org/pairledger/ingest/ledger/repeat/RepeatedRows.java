package org.pairledger.ingest.ledger.repeat;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Recognises a row that says, field by field, what an earlier row said; a blank that repeats the
 * cell above says what that says. The rows of a very long table are put aside on disk and compared
 * at its end, so that it costs no more memory than a long one.
 */
public final class RepeatedRows {

  /** Hears of a row that equals an earlier one. */
  public interface Found {
    void repeated(int row, int earlier);
  }

  private static final int IN_MEMORY = 1 << 17;

  private final Found found;
  private final RowHash hash;
  private final RowIndex index = new RowIndex();
  private @Nullable RowRuns aside;

  /** For rows of so many cells. */
  public RepeatedRows(int width, Found found) {
    this.hash = new RowHash(width);
    this.found = found;
  }

  public void see(Cell[] cells, int row) {
    int earlier = index.earlier(hash.of(cells), row);
    if (earlier > 0) {
      found.repeated(row, earlier);
    } else if (index.size() == IN_MEMORY) {
      aside = aside == null ? new RowRuns() : aside;
      putAside(aside);
    }
  }

  private void putAside(RowRuns runs) {
    runs.add(index);
    index.clear();
  }

  /** The table has ended: what was put aside is compared. */
  public void close() {
    RowRuns runs = aside;
    if (runs != null) {
      putAside(runs);
      runs.compare(found);
      runs.close();
    }
  }
}
