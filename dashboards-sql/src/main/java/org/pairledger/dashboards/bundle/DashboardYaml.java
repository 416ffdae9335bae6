package org.pairledger.dashboards.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairledger.contract.PackedText;
import org.pairledger.dashboards.view.Language;

/** A dashboard as Superset lays it out: a grid of rows, native filters, cross-filters on. */
public final class DashboardYaml {

  private static final Map<String, Object> EVERYWHERE =
      Map.of("rootPath", List.of("ROOT_ID"), "excluded", List.of());

  private static final int LINKS_HEIGHT = 8;

  private static final String CSS = PackedText.of("superset/board.css");

  private final DashboardFile file;
  private final Language language;
  private final AssetNames names;
  private final Colors colors;
  private final List<DashboardFile> boards;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * Draws a board.
   *
   * @param boards all of them, which each leads to
   */
  DashboardYaml(
      DashboardFile file,
      Language language,
      AssetNames names,
      Colors colors,
      List<DashboardFile> boards) {
    this.file = file;
    this.boards = boards;
    this.colors = colors;
    this.names = names;
    this.language = language;
    charts(file).forEach(chart -> numbers.put(chart.name(), numbers.size() + 1));
  }

  /** The charts, without the texts. */
  public static List<DashboardFile.Chart> charts(DashboardFile file) {
    return file.rows().stream()
        .flatMap(row -> row.charts().stream())
        .filter(chart -> chart.view() != null)
        .toList();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("dashboard_title", language.of(file.title(), file.titleEn()));
    tree.put("description", file.title() + " (" + file.titleEn() + ")");
    tree.put("css", CSS);
    tree.put("slug", names.slug(file.slug()));
    tree.put("certified_by", "Pairledger");
    tree.put("certification_details", "与考核结果一致");
    tree.put("published", true);
    tree.put("uuid", names.board(file.slug()));
    tree.put("position", position());
    tree.put("metadata", metadata());
    tree.put("version", "1.0.0");
    return tree;
  }

  private Map<String, Object> position() {
    Map<String, Object> position = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    position.put("DASHBOARD_VERSION_KEY", "v2");
    position.put("ROOT_ID", node("ROOT", "ROOT_ID", List.of("GRID_ID"), List.of(), Map.of()));
    position.put("HEADER_ID", Map.of("type", "HEADER", "id", "HEADER_ID", "meta", title()));
    rows.add("ROW-boards");
    putRow(position, "ROW-boards", links());
    for (DashboardFile.Row row : file.rows()) {
      // Named by what it begins with: a number would move when a release puts a row above.
      String id = "ROW-" + row.charts().get(0).name();
      rows.add(id);
      putRow(position, id, row);
    }
    position.put("GRID_ID", node("GRID", "GRID_ID", rows, List.of("ROOT_ID"), Map.of()));
    return position;
  }

  private Map<String, Object> title() {
    return Map.of("text", language.of(file.title(), file.titleEn()));
  }

  /** The way to the other boards. */
  private DashboardFile.Row links() {
    String text =
        boards.stream().map(board -> link(board, Language.ZH)).collect(Collectors.joining(" · "));
    String english =
        boards.stream().map(board -> link(board, Language.EN)).collect(Collectors.joining(" · "));
    return new DashboardFile.Row(
        LINKS_HEIGHT, List.of(DashboardFile.Chart.text("boards", text, english)));
  }

  private String link(DashboardFile board, Language in) {
    String title = in.of(board.title(), board.titleEn());
    return board.slug().equals(file.slug())
        ? "**" + title + "**"
        : "[" + title + "](../" + names.slug(board.slug()) + "/)";
  }

  private void putRow(Map<String, Object> position, String id, DashboardFile.Row row) {
    List<String> children = new ArrayList<>();
    List<String> parents = List.of("ROOT_ID", "GRID_ID", id);
    for (DashboardFile.Chart chart : row.charts()) {
      String type = chart.view() == null ? "MARKDOWN" : "CHART";
      String child = type + "-" + chart.name();
      children.add(child);
      position.put(child, node(type, child, List.of(), parents, meta(chart, row.height())));
    }
    Map<String, Object> look = Map.of("background", "BACKGROUND_TRANSPARENT");
    position.put(id, node("ROW", id, children, List.of("ROOT_ID", "GRID_ID"), look));
  }

  private static Map<String, Object> node(
      String type,
      String id,
      List<String> children,
      List<String> parents,
      Map<String, Object> meta) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("type", type);
    node.put("id", id);
    node.put("children", children);
    node.put("parents", parents);
    node.put("meta", meta);
    return node;
  }

  private Map<String, Object> meta(DashboardFile.Chart chart, int height) {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("width", chart.width());
    meta.put("height", height);
    if (chart.view() == null) {
      meta.put("code", language.of(chart.title(), chart.titleEn()));
      return meta;
    }
    ChartYaml yaml = new ChartYaml(chart, file.slug(), language, names);
    meta.put("chartId", numbers.get(chart.name()));
    meta.put("uuid", yaml.id());
    meta.put("sliceName", yaml.title());
    return meta;
  }

  private Map<String, Object> metadata() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("native_filter_configuration", file.filters().stream().map(this::filter).toList());
    tree.put("filter_bar_orientation", "HORIZONTAL");
    tree.put("cross_filters_enabled", true);
    tree.put("chart_configuration", clicks());
    tree.put("global_chart_configuration", Map.of("scope", EVERYWHERE, "chartsInScope", List.of()));
    tree.put("color_scheme", "supersetColors");
    tree.put("label_colors", colors.of(charts(file), language));
    tree.put("refresh_frequency", 0);
    tree.put("expanded_slices", Map.of());
    tree.put("timed_refresh_immune_slices", List.of());
    tree.put("default_filters", "{}");
    return tree;
  }

  /** What a click narrows, for those charts that say so; Superset renumbers the ids. */
  private Map<String, Object> clicks() {
    Map<String, Object> clicks = new TreeMap<>();
    for (DashboardFile.Chart chart : charts(file)) {
      if (!chart.narrows().isEmpty()) {
        Integer number = Objects.requireNonNull(numbers.get(chart.name()));
        Map<String, Object> narrowed =
            Map.of("scope", allBut(chart.narrows()), "chartsInScope", List.of());
        clicks.put(number.toString(), Map.of("id", number, "crossFilters", narrowed));
      }
    }
    return clicks;
  }

  private Map<String, Object> allBut(List<String> names) {
    List<Integer> excluded =
        charts(file).stream()
            .map(DashboardFile.Chart::name)
            .filter(name -> !names.contains(name))
            .map(numbers::get)
            .toList();
    return Map.of("rootPath", List.of("ROOT_ID"), "excluded", excluded);
  }

  private Map<String, Object> filter(DashboardFile.Filter filter) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", "NATIVE_FILTER-" + filter.column());
    tree.put("type", "NATIVE_FILTER");
    tree.put("filterType", "filter_select");
    tree.put("name", language.of(filter.name(), filter.nameEn()));
    tree.put("description", "");
    tree.put("targets", List.of(target(filter)));
    tree.put("requiredFirst", filter.single() && filter.value() == null);
    tree.put("defaultDataMask", start(filter));
    tree.put("cascadeParentIds", List.of());
    tree.put("scope", scope(filter));
    tree.put("controlValues", controls(filter));
    return tree;
  }

  private Map<String, Object> target(DashboardFile.Filter filter) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("datasetUuid", names.dataset(filter.view()));
    target.put("column", Map.of("name", filter.column()));
    return target;
  }

  private Map<String, Object> scope(DashboardFile.Filter filter) {
    Map<String, Object> scope = new LinkedHashMap<>();
    scope.put("rootPath", List.of("ROOT_ID"));
    scope.put(
        "excluded",
        charts(file).stream()
            .filter(chart -> !filter.actsOn(chart))
            .map(chart -> numbers.get(chart.name()))
            .toList());
    return scope;
  }

  private static Map<String, Object> controls(DashboardFile.Filter filter) {
    Map<String, Object> controls = new LinkedHashMap<>();
    controls.put("multiSelect", !filter.single());
    controls.put("defaultToFirstItem", filter.single() && filter.value() == null);
    controls.put("enableEmptyFilter", filter.single());
    controls.put("sortAscending", !filter.descending());
    controls.put("searchAllOptions", false);
    controls.put("inverseSelection", false);
    return controls;
  }

  private static Map<String, Object> start(DashboardFile.Filter filter) {
    Map<String, Object> mask = new LinkedHashMap<>();
    List<String> values = filter.value() == null ? List.of() : List.of(filter.value());
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("col", filter.column());
    condition.put("op", "IN");
    condition.put("val", values);
    mask.put("extraFormData", values.isEmpty() ? Map.of() : Map.of("filters", List.of(condition)));
    mask.put("filterState", values.isEmpty() ? Map.of() : Map.of("value", values));
    mask.put("ownState", Map.of());
    return mask;
  }
}
