package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a text's dialect by trying each: the right one gives many rows of one width, and cells that
 * look like cells.
 */
final class DialectFinder {

  private static final char[] DELIMITERS = {',', '\t', ';', '|', '#'};
  private static final char[] QUOTES = {'"', '\'', '\0'};
  private static final char[] ESCAPES = {'\0', '\\'};

  private final String sample;

  DialectFinder(String sample) {
    this.sample = sample;
  }

  Dialect find() {
    Dialect best = Dialect.USUAL;
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      if (sample.indexOf(delimiter) < 0 || (delimiter == '#' && !inEachLine(delimiter))) {
        continue;
      }
      for (char quote : QUOTES) {
        for (char escape : ESCAPES) {
          Dialect dialect = new Dialect(delimiter, quote, escape, spaced(delimiter));
          double score = possible(dialect) ? score(dialect) : 0;
          if (score > bestScore * 1.000001) {
            best = dialect;
            bestScore = score;
          }
        }
      }
    }
    return best;
  }

  /** A number sign is also text: it delimits only where nearly every line has several. */
  private boolean inEachLine(char delimiter) {
    List<String> lines = sample.lines().filter(line -> !line.isBlank()).toList();
    long several =
        lines.stream()
            .filter(line -> line.indexOf(delimiter) != line.lastIndexOf(delimiter))
            .count();
    return several * 10 >= lines.size() * 9L;
  }

  /** A mark that stands nowhere is not tried; an escape only stands before a quotation mark. */
  private boolean possible(Dialect dialect) {
    boolean quoted = dialect.quote() == '"' || sample.indexOf(dialect.quote()) >= 0;
    boolean escaped = sample.contains(String.valueOf(dialect.escape()) + dialect.quote());
    return (dialect.quote() == 0 || quoted)
        && (dialect.escape() == 0 || (dialect.quote() != 0 && escaped));
  }

  /** Nearly every delimiter has a space behind it. */
  private boolean spaced(char delimiter) {
    int all = 0;
    int followed = 0;
    for (int i = 0; i < sample.length() - 1; i++) {
      if (sample.charAt(i) == delimiter) {
        char next = sample.charAt(i + 1);
        all += next == '\n' || next == '\r' ? 0 : 1;
        followed += next == ' ' ? 1 : 0;
      }
    }
    return delimiter != '\t' && all > 2 && followed * 100 >= all * 98;
  }

  private double score(Dialect dialect) {
    Map<Integer, Integer> widths = new HashMap<>();
    int rows = 0;
    double cells = 0;
    double good = 0;
    try (Records records = new Records(new StringReader(sample), dialect)) {
      for (List<String> row = records.next(); row != null; row = records.next()) {
        if (row.size() == 1 && row.get(0).isEmpty()) {
          continue;
        }
        widths.merge(row.size(), 1, Integer::sum);
        rows++;
        cells += row.size();
        for (String cell : row) {
          good += CellLook.of(cell, dialect);
        }
      }
    } catch (IOException invalid) {
      return 0;
    }
    return rows == 0 ? 0 : pattern(widths, rows) * good / cells;
  }

  /** Wide rows count, and the more there are of one width the more. */
  private static double pattern(Map<Integer, Integer> widths, int rows) {
    double pattern = 0;
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      double share = (double) width.getValue() / rows;
      pattern += share * share * Math.max(0.001, width.getKey() - 1) / width.getKey();
    }
    return pattern;
  }
}
