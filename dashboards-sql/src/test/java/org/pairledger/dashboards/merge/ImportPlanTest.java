package org.pairledger.dashboards.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A board of two charts in two rows, shipped once, and what an author and the program then do. */
class ImportPlanTest {

  private static final ImportPlan.Choice KEEP = new ImportPlan.Choice(false, false);

  private final Map<String, Asset> before = assets();
  private final Map<String, Asset> now = assets();
  private final Map<String, Asset> there = assets();
  private final Map<String, Set<String>> others = new LinkedHashMap<>();

  @Test
  void whatIsAsItWasIsNotWritten() {
    assertThat(plan(KEEP).written()).isEmpty();
    assertThat(plan(KEEP).lines()).isEmpty();
  }

  @Test
  void whatIsNewIsAddedAndTheBoardIsDrawnAgainForIt() {
    there.remove("chart-b");
    before.remove("chart-b");

    assertThat(plan(KEEP).written()).extracting(Asset::id).containsExactly("chart-b", "board");
  }

  @Test
  void whatSomebodyDeletedStaysAwayUntilItIsAskedFor() {
    there.remove("chart-b");

    assertThat(plan(KEEP).written()).extracting(Asset::id).containsExactly("board");
    assertThat(layout(plan(KEEP))).doesNotContainKey("CHART-b");
    assertThat(plan(KEEP).lines()).anyMatch(line -> line.startsWith("away"));
    assertThat(plan(new ImportPlan.Choice(false, true)).written())
        .extracting(Asset::id)
        .containsExactly("chart-b", "board");
  }

  @Test
  void whatIsShippedNoMoreGoesUnlessSomebodyStandsOnIt() {
    now.remove("chart-b");

    assertThat(plan(KEEP).removed()).extracting(Asset::id).containsExactly("chart-b");
    others.put("chart-b", Set.of("作者的看板"));
    assertThat(plan(KEEP).removed()).isEmpty();
  }

  @Test
  void whatIsShippedNoMoreStaysWhereItWasEdited() {
    now.remove("chart-b");
    edit(there, "chart-b", "slice_name", "作者的图");

    assertThat(plan(KEEP).removed()).isEmpty();
    assertThat(plan(KEEP).lines().toString()).contains("edited there");
  }

  @Test
  void aMetricThatOthersUseStays() {
    edit(before, "dataset", "metrics", Map.of("lost_sum", Map.of("expression", "sum(lost)")));
    edit(there, "dataset", "metrics", Map.of("lost_sum", Map.of("expression", "sum(lost)")));

    assertThat(plan(KEEP).written()).extracting(Asset::id).containsExactly("dataset");
    others.put("dataset", Set.of("lost_sum"));
    assertThat(plan(KEEP).written()).isEmpty();
  }

  @Test
  void aChartOfAnAuthorStandsWhereItStoodWhenTheProgramAddsARow() {
    Map<String, Object> shipped = position("ROW-new", "ROW-a", "ROW-b");
    shipped.put("ROW-new", row("CHART-new"));
    shipped.put("CHART-new", chart("chart-new"));
    edit(now, "board", "position", shipped);
    now.put("chart-new", new Asset(Asset.Kind.CHART, "chart-new", Map.of("slice_name", "新图")));
    Map<String, Object> edited = position("ROW-b", "ROW-a");
    edited.put("ROW-a", row("CHART-own", "CHART-a"));
    edited.put("CHART-own", chart("own"));
    edit(there, "board", "position", edited);

    Map<String, Object> layout = layout(plan(KEEP));

    assertThat(children(layout, "GRID_ID")).containsExactly("ROW-new", "ROW-b", "ROW-a");
    assertThat(children(layout, "ROW-a")).containsExactly("CHART-own", "CHART-a");
  }

  @Test
  void aChartWhoseRowAnAuthorTookAwayStandsAtTheEnd() {
    Map<String, Object> shipped = position("ROW-a", "ROW-b");
    shipped.put("ROW-b", row("CHART-b", "CHART-new"));
    shipped.put("CHART-new", chart("chart-new"));
    edit(now, "board", "position", shipped);
    now.put("chart-new", new Asset(Asset.Kind.CHART, "chart-new", Map.of("slice_name", "新图")));
    Map<String, Object> edited = position("ROW-a");
    edited.remove("ROW-b");
    edited.remove("CHART-b");
    edit(there, "board", "position", edited);

    Map<String, Object> layout = layout(plan(KEEP));

    assertThat(children(layout, "GRID_ID")).containsExactly("ROW-a", "CHART-new-row");
    assertThat(layout).doesNotContainKey("CHART-b");
  }

  @Test
  void whatIsToldToMoveMovesThoughNothingIsKnownOfBefore() {
    edit(now, "dataset", "schema", "here");
    edit(there, "dataset", "schema", "there");
    ImportPlan.Versions versions =
        new ImportPlan.Versions(Map.of(), now, Map.of(), there, others, Set.of());

    assertThat(ImportPlan.of(versions, KEEP).lines().toString()).contains("stays theirs");
    assertThat(ImportPlan.of(versions.overwriting("dataset", "schema"), KEEP).written())
        .filteredOn(asset -> asset.id().equals("dataset"))
        .extracting(asset -> asset.tree().get("schema"))
        .containsExactly("here");
  }

  private ImportPlan plan(ImportPlan.Choice choice) {
    Set<String> charts = new LinkedHashSet<>(there.keySet());
    charts.add("own");
    return ImportPlan.of(
        new ImportPlan.Versions(before, now, before, there, others, charts), choice);
  }

  /** The board's layout as it would be imported. */
  private static Map<String, Object> layout(ImportPlan plan) {
    Asset board =
        plan.written().stream()
            .filter(asset -> asset.kind() == Asset.Kind.DASHBOARD)
            .findFirst()
            .orElseThrow();
    return BundleTree.map(BundleTree.file(board, Map.of()).get("position"));
  }

  private static List<Object> children(Map<String, Object> layout, String id) {
    return List.copyOf((List<?>) BundleTree.map(layout.get(id)).get("children"));
  }

  private static Map<String, Asset> assets() {
    Map<String, Asset> assets = new LinkedHashMap<>();
    put(assets, Asset.Kind.DATASET, "dataset", Map.of("table_name", "v_rank"));
    put(assets, Asset.Kind.CHART, "chart-a", Map.of("slice_name", "甲图"));
    put(assets, Asset.Kind.CHART, "chart-b", Map.of("slice_name", "乙图"));
    Map<String, Object> board = new LinkedHashMap<>(Map.of("dashboard_title", "看板"));
    board.put("position", position("ROW-a", "ROW-b"));
    put(assets, Asset.Kind.DASHBOARD, "board", board);
    return assets;
  }

  private static void put(
      Map<String, Asset> assets, Asset.Kind kind, String id, Map<String, Object> tree) {
    assets.put(id, new Asset(kind, id, tree));
  }

  private static void edit(Map<String, Asset> assets, String id, String key, Object value) {
    Map<String, Object> tree = new LinkedHashMap<>(assets.get(id).tree());
    tree.put(key, value);
    assets.put(id, assets.get(id).with(tree));
  }

  private static Map<String, Object> position(String... rows) {
    Map<String, Object> nodes = new LinkedHashMap<>();
    nodes.put("ROOT_ID", node("ROOT", "GRID_ID"));
    nodes.put("GRID_ID", node("GRID", rows));
    nodes.put("ROW-a", row("CHART-a"));
    nodes.put("ROW-b", row("CHART-b"));
    nodes.put("CHART-a", chart("chart-a"));
    nodes.put("CHART-b", chart("chart-b"));
    return nodes;
  }

  private static Map<String, Object> row(String... children) {
    return node("ROW", children);
  }

  private static Map<String, Object> chart(String id) {
    Map<String, Object> node = node("CHART");
    node.put("meta", Map.of("uuid", id, "width", 4));
    return node;
  }

  private static Map<String, Object> node(String type, String... children) {
    return new LinkedHashMap<>(Map.of("type", type, "children", List.of(children)));
  }
}
