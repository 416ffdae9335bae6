package org.pairledger.dashboards.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between a file of a bundle, shipped or exported, and the {@link Asset} it tells of. */
public final class BundleTree {

  private static final Map<String, String> NAMED =
      Map.of("columns", "column_name", "metrics", "metric_name");

  /** What Superset writes into a chart by itself. */
  private static final Set<String> MADE_UP =
      Set.of("datasource", "slice_id", "dashboards", "dashboardId", "url_params");

  /** What Superset writes into a board when somebody who may edit it opens it. */
  private static final Set<String> MADE_UP_ON_BOARDS =
      Set.of("color_scheme_domain", "map_label_colors", "shared_label_colors");

  private BundleTree() {}

  /** The asset of a file. */
  public static Asset asset(Asset.Kind kind, Map<String, Object> file) {
    Map<String, Object> tree = withoutNulls(file);
    String id = String.valueOf(tree.remove("uuid"));
    tree.remove("version");
    tree.remove("theme_uuid");
    switch (kind) {
      case DATASET -> NAMED.forEach((list, name) -> tree.put(list, byName(tree.get(list), name)));
      case CHART -> map(tree.get("params")).keySet().removeAll(MADE_UP);
      case DASHBOARD -> {
        map(tree.get("metadata")).keySet().removeAll(MADE_UP_ON_BOARDS);
        BoardIds.toIds(tree);
      }
      case DATABASE -> {}
    }
    return new Asset(kind, id, tree);
  }

  /**
   * The file of an asset.
   *
   * @param there the asset as the Superset holds it: what it has and this one has not is said to be
   *     null, since silence would leave it as it is
   */
  public static Map<String, Object> file(Asset asset, Map<String, Object> there) {
    Map<String, Object> file = withoutNulls(asset.tree());
    switch (asset.kind()) {
      case DATASET -> NAMED.forEach((list, name) -> file.put(list, listed(file.get(list), name)));
      case DASHBOARD -> BoardIds.toNumbers(file);
      case DATABASE, CHART -> {}
    }
    there.keySet().stream()
        .filter(key -> !asset.tree().containsKey(key))
        .forEach(key -> file.put(key, null));
    file.put("uuid", asset.id());
    file.put("version", "1.0.0");
    return file;
  }

  private static Map<String, Object> byName(@Nullable Object list, String name) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Object each : list instanceof List<?> values ? values : List.of()) {
      Map<String, Object> tree = map(each);
      tree.remove("uuid");
      named.put(String.valueOf(tree.get(name)), tree);
    }
    return named;
  }

  private static List<Object> listed(@Nullable Object named, String name) {
    List<Object> list = new ArrayList<>();
    map(named)
        .forEach(
            (key, each) -> {
              Map<String, Object> tree = new LinkedHashMap<>(map(each));
              tree.put(name, key);
              list.add(tree);
            });
    return list;
  }

  /** A copy that can be changed, all the way down, less what is null. */
  static Map<String, Object> withoutNulls(Map<String, Object> tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    tree.forEach(
        (key, value) -> {
          if (value != null) {
            copy.put(key, copied(value));
          }
        });
    return copy;
  }

  private static Object copied(Object value) {
    if (value instanceof Map) {
      return withoutNulls(map(value));
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(each == null ? null : copied(each)));
      return copy;
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map ? (Map<String, Object>) value : new LinkedHashMap<>();
  }
}
