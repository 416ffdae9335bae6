package org.pairledger.warehouse.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pairings of a year side by side, with their ranks. */
final class OverviewPage {

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

  static String of(Select select, int year, List<Subject> subjects, @Nullable String whatIf)
      throws SQLException {
    Subject first = subjects.get(0);
    Map<String, Object> model = Basis.of(first, whatIf);
    model.put("title", year + "年度结对考核总览");
    model.put("basis", basis(first, subjects));
    model.put("cards", cards(select.rows(SCORES, year), select.rows(CATEGORIES, year)));
    return Template.fill("overview.ftlh", model);
  }

  private static List<String> basis(Subject first, List<Subject> subjects) {
    List<String> lines = new ArrayList<>();
    for (Subject one : subjects) {
      String invented = one.plan().flag("is_invented") ? "（样例虚构）" : "";
      lines.add(one.name() + "：" + one.plan().text("plan_title") + invented + "，截至" + one.asOf());
    }
    Basis.lines(first).stream()
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
                  EvaluationPage.cardName(card),
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
