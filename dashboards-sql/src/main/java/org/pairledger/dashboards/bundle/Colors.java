package org.pairledger.dashboards.bundle;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.table.SeriesColors;
import org.pairledger.dashboards.view.Language;
import org.pairledger.dashboards.view.Metric;
import org.pairledger.dashboards.view.ViewColumns;
import org.pairledger.dashboards.yaml.Yaml;

/** Which colour a series has on the boards: what the contract gives a meaning, and values. */
final class Colors {

  private static final Sheet SHEET =
      Yaml.read("superset/colors.yaml", new TypeReference<Sheet>() {});

  private record Sheet(Plain plain, Apart apart) {}

  private record Plain(String color, List<String> codeLists) {}

  private record Apart(List<String> colors, List<String> columns) {}

  private final Map<String, String> values = new LinkedHashMap<>();

  private Colors() {}

  /** Those of the words and values of a served file. */
  static Colors of(Connection served) throws SQLException {
    Colors colors = new Colors();
    String lists = String.join("', '", SHEET.plain().codeLists());
    for (String word :
        texts(
            served, "select distinct word from store.word where code_list in ('" + lists + "')")) {
      colors.values.put(word, SHEET.plain().color());
    }
    for (String column : SHEET.apart().columns()) {
      String[] named = column.split("\\.", 2);
      List<String> values = values(served, named[0], named[1]);
      List<String> palette = SHEET.apart().colors();
      for (int i = 0; i < values.size(); i++) {
        colors.values.put(values.get(i), palette.get(i % palette.size()));
      }
    }
    colors.values.putAll(SeriesColors.all());
    return colors;
  }

  /** What a column holds; nothing where an older release has no such view. */
  private static List<String> values(Connection served, String view, String column)
      throws SQLException {
    return ViewColumns.of(served, "mart", view).containsKey(column)
        ? texts(served, "select distinct %2$s from mart.%1$s".formatted(view, column))
        : List.of();
  }

  /** By series, for a board of these charts: Superset knows a metric's series by its name. */
  Map<String, String> of(List<DashboardFile.Chart> charts, Language language) {
    Map<String, String> all = new LinkedHashMap<>(values);
    for (DashboardFile.Chart chart : charts) {
      for (Metric metric : ChartYaml.metrics(chart)) {
        Optional<String> meant = SeriesColors.of(metric.label().zh());
        if (ChartYaml.isSpelled(chart)) {
          String label = ChartYaml.label(chart, metric, language);
          meant.ifPresent(color -> all.put(label, color));
          if (chart.params().containsKey("groupby")) {
            values.forEach((value, color) -> all.put(label + ", " + value, meant.orElse(color)));
          }
        } else {
          meant.ifPresent(color -> all.put(metric.name(), color));
        }
      }
    }
    return all;
  }

  private static List<String> texts(Connection served, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = served.createStatement();
        ResultSet rows = statement.executeQuery(sql + " order by 1")) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
