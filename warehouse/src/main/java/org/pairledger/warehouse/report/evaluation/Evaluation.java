package org.pairledger.warehouse.report.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * Everything an assessment report says of one pairing's year, as page and workbook show it.
 *
 * @param cards one row a scorecard
 * @param targets in the plan's order, with what is shown beside their columns
 */
public record Evaluation(
    Subject subject,
    List<Row> cards,
    List<Row> categories,
    List<Row> items,
    Map<String, List<Row>> targets,
    List<Row> years,
    List<Row> annotations,
    List<Row> judgements,
    Map<String, List<Row>> months,
    List<Trend> trends,
    Losses losses,
    EvidenceSheet evidence) {

  private static final String LEADING = "plan_completion";
  private static final int GROWTH_PLACES = 6;

  private static final String TARGETS =
      """
      select target_results.*, caveats.caveat from assess.target_results
      left join (
          select
              pairing_id, plan_year, figure_ref as target_id, caveat
          from assess.caveats where figure_kind = 'target'
      ) as caveats using (pairing_id, plan_year, target_id)
      where pairing_id = ? and plan_year = ?
      order by item_sort, target_id
      """;
  private static final String CARDS =
      """
      select * from assess.pairing_scores
      where pairing_id = ? and plan_year = ?
      order by scorecard desc
      """;
  private static final String CATEGORIES =
      """
      select * from assess.category_scores
      where pairing_id = ? and plan_year = ?
      order by scorecard desc, category_sort
      """;
  private static final String ITEMS =
      """
      select * from assess.item_scores
      where pairing_id = ? and plan_year = ?
      order by scorecard desc, item_sort
      """;
  private static final String YEARS =
      """
      select plan_year, points, grade, rank_in_group, peer_count from assess.pairing_scores
      where pairing_id = ? and plan_year <= ? and scorecard = ?
      order by plan_year
      """;
  private static final String ANNOTATIONS =
      "select * from assess.annotations where pairing_id = ? and plan_year = ? order by"
          + " try_cast(annotation_no as integer), annotation_no";
  private static final String JUDGEMENTS =
      "select * from assess.judgements where pairing_id = ? and plan_year = ? order by judgement_no";

  public static Evaluation read(Select select, Subject subject) throws SQLException {
    Object[] key = {subject.pairingId(), subject.year()};
    Map<String, List<Row>> targets = new LinkedHashMap<>();
    for (Row target : select.rows(TARGETS, key)) {
      targets
          .computeIfAbsent(target.text("item_no"), item -> new ArrayList<>())
          .add(shown(subject, target));
    }
    List<Row> cards = select.rows(CARDS, key);
    Map<String, List<Row>> months = Trend.months(select, subject);
    return new Evaluation(
        subject,
        cards,
        select.rows(CATEGORIES, key),
        select.rows(ITEMS, key),
        targets,
        select.rows(YEARS, subject.pairingId(), subject.year(), leading(cards)),
        select.rows(ANNOTATIONS, key),
        select.rows(JUDGEMENTS, key),
        months,
        Trend.of(months, targets.values().stream().flatMap(List::stream).toList()),
        Losses.read(select, subject, leading(cards)),
        EvidenceSheet.read(select, subject));
  }

  /** The items of the plan, by its own categories. */
  List<Row> planItems() {
    String card = leading();
    return items.stream().filter(item -> item.text("scorecard").equals(card)).toList();
  }

  /**
   * The lines of a scorecard with what each earned; empty where one rule scores all items of the
   * plan, which the list of items shows already.
   */
  List<Row> lines(Row card) {
    List<Row> lines =
        items.stream()
            .filter(item -> item.text("scorecard").equals(card.text("scorecard")))
            .toList();
    return lines.stream().map(line -> line.text("score_line")).distinct().count() > 1
        ? lines
        : List.of();
  }

  /** How a line becomes points, in words. */
  static String mode(Row line) {
    return Shape.valueOf(line.text("score_mode").toUpperCase(Locale.ROOT)).label();
  }

  /** What a line of one measure looked at: its value, what that has grown from, its place. */
  static String seen(Row line) {
    List<String> parts = new ArrayList<>();
    String unit = line.text("unit");
    if (line.has("actual_value")) {
      parts.add("完成 " + Figures.withUnit(line.number("actual_value"), unit));
    }
    if (line.has("prior_to")) {
      parts.add(
          "上年同期（"
              + line.text("prior_from")
              + "至"
              + line.text("prior_to")
              + "）"
              + Figures.withUnit(line.number("prior_year_value"), unit)
              + growth(line));
    }
    if (line.has("rank_in_group")) {
      parts.add("组内第" + line.text("rank_in_group") + " / " + line.text("peer_count"));
    }
    if (line.has("not_scored_reason")) {
      parts.add(line.text("not_scored_reason"));
    }
    return String.join("，", parts);
  }

  private static String growth(Row line) {
    BigDecimal actual = line.number("actual_value");
    BigDecimal base = line.number("prior_year_value");
    return actual == null || base == null || base.signum() <= 0
        ? ""
        : "，增幅 "
            + Figures.percent(
                actual.subtract(base).divide(base, GROWTH_PLACES, RoundingMode.HALF_UP));
  }

  /** The grade, and why a veto gave it. */
  static String grade(Row card) {
    return card.has("veto_reason")
        ? card.text("grade") + "；一票否决：" + card.text("veto_reason")
        : card.text("grade");
  }

  /** The scorecard by the plan's categories, or the first there is. */
  String leading() {
    return leading(cards);
  }

  private static String leading(List<Row> cards) {
    return cards.stream()
        .map(card -> card.text("scorecard"))
        .filter(LEADING::equals)
        .findFirst()
        .orElseGet(() -> cards.isEmpty() ? LEADING : cards.get(0).text("scorecard"));
  }

  private static Row shown(Subject subject, Row target) {
    String unit = target.text("unit");
    target.put("side_name", subject.side(target.text("side")));
    target.put("target_text", targetText(target));
    BigDecimal actual = target.number("actual_value");
    BigDecimal goal = target.number("target_value");
    String mark = target.has("caveat") ? Figures.DOUBTED : "";
    target.put(
        "actual_text",
        actual == null ? Figures.NONE + mark : Figures.against(actual, goal) + unit + mark);
    if (target.has("caveat")) {
      String note = target.has("note") ? "；" + target.text("note") : "";
      target.put("note", Figures.DOUBTED + target.text("caveat") + note);
    }
    target.put("deadline_text", Figures.withUnit(target.number("value_at_deadline"), unit));
    target.put("completion_text", Figures.percent(target.number("completion_ratio")));
    target.put("score_text", Figures.percent(target.number("score_ratio")));
    target.put("basis_name", basis(target.text("basis")));
    target.put("self_text", Figures.withUnit(target.number("self_value"), unit));
    target.put("verified_text", Figures.withUnit(target.number("verified_value"), unit));
    target.put("status_text", status(target));
    return target;
  }

  private static String targetText(Row target) {
    BigDecimal value = target.number("target_value");
    if (value == null) {
      return basis(target.text("basis")) + "（无数值）";
    }
    String sign =
        switch (target.text("comparator")) {
          case ">=" -> "≥";
          case "<=" -> "≤";
          case "=" -> "";
          default -> target.text("comparator");
        };
    String prefix = target.text("basis").equals("scored") ? "" : basis(target.text("basis")) + " ";
    return prefix + sign + Figures.plain(value) + target.text("unit");
  }

  private static String status(Row target) {
    return target.has("days_late")
        ? target.text("status") + "（逾期" + target.integer("days_late") + "天）"
        : target.text("status");
  }

  private static String basis(String basis) {
    return switch (basis) {
      case "scored" -> "计分";
      case "aspirational" -> "争取";
      case "agreement" -> "按协议";
      case "monitored" -> "监测";
      default -> "仅见正文";
    };
  }
}
