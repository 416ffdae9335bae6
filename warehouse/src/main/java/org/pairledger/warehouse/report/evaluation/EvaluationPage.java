package org.pairledger.warehouse.report.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Basis;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Subject;
import org.pairledger.warehouse.report.paper.Template;

/** The assessment of one pairing's year as a page, in the layout of a plan's list. */
public final class EvaluationPage {

  private final Evaluation evaluation;
  private final Subject subject;

  private EvaluationPage(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.subject = evaluation.subject();
  }

  public static String of(Evaluation evaluation, @Nullable String whatIf) {
    return of(evaluation, whatIf, Map.of());
  }

  /** The same with links to other pages. */
  public static String of(
      Evaluation evaluation, @Nullable String whatIf, Map<String, Object> links) {
    Map<String, Object> model = new EvaluationPage(evaluation).model(whatIf);
    model.putAll(links);
    return Template.fill("evaluation.ftlh", model);
  }

  private Map<String, Object> model(@Nullable String whatIf) {
    Map<String, Object> model = Basis.of(subject, whatIf);
    model.put("title", subject.year() + "年度" + subject.name() + "工作要点完成情况评价表");
    model.put("cards", evaluation.cards().stream().map(this::card).toList());
    model.put("losses", evaluation.losses().shownParts());
    model.put("short_units", evaluation.losses().shownUnits());
    model.put("groups", groups());
    model.put("years", years());
    model.put(
        "trends",
        evaluation.trends().stream().map(trend -> trend.picture(subject.year())).toList());
    model.put("annotations", shown(evaluation.annotations()));
    model.put(
        "judgements", evaluation.judgements().stream().map(EvaluationPage::judgement).toList());
    return model;
  }

  static List<Map<String, Object>> shown(List<Row> rows) {
    return rows.stream().map(Row::shown).toList();
  }

  private Map<String, Object> card(Row card) {
    Map<String, Object> shown = card.shown();
    shown.put("card_name", card.text("scorecard_name"));
    shown.put("points_text", Figures.points(card.number("points")));
    shown.put("possible_text", Figures.plainOrNone(card.number("points_possible")));
    shown.put("prior_text", Figures.points(card.number("prior_year_points")));
    shown.put("change_text", Figures.change(card.number("points_change")));
    shown.put("self_text", Figures.points(card.number("self_points")));
    shown.put("verified_text", Figures.points(card.number("verified_points")));
    shown.put("difference_text", Figures.change(difference(card)));
    shown.put(
        "categories",
        evaluation.categories().stream()
            .filter(one -> one.text("scorecard").equals(card.text("scorecard")))
            .map(EvaluationPage::category)
            .toList());
    shown.put("lines", evaluation.lines(card).stream().map(EvaluationPage::line).toList());
    shown.put("beside", besides(card));
    return shown;
  }

  /** Points beside the categories', with their sign; empty when there are none. */
  private static String besides(Row card) {
    List<String> parts = new ArrayList<>();
    beside(parts, "加分 ", card.number("bonus_points"));
    beside(parts, "扣分 ", card.number("penalty_points"));
    return String.join("，", parts);
  }

  private static void beside(List<String> parts, String what, @Nullable BigDecimal points) {
    if (points != null && points.signum() != 0) {
      parts.add(what + Figures.points(points));
    }
  }

  private static Map<String, Object> line(Row line) {
    Map<String, Object> shown = line.shown();
    shown.put("mode_name", Evaluation.mode(line));
    shown.put("seen_text", Evaluation.seen(line));
    shown.put("ratio_text", Figures.percent(line.number("score_ratio")));
    shown.put("points_text", Figures.points(line.number("raw_points")));
    shown.put("weight_text", Figures.points(line.number("weight")));
    return shown;
  }

  private static @Nullable BigDecimal difference(Row card) {
    BigDecimal points = card.number("points");
    BigDecimal verified = card.number("verified_points");
    return points == null || verified == null ? null : verified.subtract(points);
  }

  private static Map<String, Object> category(Row category) {
    Map<String, Object> shown = category.shown();
    BigDecimal points = category.number("points");
    BigDecimal possible = category.number("points_possible");
    shown.put("points_text", Figures.points(points));
    shown.put("possible_text", Figures.points(possible));
    shown.put("prior_text", Figures.points(category.number("prior_year_points")));
    shown.put("weight_text", Figures.points(category.number("weight")));
    shown.put("bar", bar(points, possible));
    return shown;
  }

  /** A bar's length from 0 to 100. */
  private static String bar(@Nullable BigDecimal points, @Nullable BigDecimal possible) {
    if (points == null || possible == null || possible.signum() == 0) {
      return "0";
    }
    return points
        .multiply(BigDecimal.valueOf(100))
        .divide(possible, 1, RoundingMode.HALF_UP)
        .min(BigDecimal.valueOf(100))
        .toPlainString();
  }

  /** Categories of the plan with their items, and these with their targets. */
  private List<Map<String, Object>> groups() {
    Map<String, List<Map<String, Object>>> byCategory = new LinkedHashMap<>();
    for (Row item : evaluation.planItems()) {
      byCategory.computeIfAbsent(item.text("category"), name -> new ArrayList<>()).add(item(item));
    }
    List<Map<String, Object>> groups = new ArrayList<>();
    byCategory.forEach(
        (name, items) -> {
          int rows = items.stream().mapToInt(item -> (Integer) item.get("rows")).sum();
          groups.add(Map.of("name", name, "items", items, "rows", rows));
        });
    return groups;
  }

  private Map<String, Object> item(Row item) {
    List<Row> targets = evaluation.targets().getOrDefault(item.text("item_no"), List.of());
    Map<String, Object> shown = item.shown();
    shown.put("targets", shown(targets));
    shown.put("rows", Math.max(1, targets.size()));
    shown.put("points_text", Figures.points(item.number("raw_points")));
    shown.put("weight_text", Figures.points(item.number("weight")));
    return shown;
  }

  private List<Map<String, Object>> years() {
    List<Map<String, Object>> years = new ArrayList<>();
    for (Row year : evaluation.years()) {
      Map<String, Object> shown = year.shown();
      shown.put("points_text", Figures.points(year.number("points")));
      shown.put("bar", bar(year.number("points"), BigDecimal.valueOf(100)));
      years.add(shown);
    }
    return years;
  }

  private static Map<String, Object> judgement(Row judgement) {
    Map<String, Object> shown = judgement.shown();
    shown.put("kind_name", kind(judgement.text("kind")));
    return shown;
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "target" -> "任务";
      case "line" -> "事项";
      case "fact" -> "记录";
      default -> "总分";
    };
  }
}
