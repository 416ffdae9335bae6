package org.pairledger.warehouse.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of a query go, one after the other. */
public interface RowSink {

  /** Comes first, once. */
  void columns(List<String> names);

  /** One row; a value is text, a number, a flag, a date or null. */
  void row(List<@Nullable Object> values);

  /** Comes last, once. */
  void end();
}
