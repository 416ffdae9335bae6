package org.pairledger.dashboards.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.dashboards.view.Views;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * Charts and boards of a workspace's own, and what it adds to the shipped datasets: {@code
 * catalogue/superset/{charts,dashboards,datasets}/*.yaml}, files as Superset exports them in which
 * an id of ours is written {@code ${dataset/v_rank}}.
 */
public final class OwnAssets {

  private static final String DATASET = "dataset/";
  private static final Pattern NAMED = Pattern.compile("\\$\\{([^}]+)}");

  private final @Nullable Path folder;
  private final AssetNames names;
  private final List<ViewFile> views;

  private OwnAssets(@Nullable Path folder, AssetNames names, List<ViewFile> views) {
    this.folder = folder;
    this.names = names;
    this.views = List.copyOf(views);
  }

  /**
   * Those of the workspace in this folder; it need not have any.
   *
   * @param views its own views, as they are in the release
   */
  public static OwnAssets of(Path workspace, AssetNames names, List<ViewFile> views) {
    return new OwnAssets(folder(workspace), names, views);
  }

  /** No charts and boards of a workspace's own, but its views, on which they may stand. */
  public static OwnAssets none(AssetNames names, List<ViewFile> views) {
    return new OwnAssets(null, names, views);
  }

  /** Ours and the workspace's own views. */
  List<ViewFile> allViews() {
    return Stream.concat(Views.all().stream(), views.stream()).toList();
  }

  public static Path folder(Path workspace) {
    return workspace.resolve("catalogue").resolve("superset");
  }

  /** Adds them to a bundle's files. */
  void addTo(SortedMap<String, String> entries) throws IOException {
    List<OwnChart> charts = new ArrayList<>();
    for (Asset.Kind kind : List.of(Asset.Kind.CHART, Asset.Kind.DASHBOARD)) {
      for (Map.Entry<Path, String> file : files(kind).entrySet()) {
        Map<String, Object> tree = parsed(file.getKey(), file.getValue());
        if (kind == Asset.Kind.CHART) {
          charts.add(new OwnChart(file.getKey(), tree));
        }
        String path = BundleZip.ROOT + kind.folder() + "/own_" + file.getKey().getFileName();
        entries.put(path, Yaml.text(tree));
      }
    }
    for (Map.Entry<Path, String> file : files(Asset.Kind.DATASET).entrySet()) {
      String name = file.getKey().getFileName().toString();
      String path = BundleZip.ROOT + "datasets/Pairledger/" + name;
      if (!entries.containsKey(path)) {
        throw new CouldNotRun(file.getKey() + ": there is no view of this name.");
      }
      entries.put(
          path,
          Yaml.text(added(Yaml.parse(entries.get(path)), parsed(file.getKey(), file.getValue()))));
    }
    if (!charts.isEmpty()) {
      List<Map<String, Object>> datasets = datasets(entries);
      charts.forEach(chart -> chart.check(datasets));
    }
  }

  private static List<Map<String, Object>> datasets(SortedMap<String, String> entries) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(BundleZip.ROOT + "datasets/"))
        .map(entry -> Yaml.parse(entry.getValue()))
        .toList();
  }

  private SortedMap<Path, String> files(Asset.Kind kind) throws IOException {
    SortedMap<Path, String> texts = new TreeMap<>();
    Path within = folder == null ? null : folder.resolve(kind.folder());
    if (within != null && Files.isDirectory(within)) {
      try (Stream<Path> files = Files.list(within)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
          texts.put(file, withIds(file, Files.readString(file)));
        }
      }
    }
    return texts;
  }

  /** What is ours is called by its name, so that the file holds in any workspace. */
  private String withIds(Path file, String text) {
    List<String> views = allViews().stream().map(ViewFile::name).toList();
    NAMED
        .matcher(text)
        .results()
        .map(name -> name.group(1))
        .filter(
            name -> name.startsWith(DATASET) && !views.contains(name.substring(DATASET.length())))
        .findFirst()
        .ifPresent(
            name -> {
              throw new CouldNotRun(
                  file + ": ${" + name + "}: there is no such view; there are " + views);
            });
    return NAMED
        .matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(names.id(name.group(1))));
  }

  private static Map<String, Object> parsed(Path file, String text) {
    try {
      return Yaml.parse(text);
    } catch (UncheckedIOException e) {
      throw new CouldNotRun(
          file + " is not YAML: " + Objects.requireNonNull(e.getCause()).getMessage(), e);
    }
  }

  private static Map<String, Object> added(Map<String, Object> dataset, Map<String, Object> more) {
    more.forEach(
        (list, things) -> {
          List<Object> all = new ArrayList<>((List<?>) dataset.get(list));
          all.addAll((List<?>) things);
          dataset.put(list, all);
        });
    return dataset;
  }
}
