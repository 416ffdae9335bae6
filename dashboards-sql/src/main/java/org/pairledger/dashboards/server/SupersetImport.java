package org.pairledger.dashboards.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.dashboards.bundle.BundleZip;
import org.pairledger.dashboards.bundle.SupersetBundle;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.merge.BundleTree;
import org.pairledger.dashboards.merge.ImportPlan;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * Brings a workspace's things into a Superset in which people work: planned, told, and merged with
 * what they did since the last import. What that import brought, and how the Superset held it, is
 * kept in a folder of the workspace.
 */
public final class SupersetImport {

  /** Where a database tells its file. */
  private static final String FILE = "sqlalchemy_uri";

  private final SupersetSite site;
  private final SupersetBundle bundle;
  private final ImportMemory memory;
  private final PrintWriter out;
  private final Map<String, Asset> shipped;
  private final Set<String> ours;

  private SupersetImport(SupersetSite site, SupersetBundle bundle, Path folder, PrintWriter out)
      throws IOException {
    this.site = site;
    this.bundle = bundle;
    this.out = out;
    this.memory = ImportMemory.read(folder, site.url());
    this.shipped = bundle.assets();
    this.ours = new LinkedHashSet<>(memory.shipped().keySet());
    ours.addAll(shipped.keySet());
  }

  /**
   * Says what an import would do, and does it when told so.
   *
   * @param folder where what was imported is remembered, by Superset
   * @param choice what goes where both sides changed, and what of the deleted comes back
   * @param isMoved whether the database's file may be another one than the Superset knows
   * @param isOnlyPlanned whether nothing is changed
   * @param out gets a line for each piece of news
   */
  public static void bring(
      SupersetSite site,
      SupersetBundle bundle,
      Path folder,
      ImportPlan.Choice choice,
      boolean isMoved,
      boolean isOnlyPlanned,
      PrintWriter out)
      throws IOException {
    SupersetImport bringing = new SupersetImport(site, bundle, folder, out);
    SupersetState state = SupersetState.of(site);
    Map<String, Asset> found = state.export(bringing.ours);
    if (!isMoved) {
      bringing.refuseAnotherFile(found);
    }
    ImportPlan plan = ImportPlan.of(bringing.versions(state, found, isMoved), choice);
    bringing.tell(state, plan);
    if (!isOnlyPlanned) {
      bringing.apply(state, plan, found);
    }
  }

  private ImportPlan.Versions versions(
      SupersetState state, Map<String, Asset> found, boolean isMoved) {
    ImportPlan.Versions versions =
        new ImportPlan.Versions(
            memory.shipped(),
            shipped,
            memory.found(),
            found,
            state.needs(ours),
            state.ids(Asset.Kind.CHART));
    if (isMoved) {
      for (Asset asset : shipped.values()) {
        if (asset.kind() == Asset.Kind.DATABASE) {
          versions = versions.overwriting(asset.id(), FILE);
        }
      }
    }
    return versions;
  }

  /** Two workspaces of one name would take each other's boards away. */
  private void refuseAnotherFile(Map<String, Asset> found) {
    shipped.values().stream()
        .filter(asset -> asset.kind() == Asset.Kind.DATABASE && found.containsKey(asset.id()))
        .forEach(
            asset -> {
              Object there = Objects.requireNonNull(found.get(asset.id())).tree().get(FILE);
              Object here = asset.tree().get(FILE);
              if (!Objects.equals(here, there)) {
                throw new CouldNotRun(
                    "There the workspace of this name reads "
                        + there
                        + ", here it is "
                        + here
                        + ". If its file has moved, say --moved; if this is another workspace, give"
                        + " it another name in workspace.yaml.");
              }
            });
  }

  private void tell(SupersetState state, ImportPlan plan) {
    plan.lines().forEach(out::println);
    out.printf(
        "%d to write, %d to remove; not touched: %s%n",
        plan.written().size(), plan.removed().size(), others(state));
    out.flush();
  }

  private String others(SupersetState state) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Asset.Kind kind : new Asset.Kind[] {Asset.Kind.CHART, Asset.Kind.DASHBOARD}) {
      long theirs = state.ids(kind).stream().filter(id -> !ours.contains(id)).count();
      counts.put(kind == Asset.Kind.CHART ? "charts" : "boards", theirs);
    }
    return "others' %d charts and %d boards".formatted(counts.get("charts"), counts.get("boards"));
  }

  private void apply(SupersetState state, ImportPlan plan, Map<String, Asset> found)
      throws IOException {
    if (!plan.written().isEmpty()) {
      site.importAssets(BundleZip.of(files(plan, found)));
    }
    for (Asset asset : plan.removed()) {
      Integer number = state.numbers(asset.kind(), Set.of(asset.id())).get(asset.id());
      site.delete(SupersetState.path(asset.kind()) + number);
    }
    boolean isChanged = !plan.written().isEmpty() || !plan.removed().isEmpty();
    Map<String, Asset> after = isChanged ? SupersetState.of(site).export(shipped.keySet()) : found;
    memory.with(shipped, plan.foundBeforeNext(after)).write();
  }

  private SortedMap<String, String> files(ImportPlan plan, Map<String, Asset> found) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        BundleZip.ROOT + "metadata.yaml", bundle.entries().get(BundleZip.ROOT + "metadata.yaml"));
    for (Asset asset : plan.written()) {
      Asset there = found.getOrDefault(asset.id(), asset);
      files.put(
          BundleZip.ROOT + asset.kind().folder() + "/" + asset.id() + ".yaml",
          Yaml.text(BundleTree.file(asset, there.tree())));
    }
    return files;
  }
}
