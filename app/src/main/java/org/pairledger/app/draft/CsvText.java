package org.pairledger.app.draft;

import java.util.ArrayList;
import java.util.List;

/** A comma-separated file as the workspace's readers take it. */
final class CsvText {

  private final StringBuilder text = new StringBuilder();

  CsvText remark(String words) {
    text.append("# ").append(words).append('\n');
    return this;
  }

  CsvText line(String... cells) {
    return line(List.of(cells));
  }

  CsvText line(List<String> cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      quoted.add(quoted(cell.replaceAll("\\R", " ")));
    }
    text.append(String.join(",", quoted)).append('\n');
    return this;
  }

  private static String quoted(String cell) {
    return cell.matches(".*[,\"].*") || cell.startsWith("#")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
