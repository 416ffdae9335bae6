package org.pairledger.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One {@code .sql} file: a query that is a table of the star, or a step that several of them read.
 *
 * <p>Its header says {@code what} its rows are, their {@code key}, which tables it {@code reads},
 * which ledgers it {@code keeps} row by row, which of their rows it {@code leaves out}, and, of
 * candidates, what they are {@code matched} into.
 *
 * @param leavesOut table and condition of the rows that by rule are no rows of it; may be empty
 * @param matched the table that a matcher makes of its rows; empty when the rows are what counts
 */
record StarFile(
    String name,
    List<String> key,
    List<String> reads,
    List<String> keeps,
    String leavesOut,
    String matched,
    String query) {

  private static final String COMMENT = "-- ";

  StarFile {
    key = List.copyOf(key);
    reads = List.copyOf(reads);
    keeps = List.copyOf(keeps);
  }

  /** Reads a file's text. */
  static StarFile of(String text) {
    List<String> lines = text.lines().toList();
    Map<String, String> header = new TreeMap<>();
    int at = 1;
    while (lines.get(at).startsWith(COMMENT)) {
      String line = lines.get(at).substring(COMMENT.length());
      int colon = line.indexOf(": ");
      if (colon > 0
          && line.substring(0, colon).matches("what|key|reads|keeps|leaves out|matched")) {
        header.put(line.substring(0, colon), line.substring(colon + 2));
      }
      at++;
    }
    return new StarFile(
        lines.get(0).substring(COMMENT.length()),
        words(header, "key"),
        words(header, "reads"),
        words(header, "keeps"),
        header.getOrDefault("leaves out", ""),
        header.getOrDefault("matched", ""),
        String.join("\n", lines.subList(at, lines.size())));
  }

  /** What is there to read once it is built. */
  String gives() {
    return matched.isEmpty() ? name : matched;
  }

  private static List<String> words(Map<String, String> header, String key) {
    List<String> words = new ArrayList<>();
    for (String word : header.getOrDefault(key, "").split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }
}
