package org.pairledger.dashboards.bundle;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.pairledger.contract.CouldNotRun;

/** A chart of a workspace's own, before it is brought: whether its dataset has what it names. */
record OwnChart(Path file, Map<String, Object> tree) {

  /** Settings of Superset's charts that hold names of columns or metrics. */
  private static final List<String> NAMING =
      List.of(
          "metric",
          "metrics",
          "metrics_b",
          "percent_metrics",
          "secondary_metric",
          "timeseries_limit_metric",
          "groupby",
          "groupby_b",
          "groupbyRows",
          "groupbyColumns",
          "columns",
          "all_columns",
          "series",
          "entity",
          "source",
          "target",
          "x_axis");

  /**
   * Refuses a chart whose dataset is none of ours, or lacks a column or metric that it names.
   *
   * @param datasets the bundle's, with what the workspace adds to them
   */
  void check(Collection<Map<String, Object>> datasets) {
    Map<String, Object> dataset =
        datasets.stream()
            .filter(one -> Objects.equals(one.get("uuid"), tree.get("dataset_uuid")))
            .findFirst()
            .orElseThrow(
                () ->
                    new CouldNotRun(
                        file + ": dataset_uuid is no view's; write ${dataset/v_…} of one"));
    Set<String> known = new TreeSet<>(names(dataset, "columns", "column_name"));
    known.addAll(names(dataset, "metrics", "metric_name"));
    for (String used : used()) {
      if (!known.contains(used)) {
        throw new CouldNotRun(
            "%s: %s has no column or metric '%s'; it has %s"
                .formatted(file, dataset.get("table_name"), used, known));
      }
    }
  }

  private Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    if (tree.get("params") instanceof Map<?, ?> params) {
      for (String setting : NAMING) {
        Object value = params.get(setting);
        List<?> named =
            value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        named.forEach(
            one -> {
              if (one instanceof String name) { // what is written out in SQL is no name
                used.add(name);
              }
            });
      }
    }
    return used;
  }

  private static Set<String> names(Map<String, Object> dataset, String list, String key) {
    Set<String> names = new TreeSet<>();
    for (Object one : (List<?>) Objects.requireNonNull(dataset.get(list))) {
      names.add((String) ((Map<?, ?>) one).get(key));
    }
    return names;
  }
}
