package org.pairledger.dashboards.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pairledger.dashboards.view.Language;
import org.pairledger.dashboards.view.Metric;
import org.pairledger.dashboards.view.Views;
import org.pairledger.dashboards.yaml.Yaml;

/** A chart of a dashboard as a Superset chart. */
record ChartYaml(DashboardFile.Chart chart, String slug, Language language, AssetNames names) {

  /** A parameter of ours: series in the order of the view's metrics, which a number says. */
  private static final String NUMBERED = "numbered";

  private static final Map<String, Object> DEFAULTS = Yaml.map("superset/viz.yaml");

  String id() {
    return names.chart(slug, chart.name());
  }

  String title() {
    return language.of(chart.title(), chart.titleEn());
  }

  Map<String, Object> tree() {
    String viz = Objects.requireNonNull(chart.viz());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("slice_name", title());
    tree.put("description", chart.title() + " (" + chart.titleEn() + ")");
    tree.put("viz_type", viz);
    tree.put("params", params(viz));
    tree.put("query_context", null);
    tree.put("cache_timeout", 0);
    tree.put("uuid", id());
    tree.put("dataset_uuid", names.dataset(Objects.requireNonNull(chart.view())));
    tree.put("version", "1.0.0");
    return tree;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> params(String viz) {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("viz_type", viz);
    params.putAll((Map<String, Object>) DEFAULTS.getOrDefault(viz, Map.of()));
    params.putAll(chart.params());
    Object english = params.remove("subtitle_en");
    if (language == Language.EN) {
      params.remove("subtitle"); // Chinese; an English title mostly says enough
      if (english != null) {
        params.put("subtitle", english);
      }
    }
    lieDown(params);
    if (isSpelled(chart)) {
      params.put("metrics", metrics(chart).stream().map(this::spelled).toList());
    }
    if (params.remove(NUMBERED) != null) {
      params.put("sort_series_type", "name");
      params.put("sort_series_ascending", true);
    }
    orderWhole(params);
    params.put("adhoc_filters", filters());
    params.put("annotation_layers", List.of());
    params.put("extra_form_data", Map.of());
    return params;
  }

  /** The certified metrics that it draws as series. */
  static List<Metric> metrics(DashboardFile.Chart chart) {
    List<?> named = (List<?>) chart.params().getOrDefault("metrics", List.of());
    return Views.named(Objects.requireNonNull(chart.view())).metrics().stream()
        .filter(metric -> named.contains(metric.name()))
        .toList();
  }

  /**
   * Whether its metrics have to bring their labels along: Superset calls a series by the metric and
   * its group, and knows the label of a metric alone; and it orders series by size or by label.
   */
  static boolean isSpelled(DashboardFile.Chart chart) {
    return Objects.requireNonNull(chart.viz()).startsWith("echarts_")
        && (chart.params().containsKey("groupby") || chart.params().containsKey(NUMBERED))
        && metrics(chart).size() > 1;
  }

  /** What the legend calls a metric's series. */
  static String label(DashboardFile.Chart chart, Metric metric, Language language) {
    String label = language.of(metric.label());
    return chart.params().containsKey(NUMBERED)
        ? metrics(chart).indexOf(metric) + 1 + " " + label
        : label;
  }

  private Map<String, Object> spelled(Metric metric) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("expressionType", "SQL");
    named.put("label", label(chart, metric, language));
    named.put("hasCustomLabel", true);
    named.put("optionName", "metric_" + StableId.of(id() + "/" + metric.name()).substring(0, 8));
    named.put("sqlExpression", metric.expression());
    return named;
  }

  /**
   * A bar that lies down and is no series tells Superset its value when clicked, not its name, and
   * every other chart is empty then: so each is a series of its own.
   */
  private static void lieDown(Map<String, Object> params) {
    if ("horizontal".equals(params.get("orientation")) && !params.containsKey("groupby")) {
      String column = Objects.requireNonNull((String) params.get("x_axis"));
      String axis = column + "_axis";
      Map<String, Object> named = new LinkedHashMap<>();
      named.put("expressionType", "SQL");
      named.put("label", axis);
      named.put("sqlExpression", column);
      params.put("x_axis", named);
      params.put("groupby", List.of(column));
      params.put("stack", "Stack");
      params.replace("x_axis_sort", column, axis);
    }
  }

  /** Pages that follow one another need an order without ties: the view's key decides them. */
  @SuppressWarnings("unchecked")
  private void orderWhole(Map<String, Object> params) {
    if (Boolean.TRUE.equals(params.get("server_pagination"))) {
      Set<Object> order =
          new LinkedHashSet<>((List<Object>) params.getOrDefault("order_by_cols", List.of()));
      for (String column : Views.named(Objects.requireNonNull(chart.view())).key()) {
        if (!order.contains(ordered(column, false))) {
          order.add(ordered(column, true));
        }
      }
      params.put("order_by_cols", List.copyOf(order));
    }
  }

  private static String ordered(String column, boolean isAscending) {
    return "[\"" + column + "\", " + isAscending + "]";
  }

  private List<Map<String, Object>> filters() {
    List<Map<String, Object>> filters = new ArrayList<>();
    chart.where().forEach((column, value) -> filters.add(filter(column, value)));
    return filters;
  }

  private Map<String, Object> filter(String column, Object value) {
    boolean many = value instanceof List;
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("clause", "WHERE");
    filter.put("expressionType", "SIMPLE");
    filter.put("subject", column);
    filter.put("operator", many ? "IN" : "==");
    filter.put("operatorId", many ? "IN" : "EQUALS");
    filter.put("comparator", value);
    filter.put("isExtra", false);
    filter.put("filterOptionName", "filter_" + StableId.of(id() + "/" + column).substring(0, 8));
    return filter;
  }
}
