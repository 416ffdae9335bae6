package org.pairledger.warehouse.report.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Basis;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Grid;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;
import org.pairledger.warehouse.report.paper.Template;
import org.pairledger.warehouse.workbook.PlainZip;

/** All pairings of a year side by side, with their ranks. */
public final class OverviewPage {

  private static final String SCORES =
      """
      select pairing_scores.*, coalesce(pairing_name, pairing_scores.pairing_id) as pairing_name
      from assess.pairing_scores
      left join star.dim_pairings on pairing_scores.pairing_id = dim_pairings.pairing_id
      where plan_year = ?
      order by scorecard desc, pairing_scores.peer_group nulls last,
          rank_in_group nulls last, points desc nulls last, pairing_scores.pairing_id
      """;
  private static final String CATEGORIES =
      """
      select scorecard, pairing_id, category, points, points_possible from assess.category_scores
      where plan_year = ? order by scorecard desc, category_sort, pairing_id
      """;

  private OverviewPage() {}

  /** The same as a workbook: one sheet a scorecard. */
  public static void workbook(
      Select select, int year, List<Subject> subjects, @Nullable String whatIf, OutputStream out)
      throws SQLException, IOException {
    Map<String, List<Row>> byCard = new LinkedHashMap<>();
    for (Row row : select.rows(SCORES, year)) {
      byCard.computeIfAbsent(row.text("scorecard"), key -> new ArrayList<>()).add(row);
    }
    List<String> titles = new ArrayList<>(List.of(year + "年度结对考核总览"));
    if (whatIf != null) {
      titles.add("假设测算，不是正式结果：" + whatIf);
    }
    try (PlainZip zip = PlainZip.to(out);
        Workbook book = new Workbook(zip, "Pairledger", "1.0")) {
      book.setGlobalDefaultFont("宋体", 10);
      byCard.values().forEach(rows -> sheet(book, titles, rows));
      Grid basis = Grid.begin(book.newWorksheet("说明"), titles, List.of("说明"), 105);
      basis(subjects.get(0), subjects, whatIf).forEach(basis::row);
    }
  }

  private static void sheet(Workbook book, List<String> titles, List<Row> rows) {
    Grid grid =
        Grid.begin(
            book.newWorksheet(rows.get(0).text("scorecard_name")),
            titles,
            List.of(
                "结对", "考核分组", "名次", "组内数量（个）", "名次变化", "得分（分）", "满分（分）", "等次", "上年得分（分）", "核查得分（分）",
                "按期（项）", "逾期（项）", "未完成（项）", "进行中（项）", "缺证据（项）", "不计分（项）"),
            24,
            12,
            8,
            10,
            10,
            10,
            10,
            8,
            12,
            12,
            9,
            9,
            10,
            10,
            10,
            10);
    for (Row row : rows) {
      grid.row(
          row.text("pairing_name"),
          row.text("peer_group"),
          row.value("rank_in_group"),
          row.value("peer_count"),
          rankChange(row),
          Figure.points(row.number("points")),
          Figure.points(row.number("points_possible")),
          row.text("grade"),
          Figure.points(row.number("prior_year_points")),
          Figure.points(row.number("verified_points")),
          row.integer("on_time_targets"),
          row.integer("late_targets"),
          row.integer("missed_targets"),
          row.integer("open_targets"),
          row.integer("no_evidence_targets"),
          row.integer("unscored_targets"));
    }
  }

  public static String of(Select select, int year, List<Subject> subjects, @Nullable String whatIf)
      throws SQLException {
    return of(select, year, subjects, whatIf, Map.of());
  }

  /** The same with links to other pages. */
  public static String of(
      Select select,
      int year,
      List<Subject> subjects,
      @Nullable String whatIf,
      Map<String, Object> links)
      throws SQLException {
    Subject first = subjects.get(0);
    Map<String, Object> model = Basis.of(first, whatIf);
    model.put("title", year + "年度结对考核总览");
    model.put("basis", basis(first, subjects, whatIf));
    model.put("map", PairingMap.of(subjects));
    model.put("cards", cards(select.rows(SCORES, year), select.rows(CATEGORIES, year)));
    model.putAll(links);
    return Template.fill("overview.ftlh", model);
  }

  private static List<String> basis(
      Subject first, List<Subject> subjects, @Nullable String whatIf) {
    List<String> lines = new ArrayList<>();
    for (Subject one : subjects) {
      String invented = one.plan().flag("is_invented") ? "（虚构）" : "";
      lines.add(one.name() + "：" + one.plan().text("plan_title") + invented + "，截至" + one.asOf());
    }
    Basis.lines(first, whatIf).stream()
        .filter(line -> !line.startsWith("依据") && !line.startsWith("本工作要点"))
        .forEach(lines::add);
    lines.add("名次只在同一考核分组内比较，得分相同并列取较前名次；不计分或无分组的结对不排名。");
    return lines;
  }

  private static List<Map<String, Object>> cards(List<Row> scores, List<Row> categories) {
    Map<String, List<Row>> byCard = new LinkedHashMap<>();
    scores.forEach(
        row -> byCard.computeIfAbsent(row.text("scorecard"), key -> new ArrayList<>()).add(row));
    List<Map<String, Object>> cards = new ArrayList<>();
    byCard.forEach(
        (card, rows) -> {
          List<String> names =
              categories.stream()
                  .filter(one -> one.text("scorecard").equals(card))
                  .map(one -> one.text("category"))
                  .distinct()
                  .toList();
          cards.add(
              Map.of(
                  "card_name",
                  rows.get(0).text("scorecard_name"),
                  "categories",
                  names,
                  "rows",
                  rows.stream().map(row -> row(row, names, categories)).toList()));
        });
    return cards;
  }

  private static Map<String, Object> row(Row row, List<String> names, List<Row> categories) {
    Map<String, Object> shown = row.shown();
    shown.put("points_text", Figures.points(row.number("points")));
    shown.put("change_text", Figures.change(row.number("points_change")));
    shown.put("rank_change_text", rankChange(row));
    shown.put("bar", bar(row.number("points")));
    shown.put(
        "parts",
        names.stream()
            .map(
                name ->
                    categories.stream()
                        .filter(one -> one.text("scorecard").equals(row.text("scorecard")))
                        .filter(one -> one.text("pairing_id").equals(row.text("pairing_id")))
                        .filter(one -> one.text("category").equals(name))
                        .findFirst()
                        .map(one -> Figures.points(one.number("points")))
                        .orElse(Figures.NONE))
            .toList());
    return shown;
  }

  private static String rankChange(Row row) {
    if (!row.has("rank_change")) {
      return Figures.NONE;
    }
    int change = row.integer("rank_change");
    if (change == 0) {
      return "持平";
    }
    return change > 0 ? "升" + change + "位" : "降" + -change + "位";
  }

  private static String bar(@Nullable BigDecimal points) {
    return points == null
        ? "0"
        : points
            .max(BigDecimal.ZERO)
            .min(BigDecimal.valueOf(100))
            .setScale(1, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
