package org.pairledger.dashboards.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard names its charts by numbers of its own Superset, in its layout and in what filters
 * and clicks act on; two of them can only be compared by ids that are the same everywhere.
 */
final class BoardIds {

  private static final String FILTERS = "native_filter_configuration";

  private final Map<String, Object> metadata;
  private final Function<Object, @Nullable Object> renamed;

  private BoardIds(Map<String, Object> metadata, Function<Object, @Nullable Object> renamed) {
    this.metadata = metadata;
    this.renamed = renamed;
  }

  /** Numbers become ids; the numbers go, and what follows from the layout by itself. */
  static void toIds(Map<String, Object> board) {
    Map<Object, Object> ids = new LinkedHashMap<>();
    for (Object each : BundleTree.map(board.get("position")).values()) {
      Map<String, Object> node = BundleTree.map(each);
      Map<String, Object> meta = BundleTree.map(node.get("meta"));
      if (meta.get("uuid") != null) {
        ids.put(String.valueOf(meta.remove("chartId")), meta.get("uuid"));
      }
      node.remove("parents");
    }
    Map<String, Object> metadata = BundleTree.map(board.get("metadata"));
    new BoardIds(metadata, number -> ids.get(String.valueOf(number))).rename();
    Map<String, Object> filters = new LinkedHashMap<>();
    for (Object each : list(metadata.get(FILTERS))) {
      filters.put(String.valueOf(BundleTree.map(each).get("id")), each);
    }
    metadata.put(FILTERS, filters);
  }

  /** Ids become numbers that hold within this file alone, as an import wants them. */
  static void toNumbers(Map<String, Object> board) {
    Map<String, Object> position = BundleTree.map(board.get("position"));
    Layout.tidy(position);
    Map<Object, Object> numbers = new LinkedHashMap<>();
    for (Object each : position.values()) {
      Map<String, Object> meta = BundleTree.map(BundleTree.map(each).get("meta"));
      if (meta.get("uuid") != null) {
        meta.put("chartId", numbers.computeIfAbsent(meta.get("uuid"), id -> numbers.size() + 1));
      }
    }
    Map<String, Object> metadata = BundleTree.map(board.get("metadata"));
    new BoardIds(metadata, numbers::get).rename();
    metadata.put(FILTERS, new ArrayList<>(BundleTree.map(metadata.get(FILTERS)).values()));
  }

  private void rename() {
    Map<String, Object> clicks = new LinkedHashMap<>();
    BundleTree.map(metadata.get("chart_configuration"))
        .forEach(
            (chart, each) -> {
              Object name = renamed.apply(chart);
              Map<String, Object> click = BundleTree.map(each);
              if (name != null) {
                click.put("id", name);
                scoped(BundleTree.map(click.get("crossFilters")));
                clicks.put(name.toString(), click);
              }
            });
    metadata.put("chart_configuration", clicks);
    scoped(BundleTree.map(metadata.get("global_chart_configuration")));
    filters().forEach(filter -> scoped(BundleTree.map(filter)));
    if (metadata.get("timed_refresh_immune_slices") instanceof List<?> immune) {
      metadata.put("timed_refresh_immune_slices", renamed(immune));
    }
    Map<String, Object> expanded = new LinkedHashMap<>();
    BundleTree.map(metadata.get("expanded_slices"))
        .forEach(
            (chart, value) -> {
              Object name = renamed.apply(chart);
              if (name != null) {
                expanded.put(name.toString(), value);
              }
            });
    metadata.put("expanded_slices", expanded);
  }

  private List<?> filters() {
    Object filters = metadata.get(FILTERS);
    return filters instanceof Map<?, ?> named ? List.copyOf(named.values()) : list(filters);
  }

  /** What something acts on: the charts it leaves out; those in scope Superset finds itself. */
  private void scoped(Map<String, Object> acting) {
    acting.remove("chartsInScope");
    acting.remove("tabsInScope");
    Map<String, Object> scope = BundleTree.map(acting.get("scope"));
    if (scope.get("excluded") instanceof List<?> excluded) {
      scope.put("excluded", renamed(excluded));
    }
  }

  private List<Object> renamed(List<?> names) {
    return new ArrayList<>(names.stream().map(renamed).filter(Objects::nonNull).toList());
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
