package org.pairledger.app.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.serve.RowSink;

/** A table for the eye: columns aligned by display width, numbers to the right. */
final class AlignedRows implements RowSink {

  private static final String GAP = "  ";

  private final PrintWriter out;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();

  AlignedRows(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) {
    names.forEach(name -> widths.add(0));
    names.forEach(name -> numeric.add(true));
    keep(names);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      numeric.set(i, numeric.get(i) && (value == null || value instanceof Number));
    }
    keep(values.stream().map(AlignedRows::oneLine).toList());
  }

  @Override
  public void end() {
    out.println(line(rows.get(0)));
    out.println(line(widths.stream().map("─"::repeat).toList()));
    rows.stream().skip(1).forEach(row -> out.println(line(row)));
  }

  private void keep(List<String> cells) {
    rows.add(cells);
    for (int i = 0; i < cells.size(); i++) {
      widths.set(i, Math.max(widths.get(i), DisplayWidth.of(cells.get(i))));
    }
  }

  private String line(List<String> cells) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      padded.add(pad(cells.get(i), i));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private String pad(String cell, int column) {
    return numeric.get(column)
        ? DisplayWidth.padLeft(cell, widths.get(column))
        : DisplayWidth.padRight(cell, widths.get(column));
  }

  private static String oneLine(@Nullable Object value) {
    return Cell.text(value).replaceAll("[\\p{Cntrl}]+", " ");
  }
}
