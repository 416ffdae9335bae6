package org.pairledger.dashboards.view;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * One mart view as its file states it: the header's promises and the query.
 *
 * @param grain one English sentence, "one row per …"
 * @param row the same in Chinese
 * @param key the columns that tell rows apart
 * @param reads the tables of schemas star, assess and store that the query names
 * @param columns labels of the columns that the contract does not label, or labels otherwise
 */
public record ViewFile(
    String name,
    String label,
    Kind kind,
    String grain,
    String row,
    List<String> key,
    SortedSet<String> reads,
    Map<String, Label> columns,
    List<Metric> metrics,
    String query) {

  /** Whether a view tells what happened, with a date and a pairing, or is looked things up in. */
  public enum Kind {
    FACT,
    REFERENCE
  }

  /**
   * Whether the rows are kept in the served file: so they are when they come from facts, which are
   * not in that file.
   */
  public boolean isStored() {
    return reads.stream().anyMatch(table -> table.startsWith("star.fct_"));
  }

  /** The table of schema {@code store} that keeps them; a catalogue lists the view's name once. */
  String keptAs() {
    return name.replaceFirst("^v_", "kept_");
  }
}
