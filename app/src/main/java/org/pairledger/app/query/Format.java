package org.pairledger.app.query;

import java.io.PrintWriter;
import org.pairledger.warehouse.serve.RowSink;

/** How {@code query} prints. */
public enum Format {
  TABLE {
    @Override
    public RowSink to(PrintWriter out) {
      return new AlignedRows(out);
    }
  },
  CSV {
    @Override
    public RowSink to(PrintWriter out) {
      return new CsvRows(out);
    }
  },
  JSON {
    @Override
    public RowSink to(PrintWriter out) {
      return new JsonRows(out);
    }
  };

  public abstract RowSink to(PrintWriter out);
}
