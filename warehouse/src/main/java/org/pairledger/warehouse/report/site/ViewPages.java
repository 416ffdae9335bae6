package org.pairledger.warehouse.report.site;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Template;

/**
 * Mart views of a workspace's own as tables, one a year where they have years: the rows that boards
 * and {@code query} show, but for keys, which tell persons apart and a reader nothing.
 *
 * @param columns of the view that are shown, by name, in the order in which rows are ordered
 * @param hasYears whether each row is of a plan year
 */
record ViewPages(
    String name, String label, String row, Map<String, Row> columns, boolean hasYears) {

  /** More rows of a view and year are counted, not listed. */
  private static final int MOST = 5000;

  /** So that a page stays one that a phone opens: characters of markup and words. */
  private static final int MOST_OF_A_PAGE = 60_000;

  private static final int MARKUP_OF_A_CELL = 40;
  private static final String YEAR = "plan_year";
  private static final String PAIRING = "pairing_name";

  private static final String COLUMNS =
      """
      select view_label, view_row, column_name, column_label, column_type, column_unit, column_definition
      from mart.v_data_dictionary
      where schema_name = 'mart' and view_name = ?
      order by column_name not in ('pairing_name', 'plan_year', 'period_date'), column_no
      """;

  /** Those of these names that the release has. */
  static List<ViewPages> read(Select select, List<String> names) throws SQLException {
    List<ViewPages> views = new ArrayList<>();
    for (String name : names) {
      List<Row> told = select.rows(COLUMNS, name);
      if (!told.isEmpty()) {
        Map<String, Row> columns = new LinkedHashMap<>();
        told.forEach(column -> columns.put(column.text("column_name"), column));
        boolean hasYears = columns.remove(YEAR) != null;
        columns.keySet().removeIf(column -> isKey(column, columns.containsKey(PAIRING)));
        Row first = told.get(0);
        views.add(
            new ViewPages(
                name, first.text("view_label"), first.text("view_row"), columns, hasYears));
      }
    }
    return views;
  }

  private static boolean isKey(String column, boolean hasName) {
    return column.matches(".*(_key|_key_full|_sha256)") || (hasName && column.equals("pairing_id"));
  }

  /** The line of the overview that leads to a year's page. */
  Map<String, Object> link(Select select, int year) throws SQLException {
    return Map.of("label", label, "row", row, "rows", count(select, year), "page", page(year, 0));
  }

  /** The pages of a year by their name. */
  Map<String, String> pages(Select select, int year, Map<String, Object> linked, LocalDate asOf)
      throws SQLException {
    List<List<String>> rows = rows(select, year);
    List<List<List<String>>> parts = parts(rows);
    Map<String, String> pages = new LinkedHashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      Map<String, Object> model = new LinkedHashMap<>(linked);
      model.put("title", hasYears ? year + "年度" + label : label);
      model.put("name", name);
      model.put("row", row);
      model.put("as_of", asOf.toString());
      model.put("columns", columns.values().stream().map(ViewPages::heading).toList());
      model.put("pairing_at", List.copyOf(columns.keySet()).indexOf(PAIRING));
      model.put("rows", parts.get(part));
      model.put("parts", links(year, parts.size(), part));
      model.put(
          "more", part < parts.size() - 1 ? 0 : Math.max(0, count(select, year) - rows.size()));
      pages.put(page(year, part), Template.fill("view.ftlh", model));
    }
    return pages;
  }

  private List<Map<String, Object>> links(int year, int count, int here) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      String file = page(year, part).substring("views/".length());
      links.add(Map.of("text", "第" + (part + 1) + "页", "page", file, "here", part == here));
    }
    return links;
  }

  private String page(int year, int part) {
    return "views/" + name + (hasYears ? "-" + year : "") + (part == 0 ? "" : "-" + part) + ".html";
  }

  private int count(Select select, int year) throws SQLException {
    return select.rows("select count(*)::integer as n from " + from(year)).get(0).integer("n");
  }

  private List<List<String>> rows(Select select, int year) throws SQLException {
    String asked = String.join(", ", columns.keySet());
    return select
        .rows("select " + asked + " from " + from(year) + " order by all limit " + MOST)
        .stream()
        .map(one -> columns.keySet().stream().map(column -> shown(one.value(column))).toList())
        .toList();
  }

  private String from(int year) {
    return "mart." + name + (hasYears ? " where " + YEAR + " = " + year : "");
  }

  /** The rows of each page; a view without rows has one page that says so. */
  private static List<List<List<String>>> parts(List<List<String>> rows) {
    List<List<List<String>>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int size = 0;
    for (List<String> cells : rows) {
      int more = cells.stream().mapToInt(cell -> cell.length() + MARKUP_OF_A_CELL).sum();
      if (size > 0 && size + more > MOST_OF_A_PAGE) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(cells);
      size += more;
    }
    return parts;
  }

  private static Map<String, Object> heading(Row column) {
    String label = column.text("column_label");
    String unit = column.text("column_unit");
    String type = column.text("column_type");
    boolean saysUnit = unit.isEmpty() || label.contains(unit) || label.endsWith("）");
    return Map.of(
        "label", saysUnit ? label : label + "（" + unit + "）",
        "about", column.text("column_definition"),
        "number", type.matches("(DECIMAL|INTEGER|BIGINT|DOUBLE).*"),
        "day", type.equals("DATE"));
  }

  private static String shown(@Nullable Object value) {
    if (value == null) {
      return Figures.NONE;
    }
    if (value instanceof Boolean flag) {
      return flag ? "是" : "否";
    }
    if (value instanceof BigDecimal number) {
      return Figures.plain(number);
    }
    return value instanceof Double number
        ? Figures.plain(BigDecimal.valueOf(number))
        : String.valueOf(value);
  }
}
