package org.pairledger.dashboards.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;
import org.pairledger.dashboards.DuckDbLine;
import org.pairledger.dashboards.Fixture;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.merge.BundleTree;
import org.pairledger.dashboards.view.Language;
import org.pairledger.dashboards.view.ViewColumns;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.dashboards.view.Views;
import org.pairledger.dashboards.yaml.Yaml;

@SuppressWarnings("unchecked")
class SupersetBundleTest {

  @TempDir static Path folder;

  private static SupersetBundle bundle;

  @BeforeAll
  static void aBundle() throws Exception {
    bundle = bundle("current.duckdb", Language.ZH);
  }

  private static SupersetBundle bundle(String name, Language language) throws Exception {
    return bundle(name, language, new AssetNames("甲市—乙县"));
  }

  private static SupersetBundle bundle(String name, Language language, AssetNames names)
      throws Exception {
    Path file = folder.resolve(name);
    Fixture.write(file);
    try (Connection served = DuckDbLine.OURS.open(file)) {
      return SupersetBundle.of(
          served,
          Path.of("/data/current.duckdb"),
          language,
          names,
          OwnAssets.of(folder, names, List.of()));
    }
  }

  @Test
  void buildingItAgainGivesTheSameBytes() throws Exception {
    bundle.write(folder.resolve("one.zip"));
    bundle("again.duckdb", Language.ZH).write(folder.resolve("two.zip"));

    assertThat(Files.mismatch(folder.resolve("one.zip"), folder.resolve("two.zip"))).isEqualTo(-1);
  }

  @Test
  void everyIdIsAUuidOfVersionFiveAndUsedOnce() {
    Set<String> ids = new HashSet<>();
    bundle.entries().forEach((path, text) -> addId(ids, path, text));

    assertThat(ids).allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(5));
    assertThat(ids).hasSize(bundle.entries().size() - 1);
  }

  @Test
  void whatAWorkspaceAddsIsInItsBundleUnderItsOwnIds() throws Exception {
    AssetNames names = new AssetNames("己市—庚县");
    Path own = folder.resolve("catalogue/superset");
    Files.createDirectories(own.resolve("charts"));
    Files.createDirectories(own.resolve("datasets"));
    Files.writeString(
        own.resolve("charts/own.yaml"), "dataset_uuid: ${dataset/v_rank}\nuuid: 0-0\n");
    Files.writeString(
        own.resolve("datasets/v_rank.yaml"),
        "metrics: [{metric_name: own, expression: count(*)}]\n");
    SupersetBundle more = bundle("more.duckdb", Language.ZH, names);
    Folders.delete(own);

    assertThat(tree(more, "charts/own_own.yaml"))
        .containsEntry("dataset_uuid", names.dataset("v_rank"));
    assertThat(
            (List<Map<String, Object>>)
                tree(more, "datasets/Pairledger/v_rank.yaml").get("metrics"))
        .extracting(metric -> metric.get("metric_name"))
        .contains("own", "rank_shown");
  }

  /** Superset would import it and draw "Data error" on the board. */
  @Test
  void aChartOfAWorkspaceNamesOnlyWhatItsViewHas() throws Exception {
    AssetNames names = new AssetNames("辛市—壬县");
    Path charts = folder.resolve("catalogue/superset/charts");
    Files.createDirectories(charts);
    Files.writeString(
        charts.resolve("own.yaml"),
        "dataset_uuid: ${dataset/v_rank}\nuuid: 0-0\nparams: {metrics: [rank_sum], groupby: [side]}\n");
    try {
      assertThatThrownBy(() -> bundle("named.duckdb", Language.ZH, names))
          .isInstanceOf(CouldNotRun.class)
          .hasMessageContaining("own.yaml: v_rank has no column or metric 'rank_sum'")
          .hasMessageContaining("rank_shown");
    } finally {
      Folders.delete(charts.getParent());
    }
  }

  /** What is compared can be brought: nothing of a file is lost on the way there and back. */
  @Test
  void aFileOfTheBundleIsTheAssetItTellsOf() {
    for (Asset asset : bundle.assets().values()) {
      Map<String, Object> file = BundleTree.file(asset, asset.tree());

      assertThat(BundleTree.asset(asset.kind(), file)).isEqualTo(asset);
    }
  }

  /** Superset paints a board that is opened: nobody edited it. */
  @Test
  void whatOpeningABoardWritesIsNoEdit() {
    Map<String, Object> opened = new LinkedHashMap<>(tree("dashboards/pairledger-fund.yaml"));
    Map<String, Object> metadata = new LinkedHashMap<>(under(opened, "metadata"));
    metadata.put("map_label_colors", Map.of("planned_sum", "#9db4c8"));
    metadata.put("color_scheme_domain", List.of("#9db4c8"));
    metadata.put("shared_label_colors", List.of("planned_sum"));
    opened.put("metadata", metadata);

    assertThat(BundleTree.asset(Asset.Kind.DASHBOARD, opened))
        .isEqualTo(BundleTree.asset(Asset.Kind.DASHBOARD, tree("dashboards/pairledger-fund.yaml")));
  }

  @Test
  void twoWorkspacesShareNothingInOneSuperset() throws Exception {
    SupersetBundle other = bundle("other.duckdb", Language.ZH, new AssetNames("丙市—丁县"));

    assertThat(taken(bundle)).doesNotContainAnyElementsOf(taken(other)).hasSizeGreaterThan(100);
  }

  /** Ids, the database's name and the boards' addresses: what a Superset has once only. */
  private static Set<String> taken(SupersetBundle bundle) {
    Set<String> taken = new HashSet<>();
    bundle
        .entries()
        .forEach(
            (path, text) -> {
              addId(taken, path, text);
              Map<String, Object> tree = Yaml.parse(text);
              for (String once : List.of("slug", "database_name")) {
                if (tree.containsKey(once)) {
                  taken.add((String) tree.get(once));
                }
              }
            });
    return taken;
  }

  private static void addId(Set<String> ids, String path, String text) {
    Map<String, Object> tree = Yaml.parse(text);
    if (!path.endsWith("metadata.yaml")) {
      ids.add((String) tree.get("uuid"));
    }
  }

  @Test
  void aClickOnALyingBarTellsItsName() {
    Map<String, Object> params = under(tree("charts/pairledger-fund_classes.yaml"), "params");

    assertThat(params)
        .containsEntry("orientation", "horizontal")
        .containsEntry("groupby", List.of("project_class_name"));
    assertThat(under(params, "x_axis")).containsEntry("sqlExpression", "project_class_name");
  }

  @Test
  void noTableOfRowsEndsBeforeItsRowsDo() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Chart chart : DashboardYaml.charts(dashboard)) {
        Map<String, Object> params =
            under(tree("charts/" + dashboard.slug() + "_" + chart.name() + ".yaml"), "params");
        if ("raw".equals(params.get("query_mode"))) {
          assertThat(params)
              .as(chart.name())
              .containsEntry("server_pagination", true)
              .containsEntry("server_page_length", 50)
              .containsEntry("row_limit", 100_000);
          assertThat(ordered(params))
              .as(chart.name())
              .containsAll(Views.named(chart.view()).key())
              .doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void aChartThatShowsTheFirstFewSaysSo() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Chart chart : DashboardYaml.charts(dashboard)) {
        Object most = chart.params().get("row_limit");

        assertThat(most == null || chart.title().contains("前" + most + "位"))
            .as(chart.name())
            .isTrue();
      }
    }
  }

  /** The columns that a table's rows are ordered by. */
  private static List<String> ordered(Map<String, Object> params) {
    return ((List<String>) params.get("order_by_cols"))
        .stream().map(order -> order.substring(2, order.indexOf('"', 2))).toList();
  }

  @Test
  void aClickNarrowsTheChartsThatItsOwnNames() {
    Map<String, Object> dashboard = tree("dashboards/pairledger-pairing.yaml");
    Map<String, Object> clicks = under(under(dashboard, "metadata"), "chart_configuration");
    Map<String, Object> position = under(dashboard, "position");
    Object targets = under(under(position, "CHART-targets"), "meta").get("chartId");
    Object trace = under(under(position, "CHART-trace"), "meta").get("chartId");
    Map<String, Object> click = under(clicks, targets.toString());
    List<Object> excluded =
        (List<Object>) under(under(click, "crossFilters"), "scope").get("excluded");

    assertThat(clicks).hasSize(3);
    assertThat(excluded).isNotEmpty().contains(targets).doesNotContain(trace);
  }

  @Test
  void theDatabaseIsReadOnlyAndShutIn() {
    Map<String, Object> database = tree("databases/Pairledger.yaml");
    Map<String, Object> engine = under(under(database, "extra"), "engine_params");
    Map<String, Object> arguments = under(engine, "connect_args");

    assertThat(database)
        .containsEntry("sqlalchemy_uri", "duckdb:////data/current.duckdb")
        .containsEntry("allow_dml", false)
        .containsEntry("allow_ctas", false)
        .containsEntry("allow_cvas", false)
        .containsEntry("allow_csv_upload", false)
        .containsEntry("expose_in_sqllab", false);
    assertThat(arguments).containsEntry("read_only", true);
    assertThat(under(arguments, "config"))
        .containsEntry("enable_external_access", false)
        .containsEntry("lock_configuration", true);
  }

  @Test
  void aDatasetIsItsViewColumnByColumn() throws Exception {
    try (Connection served = DuckDbLine.OLDER.open(folder.resolve("current.duckdb"))) {
      for (ViewFile view : Views.all()) {
        Map<String, Object> dataset = tree("datasets/Pairledger/" + view.name() + ".yaml");
        Map<String, String> told = new LinkedHashMap<>();
        for (Map<String, Object> column : (List<Map<String, Object>>) dataset.get("columns")) {
          told.put((String) column.get("column_name"), (String) column.get("type"));
          assertThat(column.get("is_dttm")).isEqualTo("DATE".equals(column.get("type")));
          assertThat((String) column.get("verbose_name")).matches(".*\\p{IsHan}.*");
        }
        Map<String, String> seen = ViewColumns.of(served, "mart", view.name());
        seen.replaceAll((name, type) -> type.replace("DECIMAL", "NUMERIC"));

        assertThat(told).as(view.name()).isEqualTo(seen);
      }
    }
  }

  @Test
  void everyMetricIsCertified() {
    for (ViewFile view : Views.all()) {
      Map<String, Object> dataset = tree("datasets/Pairledger/" + view.name() + ".yaml");
      for (Map<String, Object> metric : (List<Map<String, Object>>) dataset.get("metrics")) {
        assertThat(under(metric, "extra")).containsKey("certification");
      }
    }
  }

  @Test
  void aChartUsesOnlyWhatItsViewHas() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Chart chart : DashboardYaml.charts(dashboard)) {
        Set<String> names = names(chart.view());

        assertThat(names).as(chart.name()).containsAll(used(chart));
      }
    }
  }

  private static Set<String> names(String view) {
    Map<String, Object> dataset = tree("datasets/Pairledger/" + view + ".yaml");
    Set<String> names = new HashSet<>();
    for (Map<String, Object> column : (List<Map<String, Object>>) dataset.get("columns")) {
      names.add((String) column.get("column_name"));
    }
    for (Map<String, Object> metric : (List<Map<String, Object>>) dataset.get("metrics")) {
      names.add((String) metric.get("metric_name"));
    }
    return names;
  }

  private static Set<String> used(DashboardFile.Chart chart) {
    Set<String> used = new HashSet<>(chart.where().keySet());
    for (String key : List.of("metric", "metrics", "groupby", "all_columns", "x_axis")) {
      Object value = chart.params().get(key);
      if (value instanceof List<?> list) {
        list.forEach(each -> used.add((String) each));
      } else if (value != null) {
        used.add((String) value);
      }
    }
    return used;
  }

  @Test
  void everyDashboardBeginsWithItsDayAndItsWeights() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      DashboardFile.Chart first = dashboard.rows().get(0).charts().get(0);

      assertThat((List<String>) first.params().get("groupby"))
          .as(dashboard.slug())
          .contains("as_of_date", "weighting");
    }
  }

  @Test
  void aPairingsBoardLeadsToWhatItLost() {
    Map<String, Object> losses = tree("charts/pairledger-pairing_losses.yaml");

    assertThat(losses.get("slice_name").toString()).contains("失分", "分");
    assertThat(under(losses, "params"))
        .containsEntry("x_axis", "loss_shown")
        .containsEntry("metrics", List.of("lost_sum"))
        .containsEntry("x_axis_sort", "sum")
        .containsEntry("x_axis_sort_asc", true);
  }

  /**
   * Stages follow one another; Superset alone would order them by their sums, which are often
   * equal.
   */
  @Test
  void stagesOfMoneyStandInTheirOrder() {
    Map<String, Object> params = under(tree("charts/pairledger-fund_stages.yaml"), "params");

    assertThat((List<Map<String, Object>>) params.get("metrics"))
        .extracting(metric -> metric.get("label"))
        .containsExactly("1 计划（万元）", "2 拨付净额（万元，减收回）", "3 到账（万元）", "4 支出（万元）");
    assertThat(params)
        .containsEntry("sort_series_type", "name")
        .containsEntry("sort_series_ascending", true)
        .doesNotContainKey("numbered");
  }

  /** Superset knows a metric's series by the metric's name, not by its label. */
  @Test
  void aStageOfMoneyHasItsColourOnEveryBoard() {
    Map<String, Object> fund = colors("dashboards/pairledger-fund.yaml");

    assertThat(fund)
        .containsEntry("1 计划（万元）", "#9db4c8")
        .containsEntry("2 拨付净额（万元，减收回）", "#4c8fbd")
        .containsEntry("3 到账（万元）", "#3a9d6e")
        .containsEntry("4 支出（万元）", "#e0a63a");
    assertThat(colors("dashboards/pairledger-donation.yaml"))
        .containsEntry("target_total", "#cf4f4a")
        .containsEntry("企业", "#4c8fbd");
    assertThat(fund.keySet()).anyMatch(name -> name.contains("—"));
  }

  private static Map<String, Object> colors(String board) {
    return under(under(tree(board), "metadata"), "label_colors");
  }

  /** Superset would call such a series {@code value_shown, 鹤山市—龙州县}. */
  @Test
  void noLegendNamesAMetricByItsColumn() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Chart chart : DashboardYaml.charts(dashboard)) {
        if (ChartYaml.isSpelled(chart)) {
          Map<String, Object> params =
              under(tree("charts/" + dashboard.slug() + "_" + chart.name() + ".yaml"), "params");
          assertThat((List<Map<String, Object>>) params.get("metrics"))
              .as(chart.name())
              .hasSizeGreaterThan(1)
              .allSatisfy(
                  metric -> assertThat((String) metric.get("label")).matches(".*\\p{IsHan}.*"));
        }
      }
    }
  }

  /** One that must have a value and has none to choose keeps every chart waiting. */
  @Test
  void aFilterThatMustHaveAValueHasOneForWhoSeesNoRowYet() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Filter filter : dashboard.filters()) {
        if (filter.single()) {
          assertThat(filter.view())
              .as(dashboard.slug() + " " + filter.name())
              .isIn("v_plan_year", "v_pairing_year", "v_trend_choice");
        }
      }
    }
  }

  @Test
  void everyBoardLeadsToTheOthers() {
    Map<String, Object> fund = under(tree("dashboards/pairledger-fund.yaml"), "position");
    String links = (String) under(under(fund, "MARKDOWN-boards"), "meta").get("code");

    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      assertThat(links)
          .contains(
              dashboard.slug().equals("pairledger-fund")
                  ? "**" + dashboard.title() + "**"
                  : "[%s](../%s/)"
                      .formatted(
                          dashboard.title(), new AssetNames("甲市—乙县").slug(dashboard.slug())));
    }
  }

  /** A bar or a line without a unit is a picture of nothing. */
  @Test
  void everyChartOfAnAxisSaysItsUnit() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Chart chart : DashboardYaml.charts(dashboard)) {
        if (chart.viz().startsWith("echarts_timeseries")) {
          assertThat(chart.title()).as(dashboard.slug()).matches(".+（.*([分项%元人次个份]|单位见).*）");
        }
      }
    }
  }

  /** A line over months stands beside the year before; over years it needs none. */
  @Test
  void everyCourseOfMonthsStandsBesideLastYear() {
    for (DashboardFile dashboard : SupersetBundle.dashboards()) {
      for (DashboardFile.Chart chart : DashboardYaml.charts(dashboard)) {
        boolean isOfMonths = "period_date".equals(chart.params().get("x_axis"));
        if (chart.viz().equals("echarts_timeseries_line") && isOfMonths) {
          assertThat(chart.params().get("metrics").toString())
              .as(dashboard.slug() + " " + chart.name())
              .contains("prior_");
        }
      }
    }
  }

  @Test
  void titlesAreChineseUnlessEnglishIsAskedFor() throws Exception {
    SupersetBundle english = bundle("english.duckdb", Language.EN);

    assertThat(tree(bundle, "dashboards/pairledger-overview.yaml"))
        .containsEntry("dashboard_title", "年终考核总览");
    assertThat(tree(english, "dashboards/pairledger-overview.yaml"))
        .containsEntry("dashboard_title", "Year-end overview");
  }

  private static Map<String, Object> tree(String path) {
    return tree(bundle, path);
  }

  private static Map<String, Object> tree(SupersetBundle bundle, String path) {
    return Yaml.parse(bundle.entries().get("pairledger/" + path));
  }

  private static Map<String, Object> under(Map<String, Object> tree, String key) {
    return (Map<String, Object>) tree.get(key);
  }
}
