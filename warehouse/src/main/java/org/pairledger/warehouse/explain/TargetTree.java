package org.pairledger.warehouse.explain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.warehouse.indicator.ask.Request;

/** What became of an item's targets: what each earned, what people decided, what it rests on. */
final class TargetTree {

  private final Rows release;
  private final IndicatorTree indicators;

  TargetTree(Rows release, IndicatorTree indicators) {
    this.release = release;
    this.indicators = indicators;
  }

  /** Targets of one item, as {@code assess.target_results} has them. */
  Node chain(String pairing, int year, List<Rows.Row> targets) throws SQLException {
    List<Node> nodes = new ArrayList<>();
    for (Rows.Row target : targets) {
      nodes.add(target(pairing, year, target));
    }
    String item = targets.get(0).text("item_no");
    List<Node> above = new ArrayList<>();
    for (Rows.Row score :
        release.read(
            "select * from assess.item_scores where pairing_id = ? and plan_year = ?"
                + " and item_no = ? order by scorecard",
            pairing,
            year,
            item)) {
      above.add(Node.of("item", ScoreTree.earned(score), score.facts(), List.of()));
    }
    above.addAll(nodes);
    String title =
        release.pairingName(pairing)
            + " "
            + year
            + " 年 · 事项 "
            + item
            + " "
            + targets.get(0).text("item_name");
    return Node.of("item", title, above);
  }

  private Node target(String pairing, int year, Rows.Row target) throws SQLException {
    List<Node> children =
        new ArrayList<>(release.caveat("target", pairing, year, target.text("target_id"), ""));
    children.add(Node.of("note", verdict(target), List.of()));
    children.addAll(units(pairing, year, target));
    judgements(pairing, year, target).forEach(children::add);
    if (target.has("indicator")) {
      children.add(
          indicators.of(
              new Request(
                  pairing,
                  year,
                  target.text("indicator"),
                  parameters(target.text("params")),
                  target.text("side"),
                  LocalDate.parse(target.text("window_from")),
                  LocalDate.parse(target.text("window_to")),
                  target.has("comparator") ? target.text("comparator") : ">=",
                  null,
                  LocalDate.parse(target.text("deadline")))));
    }
    return Node.of("target", targetText(target), target.facts(), children);
  }

  /** The units that are expected, those that fall short by name; nothing where no unit is asked. */
  private List<Node> units(String pairing, int year, Rows.Row target) throws SQLException {
    List<Rows.Row> units =
        release.read(
            "select * from assess.target_units where pairing_id = ? and plan_year = ?"
                + " and target_id = ? order by is_short desc, unit_value, unit_key",
            pairing,
            year,
            target.text("target_id"));
    if (units.isEmpty()) {
      return List.of();
    }
    List<Node> lacking =
        units.stream()
            .filter(unit -> unit.is("is_short"))
            .map(unit -> Node.of("unit", unitText(unit), unit.facts(), List.of()))
            .toList();
    String text = "应有单元 " + units.size() + " 个，未达标 " + lacking.size() + " 个";
    return List.of(Node.of("units", text, lacking));
  }

  private static String unitText(Rows.Row unit) {
    String rows =
        unit.number("counted_rows") == 0 ? "没有计入的记录" : "计入 " + unit.number("counted_rows") + " 条";
    return unit.text("unit_name")
        + "："
        + unit.amount("unit_value")
        + (unit.has("unit_target") ? "，应达 " + unit.amount("unit_target") : "")
        + "，"
        + rows;
  }

  private static String targetText(Rows.Row target) {
    String goal =
        target.has("target_value")
            ? target.text("comparator") + " " + target.amount("target_value") + target.text("unit")
            : "未定数值";
    return target.text("target_id")
        + "（"
        + IndicatorTree.side(target.text("side"))
        + "）目标 "
        + goal
        + "，时限 "
        + target.text("deadline")
        + "，完成 "
        + target.amount("actual_value")
        + target.text("unit")
        + "："
        + target.text("status")
        + "，"
        + target.text("evidence_state");
  }

  private static String verdict(Rows.Row target) {
    StringBuilder text = new StringBuilder();
    text.append("首次达标 ")
        .append(target.has("first_reached_on") ? target.text("first_reached_on") : "无");
    text.append("，时限当日 ").append(target.amount("value_at_deadline")).append(target.text("unit"));
    text.append("，完成率 ").append(target.amount("completion_ratio"));
    if (target.has("score_ratio")) {
      text.append("，得分率 ").append(target.amount("score_ratio")).append("（封顶为 1）");
    } else {
      text.append("，不计分：").append(target.text("not_scored_reason"));
    }
    if (target.is("is_deadline_before_issue")) {
      text.append("，时限早于计划印发日");
    }
    return text.toString();
  }

  private List<Node> judgements(String pairing, int year, Rows.Row target) throws SQLException {
    List<Node> nodes = new ArrayList<>();
    for (Rows.Row one :
        release.read(
            """
            select * from assess.judgements as judged
            where pairing_id = $1 and plan_year = $2 and (
                ref = $3
                or kind = 'fact' and exists (
                    select 1 from assess.score_trace as trace
                    where trace.pairing_id = $1 and trace.plan_year = $2 and trace.target_id = $3
                        and judged.ref in (
                            trace.fact_id::varchar, trace.indicator || ':' || trace.fact_id
                        )
                )
            )
            order by judgement_no
            """,
            pairing,
            year,
            target.text("target_id"))) {
      String text =
          one.text("stage")
              + (one.text("kind").equals("fact") ? "：事实 " + one.text("ref") : "")
              + (one.has("judged_value") ? "：核定 " + one.amount("judged_value") : "：不予认定")
              + "，理由 "
              + one.text("reason")
              + "（"
              + one.text("document_no")
              + "）；台账值不因此改变";
      nodes.add(Node.of("judgement", text, one.facts(), List.of()));
    }
    return nodes;
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new TreeMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return parameters;
  }
}
