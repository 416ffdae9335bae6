package org.pairledger.dashboards.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dashboard as its YAML file draws it. */
public record DashboardFile(
    String slug, String title, String titleEn, List<Filter> filters, List<Row> rows) {

  /** The same below one more row. */
  DashboardFile under(Row first) {
    List<Row> all = new ArrayList<>(List.of(first));
    all.addAll(rows);
    return new DashboardFile(slug, title, titleEn, filters, all);
  }

  /**
   * A native filter: one column of one view.
   *
   * @param single whether one value at a time, the first one at the start; the latest if descending
   * @param value what it starts with, where it does not start with the first or with all
   * @param only the charts it acts on, where not all that have the column
   */
  record Filter(
      String name,
      String nameEn,
      String view,
      String column,
      boolean single,
      boolean descending,
      @Nullable String value,
      @Nullable List<String> only) {

    boolean actsOn(Chart chart) {
      return only == null ? !chart.ignores().contains(column) : only.contains(chart.name());
    }
  }

  /** A line of charts, or of text, as high as its tallest. */
  record Row(int height, List<Chart> charts) {}

  /**
   * A chart, or a text when it names no view.
   *
   * @param where values that its rows have, by column
   * @param ignores filters, by column, that do not act on it
   * @param narrows the charts that a click in it narrows; every other one when it names none
   */
  public record Chart(
      String name,
      String title,
      String titleEn,
      @Nullable String view,
      @Nullable String viz,
      int width,
      @Nullable String text,
      Map<String, Object> where,
      List<String> ignores,
      List<String> narrows,
      Map<String, Object> params) {

    private static final int WHOLE_WIDTH = 12;

    /** A text over the whole width. */
    static Chart text(String name, String zh, String en) {
      return new Chart(
          name, zh, en, null, null, WHOLE_WIDTH, null, Map.of(), List.of(), List.of(), Map.of());
    }

    public Chart {
      where = where == null ? Map.of() : where;
      ignores = ignores == null ? List.of() : ignores;
      narrows = narrows == null ? List.of() : narrows;
      params = params == null ? Map.of() : params;
    }
  }
}
