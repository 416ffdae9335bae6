package org.pairledger.dashboards.merge;

import java.util.Map;

/**
 * A database, dataset, chart or dashboard, as a tree that can be compared: lists of named things
 * are maps by name, charts are named by their id instead of a number, and nothing stands in it that
 * Superset makes up by itself.
 *
 * @param tree without null values; empty for an asset that is not there
 */
public record Asset(Kind kind, String id, Map<String, Object> tree) {

  /** The folders of a bundle, in the order in which they need one another. */
  public enum Kind {
    DATABASE("databases", "database_name", "database"),
    DATASET("datasets", "table_name", "dataset"),
    CHART("charts", "slice_name", "chart"),
    DASHBOARD("dashboards", "dashboard_title", "board");

    private final String folder;
    private final String name;
    private final String label;

    Kind(String folder, String name, String label) {
      this.folder = folder;
      this.name = name;
      this.label = label;
    }

    /** The folder of a bundle that holds such assets. */
    public String folder() {
      return folder;
    }

    /** The kind whose folder a path of a bundle lies in, its first element left out. */
    public static Kind of(String path) {
      for (Kind kind : values()) {
        if (path.startsWith(kind.folder + "/")) {
          return kind;
        }
      }
      throw new IllegalArgumentException(path + " is in no folder of a bundle");
    }
  }

  /** What people call it: its kind and title. */
  public String told() {
    return kind.label + " “" + tree.get(kind.name) + "”";
  }

  /** The same with another tree. */
  public Asset with(Map<String, Object> other) {
    return new Asset(kind, id, other);
  }
}
