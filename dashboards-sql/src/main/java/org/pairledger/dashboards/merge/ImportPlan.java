package org.pairledger.dashboards.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do in a Superset, and to which edits of others it comes. Nothing is in the
 * plan that was not shipped: what authors made themselves is not even looked at, but for what it
 * needs of ours.
 */
public final class ImportPlan {

  /**
   * What is known before.
   *
   * @param shippedBefore what the last import from here brought; empty when there was none
   * @param foundBefore how the Superset held it right after
   * @param others what authors' own charts and boards need of ours, by our asset's id: names of
   *     columns and metrics of a dataset, or the title of what stands on it
   * @param charts the ids of all charts there, whoever made them
   */
  public record Versions(
      Map<String, Asset> shippedBefore,
      Map<String, Asset> shippedNow,
      Map<String, Asset> foundBefore,
      Map<String, Asset> foundNow,
      Map<String, Set<String>> others,
      Set<String> charts) {

    /**
     * The same as if what stands there under a key had been shipped: then what is shipped now goes,
     * whoever wrote it and whatever is known of before.
     */
    public Versions overwriting(String id, String key) {
      return new Versions(
          overwriting(shippedBefore, id, key),
          shippedNow,
          overwriting(foundBefore, id, key),
          foundNow,
          others,
          charts);
    }

    private Map<String, Asset> overwriting(Map<String, Asset> before, String id, String key) {
      Asset there = foundNow.get(id);
      Map<String, Asset> told = new LinkedHashMap<>(before);
      if (there != null) {
        Map<String, Object> tree =
            new LinkedHashMap<>(before.getOrDefault(id, there.with(Map.of())).tree());
        tree.put(key, there.tree().get(key));
        told.put(id, there.with(tree));
      }
      return told;
    }
  }

  /**
   * What the person at the keyboard decides.
   *
   * @param isShippedPreferred whether ours goes where both changed
   * @param isRestored whether what was deleted there comes back
   */
  public record Choice(boolean isShippedPreferred, boolean isRestored) {}

  private final Versions versions;
  private final Choice choice;
  private final Map<String, Asset> written = new LinkedHashMap<>();
  private final List<Asset> removed = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, ThreeWay> merges = new LinkedHashMap<>();
  private final Set<String> charts;

  private ImportPlan(Versions versions, Choice choice) {
    this.versions = versions;
    this.choice = choice;
    this.charts = new LinkedHashSet<>(versions.charts());
  }

  /** Compares, and changes nothing. */
  public static ImportPlan of(Versions versions, Choice choice) {
    ImportPlan plan = new ImportPlan(versions, choice);
    Map<String, Asset> ours = new LinkedHashMap<>(versions.shippedBefore());
    ours.putAll(versions.shippedNow());
    ours.values().stream()
        .sorted(Comparator.comparing(Asset::kind).thenComparing(Asset::told))
        .forEach(plan::plan);
    return plan;
  }

  /** What is to be imported, as it is to stand, in the order of its kinds. */
  public List<Asset> written() {
    return List.copyOf(written.values());
  }

  /** What is to be deleted. */
  public List<Asset> removed() {
    return List.copyOf(removed);
  }

  /** The plan as people read it: one line an asset and kind of news. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /**
   * What the next import has to call "found before": what the Superset holds after this one, less
   * what authors said in it.
   */
  public Map<String, Asset> foundBeforeNext(Map<String, Asset> after) {
    Map<String, Asset> next = new LinkedHashMap<>();
    for (String id : versions.shippedNow().keySet()) {
      Asset now = after.get(id);
      Asset before = versions.foundBefore().get(id);
      ThreeWay merge = merges.get(id);
      if (now != null) {
        next.put(id, merge == null ? now : now.with(merge.withoutAuthors(now.tree())));
      } else if (before != null) {
        next.put(id, before);
      }
    }
    return next;
  }

  private void plan(Asset ours) {
    Asset now = versions.shippedNow().get(ours.id());
    Asset there = versions.foundNow().get(ours.id());
    if (now == null) {
      if (there != null) {
        leave(there);
      }
    } else if (there != null) {
      change(now, there);
    } else if (versions.foundBefore().containsKey(now.id()) && !choice.isRestored()) {
      lines.add("away    " + now.told() + ": deleted there, stays away (--restore brings it back)");
    } else {
      write(now);
      lines.add("add     " + now.told());
    }
  }

  /** What is shipped no more goes, unless somebody changed it or stands on it. */
  private void leave(Asset there) {
    Set<String> users = versions.others().getOrDefault(there.id(), Set.of());
    Asset before = versions.foundBefore().get(there.id());
    if (!users.isEmpty()) {
      lines.add("keep    " + there.told() + ": shipped no more, but others need it");
    } else if (before == null || !ThreeWay.same(before.tree(), there.tree())) {
      lines.add("keep    " + there.told() + ": shipped no more, but edited there");
    } else {
      removed.add(there);
      lines.add("remove  " + there.told());
    }
  }

  private void change(Asset now, Asset there) {
    ThreeWay merge = new ThreeWay(choice.isShippedPreferred());
    Map<String, Object> shipped = needed(now, there);
    Map<String, Object> merged =
        merge.merge(
            tree(versions.shippedBefore().get(now.id())),
            shipped,
            tree(versions.foundBefore().get(now.id())),
            there.tree());
    merges.put(now.id(), merge);
    dropLostCharts(merged);
    boolean isDrawnAgain = now.kind() == Asset.Kind.DASHBOARD && showsNewChart(merged);
    if (isDrawnAgain || !ThreeWay.same(merged, there.tree())) {
      write(now.with(merged));
    }
    tell(now, merge);
  }

  private void write(Asset asset) {
    written.put(asset.id(), asset);
    if (asset.kind() == Asset.Kind.CHART) {
      charts.add(asset.id());
    }
  }

  private void tell(Asset asset, ThreeWay merge) {
    if (!merge.changed().isEmpty()) {
      lines.add("change  " + asset.told() + ": " + list(merge.changed()));
    }
    if (!merge.kept().isEmpty()) {
      lines.add("keep    " + asset.told() + ", as edited there: " + list(merge.kept()));
    }
    for (ThreeWay.Clash clash : merge.clashes()) {
      String result = choice.isShippedPreferred() ? "becomes ours" : "stays theirs";
      lines.add(
          "ask     %s, %s: there %s, shipped %s; %s"
              .formatted(
                  asset.told(),
                  clash.path(),
                  brief(clash.there()),
                  brief(clash.shipped()),
                  result));
    }
  }

  /** A dataset as shipped, with the metrics and columns that go no more because others use them. */
  private Map<String, Object> needed(Asset now, Asset there) {
    Set<String> used = versions.others().getOrDefault(now.id(), Set.of());
    if (now.kind() != Asset.Kind.DATASET || used.isEmpty()) {
      return now.tree();
    }
    Map<String, Object> shipped = BundleTree.withoutNulls(now.tree());
    for (String list : List.of("columns", "metrics")) {
      Map<String, Object> names = BundleTree.map(shipped.get(list));
      Map<String, Object> before =
          BundleTree.map(tree(versions.shippedBefore().get(now.id())).get(list));
      BundleTree.map(there.tree().get(list))
          .forEach(
              (name, each) -> {
                if (before.containsKey(name) && !names.containsKey(name) && used.contains(name)) {
                  names.put(name, each);
                  lines.add("keep    " + now.told() + ", " + name + ": shipped no more, but used");
                }
              });
      if (!names.isEmpty()) {
        shipped.put(list, names);
      }
    }
    return shipped;
  }

  /** A layout may name charts that somebody deleted: an import stops at such a name. */
  private void dropLostCharts(Map<String, Object> board) {
    BundleTree.map(board.get("position"))
        .values()
        .removeIf(node -> chart(node) != null && !charts.contains(chart(node)));
  }

  private boolean showsNewChart(Map<String, Object> board) {
    return BundleTree.map(board.get("position")).values().stream()
        .map(ImportPlan::chart)
        .anyMatch(id -> id != null && written.containsKey(id) && isNew(id));
  }

  private boolean isNew(String chart) {
    return !versions.foundNow().containsKey(chart);
  }

  private static @Nullable String chart(Object node) {
    Map<String, Object> tree = BundleTree.map(node);
    return "CHART".equals(tree.get("type"))
        ? String.valueOf(BundleTree.map(tree.get("meta")).get("uuid"))
        : null;
  }

  private static Map<String, Object> tree(@Nullable Asset asset) {
    return asset == null ? Map.of() : asset.tree();
  }

  private static String list(List<String> paths) {
    String first = paths.stream().limit(6).collect(Collectors.joining(", "));
    return paths.size() > 6 ? first + " and " + (paths.size() - 6) + " more" : first;
  }

  private static String brief(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
