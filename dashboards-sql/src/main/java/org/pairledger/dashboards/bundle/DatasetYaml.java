package org.pairledger.dashboards.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.table.ColumnNotes;
import org.pairledger.dashboards.view.Label;
import org.pairledger.dashboards.view.Labels;
import org.pairledger.dashboards.view.Language;
import org.pairledger.dashboards.view.Metric;
import org.pairledger.dashboards.view.ViewFile;

/** A view as a Superset dataset: its columns as DuckDB reflects them, its labels, its metrics. */
record DatasetYaml(
    ViewFile view, Map<String, String> columns, Language language, AssetNames names) {

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("table_name", view.name());
    tree.put("schema", "mart");
    tree.put("main_dttm_col", columns.containsKey("period_date") ? "period_date" : null);
    tree.put("description", view.label() + "：" + view.row() + " (" + view.grain() + ")");
    tree.put("cache_timeout", 0);
    tree.put("filter_select_enabled", true);
    tree.put("normalize_columns", false);
    tree.put("always_filter_main_dttm", false);
    tree.put("extra", Map.of("certification", certification()));
    tree.put("metrics", view.metrics().stream().map(this::metric).toList());
    tree.put("columns", columnTrees());
    tree.put("uuid", names.dataset(view.name()));
    tree.put("database_uuid", names.databaseId());
    tree.put("version", "1.0.0");
    return tree;
  }

  private List<Map<String, Object>> columnTrees() {
    List<Map<String, Object>> trees = new ArrayList<>();
    columns.forEach((name, type) -> trees.add(column(name, type)));
    return trees;
  }

  private Map<String, Object> column(String name, String type) {
    Label label = Labels.of(view, name).orElseThrow();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("column_name", name);
    tree.put("verbose_name", language.of(label));
    tree.put("description", ColumnNotes.comment(name, label.zh(), label.en()));
    tree.put("type", type.replace("DECIMAL", "NUMERIC"));
    tree.put("is_dttm", type.equals("DATE") || type.equals("TIMESTAMP"));
    tree.put("is_active", true);
    tree.put("groupby", true);
    tree.put("filterable", true);
    return tree;
  }

  private Map<String, Object> metric(Metric metric) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("metric_name", metric.name());
    tree.put("verbose_name", language.of(metric.label()));
    tree.put("expression", metric.expression());
    tree.put("description", metric.label().both());
    tree.put("d3format", metric.format());
    tree.put("extra", Map.of("certification", certification()));
    return tree;
  }

  private static Map<String, Object> certification() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("certified_by", "Pairledger");
    tree.put("details", "由视图文件生成，与考核结果一致 (generated from the view's file)");
    return tree;
  }
}
