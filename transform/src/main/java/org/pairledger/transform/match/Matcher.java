package org.pairledger.transform.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/** Makes a small table of the candidates that a query found; the same on either engine. */
public interface Matcher {

  /** What it makes. */
  Table table();

  /** The rows, whatever the order of the candidates, whose columns are the query's. */
  Given match(List<@Nullable Object[]> candidates);
}
