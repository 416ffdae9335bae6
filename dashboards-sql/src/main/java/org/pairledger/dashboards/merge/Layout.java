package org.pairledger.dashboards.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a merged layout one that can be drawn: every thing in one place, nothing named that is not
 * there, no chart without a place, no row that is empty or wider than the page.
 */
final class Layout {

  private static final String ROOT = "ROOT_ID";
  private static final String GRID = "GRID_ID";
  private static final int COLUMNS = 12;

  private final Map<String, Object> nodes;
  private final Set<String> placed = new LinkedHashSet<>();

  private Layout(Map<String, Object> nodes) {
    this.nodes = nodes;
  }

  /** Puts the layout right, in place. */
  static void tidy(Map<String, Object> position) {
    if (!position.containsKey(ROOT)) {
      return;
    }
    Layout layout = new Layout(position);
    layout.place(ROOT, List.of());
    layout.placeLost();
    layout.dropEmpty();
  }

  private void place(String id, List<String> parents) {
    placed.add(id);
    Map<String, Object> node = node(id);
    List<Object> children = new ArrayList<>();
    List<String> path = new ArrayList<>(parents);
    path.add(id);
    for (Object each : list(node.get("children"))) {
      String child = String.valueOf(each);
      if (nodes.containsKey(child) && !placed.contains(child)) {
        children.add(child);
        place(child, path);
      }
    }
    node.put("children", children);
    node.put("parents", parents);
    if ("GRID".equals(node.get("type"))) {
      splitWide(id, path);
    }
  }

  /** What a row has no room for stands in a row of its own below it. */
  private void splitWide(String grid, List<String> path) {
    List<Object> rows = new ArrayList<>();
    for (Object row : list(node(grid).get("children"))) {
      rows.add(row);
      List<Object> over = overflow(node(String.valueOf(row)));
      if (!over.isEmpty()) {
        rows.add(row(over.get(0) + "-row", over, path));
      }
    }
    node(grid).put("children", rows);
  }

  private List<Object> overflow(Map<String, Object> row) {
    List<Object> over = new ArrayList<>();
    if ("ROW".equals(row.get("type"))) {
      List<Object> fit = new ArrayList<>();
      int width = 0;
      for (Object child : list(row.get("children"))) {
        int wide = width(node(String.valueOf(child)));
        boolean fits = width + wide <= COLUMNS;
        (fits ? fit : over).add(child);
        width += fits ? wide : 0;
      }
      row.put("children", fit);
    }
    return over;
  }

  private static int width(Map<String, Object> node) {
    return BundleTree.map(node.get("meta")).get("width") instanceof Number wide
        ? wide.intValue()
        : 0;
  }

  /** Charts whose row is gone stand at the end; rows and tabs that nothing names are left out. */
  private void placeLost() {
    List<Object> lost = new ArrayList<>();
    for (String id : List.copyOf(nodes.keySet())) {
      Object type = node(id).get("type");
      if (type != null && !placed.contains(id) && !"HEADER".equals(type)) {
        if ("CHART".equals(type) && nodes.containsKey(GRID) && placed.contains(GRID)) {
          lost.add(id);
        } else {
          nodes.remove(id);
        }
      }
    }
    List<Object> rows = new ArrayList<>(list(node(GRID).get("children")));
    for (Object chart : lost) {
      rows.add(row(chart + "-row", List.of(chart), List.of(ROOT, GRID)));
    }
    if (!lost.isEmpty()) {
      node(GRID).put("children", rows);
    }
  }

  private String row(String id, List<Object> children, List<String> parents) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("type", "ROW");
    row.put("id", id);
    row.put("children", new ArrayList<>(children));
    row.put("parents", parents);
    row.put("meta", new LinkedHashMap<>(Map.of("background", "BACKGROUND_TRANSPARENT")));
    nodes.put(id, row);
    List<String> path = new ArrayList<>(parents);
    path.add(id);
    children.forEach(child -> node(String.valueOf(child)).put("parents", path));
    return id;
  }

  private void dropEmpty() {
    Set<String> empty = new LinkedHashSet<>();
    nodes.forEach(
        (id, node) -> {
          Map<String, Object> tree = BundleTree.map(node);
          if ("ROW".equals(tree.get("type")) && list(tree.get("children")).isEmpty()) {
            empty.add(id);
          }
        });
    nodes.keySet().removeAll(empty);
    for (Object node : nodes.values()) {
      Map<String, Object> tree = BundleTree.map(node);
      if (tree.get("children") instanceof List<?> children) {
        tree.put("children", children.stream().filter(id -> !empty.contains(id)).toList());
      }
    }
  }

  private Map<String, Object> node(String id) {
    return BundleTree.map(nodes.get(id));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
