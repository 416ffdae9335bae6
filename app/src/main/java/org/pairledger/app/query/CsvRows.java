package org.pairledger.app.query;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.serve.RowSink;

/**
 * RFC 4180, and no text that a spreadsheet would take for a formula: such a text gets a quote in
 * front (OWASP ASVS 5.0, 1.2.10); numbers stay as they are.
 */
final class CsvRows implements RowSink {

  private static final String FORMULA_STARTS = "=+-@\t\r\u0000";

  private final PrintWriter out;
  private final String mark;

  /**
   * Rows for this writer.
   *
   * @param isMarked whether the byte order mark stands in front, without which a Chinese Excel
   *     takes UTF-8 for GBK
   */
  CsvRows(PrintWriter out, boolean isMarked) {
    this.out = out;
    this.mark = isMarked ? "\ufeff" : "";
  }

  @Override
  public void columns(List<String> names) {
    out.print(mark);
    line(List.copyOf(names));
  }

  @Override
  public void row(List<@Nullable Object> values) {
    line(values);
  }

  @Override
  public void end() {}

  private void line(List<? extends @Nullable Object> values) {
    out.print(values.stream().map(CsvRows::cell).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  private static String cell(@Nullable Object value) {
    String text = Cell.text(value);
    if (value instanceof Number || text.isEmpty()) {
      return text;
    }
    String safe = FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
