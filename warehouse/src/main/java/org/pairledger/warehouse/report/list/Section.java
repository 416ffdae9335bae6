package org.pairledger.warehouse.report.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.SeriesColors;
import org.pairledger.warehouse.report.paper.Curve;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.workbook.LineChart;

/**
 * One table of a list report.
 *
 * @param columns headings with their units; those that begin with {@code #} hold figures
 * @param widths of a workbook's columns in characters
 * @param rows texts, days and {@link Figure}s
 * @param empty what is said when there is no row
 * @param curve the picture that leads the table, which stays a table on a phone then
 */
public record Section(
    String heading,
    String note,
    List<String> columns,
    List<Integer> widths,
    List<List<Object>> rows,
    String empty,
    @Nullable Curve curve) {

  private static final String FIGURE = "#";
  private static final int CHART_LINES = 13;

  public Section(
      String heading,
      String note,
      List<String> columns,
      List<Integer> widths,
      List<List<Object>> rows,
      String empty) {
    this(heading, note, columns, widths, rows, empty, null);
  }

  public Section {
    columns = List.copyOf(columns);
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
  }

  /**
   * The lines of the curve as a chart below the table.
   *
   * @param first the line of the first month on the sheet, from 0
   */
  List<LineChart> charts(int first) {
    if (curve == null || rows.size() < 2) {
      return List.of();
    }
    List<LineChart.Series> lines = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String label = labels().get(i);
      int column = i;
      for (String name : curve.series().keySet()) {
        if (label.startsWith(name)) {
          lines.add(new LineChart.Series(name, column, color(name)));
        }
      }
    }
    String title = heading + "（" + curve.unit() + "）";
    int last = first + rows.size() - 1;
    return List.of(new LineChart(title, heading, 0, last + 2, CHART_LINES, 0, first, last, lines));
  }

  /** As workbooks write it, without a sign before it. */
  private static String color(String name) {
    return SeriesColors.of(name).orElseThrow().substring(1).toUpperCase(Locale.ROOT);
  }

  List<String> labels() {
    return columns.stream().map(column -> column.replace(FIGURE, "")).toList();
  }

  Map<String, Object> shown() {
    List<Map<String, Object>> heads = new ArrayList<>();
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      heads.add(
          Map.of(
              "label",
              column.replace(FIGURE, ""),
              "figure",
              column.startsWith(FIGURE),
              "width",
              Integer.toString(widths.get(i) * 100 / all)));
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("heading", heading);
    shown.put("note", note);
    shown.put("columns", heads);
    shown.put(
        "rows", rows.stream().map(row -> row.stream().map(Object::toString).toList()).toList());
    shown.put("empty", empty);
    shown.put("curve", curve == null ? "" : curve.svg());
    return shown;
  }
}
