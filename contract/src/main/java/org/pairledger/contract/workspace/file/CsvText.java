package org.pairledger.contract.workspace.file;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a comma-separated file of a workspace, as its readers take it. */
public final class CsvText {

  private final StringBuilder text = new StringBuilder();

  /** A line for people; readers leave it out. */
  public CsvText remark(String words) {
    text.append("# ").append(words).append('\n');
    return this;
  }

  public CsvText line(String... cells) {
    return line(List.of(cells));
  }

  public CsvText line(List<String> cells) {
    text.append(joined(cells)).append('\n');
    return this;
  }

  /** One line without its end. */
  public static String joined(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    String line = cell.replaceAll("\\R", " ");
    return line.matches(".*[,\"].*") || line.startsWith("#")
        ? '"' + line.replace("\"", "\"\"") + '"'
        : line;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
