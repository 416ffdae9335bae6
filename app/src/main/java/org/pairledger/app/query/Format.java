package org.pairledger.app.query;

import java.io.PrintWriter;
import org.pairledger.warehouse.serve.RowSink;

/** How {@code query} prints. */
public enum Format {
  TABLE {
    @Override
    public RowSink to(PrintWriter out, boolean isMarked) {
      return new AlignedRows(out);
    }
  },
  CSV {
    @Override
    public RowSink to(PrintWriter out, boolean isMarked) {
      return new CsvRows(out, isMarked);
    }
  },
  JSON {
    @Override
    public RowSink to(PrintWriter out, boolean isMarked) {
      return new JsonRows(out);
    }
  };

  /** Prints rows to this writer; CSV as a Chinese Excel opens it. */
  public RowSink to(PrintWriter out) {
    return to(out, true);
  }

  /**
   * Prints rows to this writer.
   *
   * @param isMarked whether CSV begins with the byte order mark
   */
  public abstract RowSink to(PrintWriter out, boolean isMarked);
}
