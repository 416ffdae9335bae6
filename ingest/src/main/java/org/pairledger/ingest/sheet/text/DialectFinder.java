package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a text's dialect by trying each: the right one gives many rows of one width. */
final class DialectFinder {

  private static final char[] DELIMITERS = {',', '\t', ';', '|'};
  private static final char[] QUOTES = {'"', '\'', '\0'};
  private static final char[] ESCAPES = {'\0', '\\'};

  private final String sample;

  DialectFinder(String sample) {
    this.sample = sample;
  }

  Dialect find() {
    Dialect best = Dialect.USUAL;
    double bestScore = -1;
    for (char quote : QUOTES) {
      for (char escape : ESCAPES) {
        if ((quote == 0 && escape != 0) || !used(quote) || !used(escape)) {
          continue;
        }
        for (char delimiter : DELIMITERS) {
          Dialect dialect = new Dialect(delimiter, quote, escape);
          double score = score(dialect);
          if (score > bestScore) {
            best = dialect;
            bestScore = score;
          }
        }
      }
    }
    return best;
  }

  private boolean used(char c) {
    return c == 0 || c == '"' || sample.indexOf(c) >= 0;
  }

  private double score(Dialect dialect) {
    Map<Integer, Integer> widths = new HashMap<>();
    int rows = 0;
    try (Records records = new Records(new StringReader(sample), dialect)) {
      for (List<String> row = records.next(); row != null; row = records.next()) {
        widths.merge(row.size(), 1, Integer::sum);
        rows++;
      }
    } catch (IOException invalid) {
      return -0.5;
    }
    double score = 0;
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      score += (double) width.getValue() * (width.getKey() - 1) / width.getKey();
    }
    return rows == 0 ? 0 : score / widths.size() / rows;
  }
}
