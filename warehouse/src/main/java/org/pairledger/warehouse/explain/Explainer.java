package org.pairledger.warehouse.explain;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.indicator.Derivation;
import org.pairledger.warehouse.indicator.Indicator;
import org.pairledger.warehouse.indicator.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.KnownOn;
import org.pairledger.warehouse.indicator.Measured;
import org.pairledger.warehouse.indicator.Measurer;
import org.pairledger.warehouse.indicator.Request;

/**
 * Explains a figure of a release: score → category → item → target → indicator → rows → cells.
 *
 * <p>Asked for an indicator it explains the year's value; for a target or an item, that promise and
 * what it earned; for a line of a scorecard, its rule and what it earned; for {@code total}, the
 * score.
 */
public final class Explainer {

  private final Rows release;
  private final Connection connection;
  private final IndicatorCatalogue catalogue;
  private final Measurer measurer;
  private final Evidence evidence;
  private final ScoreNodes scores;
  private final LineRules rules;

  /**
   * An explainer of one release.
   *
   * @param connection shows schemas {@code star} and {@code assess}
   * @param regimes whose scorecard lines are told
   * @param most how many rows of a kind are shown
   */
  public Explainer(
      Connection connection,
      IndicatorCatalogue catalogue,
      Measurer measurer,
      Regimes regimes,
      CellTexts cells,
      int most) {
    this.connection = connection;
    this.release = new Rows(connection);
    this.catalogue = catalogue;
    this.measurer = measurer;
    this.evidence = new Evidence(release, cells, most);
    this.scores = new ScoreNodes(release);
    this.rules = new LineRules(regimes);
  }

  /** What stands behind an indicator, a target, an item, a scorecard's line, or {@code total}. */
  public Node explain(String pairing, int year, String what, String side) throws SQLException {
    if (release.read("select 1 from star.dim_pairings where pairing_id = ?", pairing).isEmpty()) {
      throw new CouldNotRun("There is no pairing " + pairing + " in this release.");
    }
    if (what.equals("total")) {
      return scores.total(pairing, year, name(pairing) + " " + year + " 年得分");
    }
    if (catalogue.find(what).isPresent()) {
      return indicator(measurer.year(pairing, year, what, side));
    }
    List<Rows.Row> targets =
        release.read(
            "select * from assess.target_results where pairing_id = ? and plan_year = ?"
                + " and (target_id = ? or item_no = ?) order by item_sort, target_id",
            pairing,
            year,
            what,
            what);
    return targets.isEmpty() ? line(pairing, year, what) : chain(pairing, year, targets);
  }

  private Node line(String pairing, int year, String id) throws SQLException {
    List<Rows.Row> earned = scores.ofLine(pairing, year, id);
    if (earned.isEmpty()) {
      throw new CouldNotRun(
          id
              + " is no indicator, target, item or scorecard line of "
              + pairing
              + " in "
              + year
              + ". There are targets "
              + targets(pairing, year)
              + ", scorecard lines "
              + scores.lines(pairing, year)
              + ", the indicators of docs/indicators.md, and total.");
    }
    List<Node> nodes = new ArrayList<>();
    for (Rows.Row one : earned) {
      List<Node> below = new ArrayList<>();
      Optional<ScoreLine> rule = rules.line(year, one.text("scorecard"), id);
      if (rule.isPresent()) {
        below.add(Node.of("note", "计分：" + LineRules.words(rule.get()), List.of()));
        below.addAll(measured(pairing, year, rule.get()));
      }
      nodes.add(Node.of("item", ScoreNodes.earned(one), one.facts(), below));
    }
    return Node.of("item", name(pairing) + " " + year + " 年 · 评分行 " + id, nodes);
  }

  /** What the line's indicator came to, and the year before where the line compares with it. */
  private List<Node> measured(String pairing, int year, ScoreLine line) throws SQLException {
    Optional<Request> request = rules.request(pairing, year, line);
    if (request.isEmpty()) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(indicator(request.get()));
    if (line.mode().shape() == Shape.GROWTH_VS_PRIOR_YEAR) {
      nodes.add(indicator(again(request.get(), request.get().indicator(), 1)));
    }
    return nodes;
  }

  private List<String> targets(String pairing, int year) throws SQLException {
    return release
        .read(
            "select target_id from assess.target_results where pairing_id = ? and plan_year = ?"
                + " order by item_sort, target_id",
            pairing,
            year)
        .stream()
        .map(row -> row.text("target_id"))
        .toList();
  }

  private Node chain(String pairing, int year, List<Rows.Row> targets) throws SQLException {
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
      above.add(Node.of("item", ScoreNodes.earned(score), score.facts(), List.of()));
    }
    above.addAll(nodes);
    String title =
        name(pairing) + " " + year + " 年 · 事项 " + item + " " + targets.get(0).text("item_name");
    return Node.of("item", title, above);
  }

  private Node target(String pairing, int year, Rows.Row target) throws SQLException {
    List<Node> children = new ArrayList<>();
    children.add(Node.of("note", verdict(target), List.of()));
    judgements(pairing, year, target).forEach(children::add);
    if (target.has("indicator")) {
      children.add(
          indicator(
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

  private static String targetText(Rows.Row target) {
    String goal =
        target.has("target_value")
            ? target.text("comparator") + " " + target.amount("target_value") + target.text("unit")
            : "未定数值";
    return target.text("target_id")
        + "（"
        + side(target.text("side"))
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

  private Node indicator(Request request) throws SQLException {
    return indicator(request, request.planYear());
  }

  /** By the definition of a plan year, which for a growth rate's base is the later one. */
  private Node indicator(Request request, int planYear) throws SQLException {
    Indicator indicator = catalogue.get(request.indicator(), planYear);
    Measurer defined = measurer.definedIn(planYear);
    LocalDate asOf = asOf();
    LocalDate knownOn = KnownOn.of(connection, asOf);
    Measured measured = defined.measure(connection, asOf, knownOn, List.of(request)).get(0);
    List<Node> children = new ArrayList<>();
    children.add(Node.of("note", "口径：" + indicator.definition(), List.of()));
    if (!request.params().isEmpty()) {
      children.add(Node.of("note", "参数：" + new TreeMap<>(request.params()), List.of()));
    }
    children.add(
        Node.of("note", "统计期 " + request.windowFrom() + " 至 " + end(request, asOf), List.of()));
    Derivation derivation = indicator.derivation();
    if (derivation != null) {
      children.addAll(parts(request, derivation));
    } else {
      children.add(Node.of("note", sums(indicator, measured), List.of()));
      children.addAll(
          evidence.branches(indicator, defined.candidates(connection, asOf, knownOn, request)));
    }
    return Node.of("indicator", headline(request, indicator, measured), facts(measured), children);
  }

  private List<Node> parts(Request request, Derivation derivation) throws SQLException {
    List<Node> parts = new ArrayList<>();
    for (String code : derivation.of()) {
      parts.add(indicator(again(request, code, 0), request.planYear()));
      if (derivation.kind() == Derivation.Kind.GROWTH) {
        parts.add(indicator(again(request, code, 1), request.planYear()));
      }
    }
    return parts;
  }

  private Request again(Request request, String code, int yearsBack) {
    return new Request(
        request.pairingId(),
        request.planYear() - yearsBack,
        code,
        measurer.year(request.pairingId(), request.planYear(), code, request.side()).params(),
        request.side(),
        request.windowFrom().minusYears(yearsBack),
        request.windowTo().minusYears(yearsBack),
        ">=",
        null,
        null);
  }

  private String headline(Request request, Indicator indicator, Measured measured)
      throws SQLException {
    BigDecimal value = measured.value();
    String shown =
        value == null ? "无值（" + measured.nullReason() + "）" : Rows.plain(value) + indicator.unit();
    return name(request.pairingId())
        + " "
        + request.planYear()
        + " 年 · "
        + indicator.code()
        + " "
        + indicator.name()
        + "（"
        + side(request.side())
        + "）= "
        + shown;
  }

  private static String sums(Indicator indicator, Measured measured) {
    String unit = indicator.isMoney() ? " 元" : "";
    String text = "合计 " + Rows.plain(measured.numerator()) + unit;
    return measured.denominator().signum() == 0
        ? text
        : text + "，分母 " + Rows.plain(measured.denominator()) + unit;
  }

  private static Map<String, String> facts(Measured measured) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("numerator", Rows.plain(measured.numerator()));
    facts.put("denominator", Rows.plain(measured.denominator()));
    BigDecimal value = measured.value();
    if (value != null) {
      facts.put("value", Rows.plain(value));
    }
    return facts;
  }

  private static LocalDate end(Request request, LocalDate asOf) {
    return asOf.isBefore(request.windowTo()) ? asOf : request.windowTo();
  }

  private LocalDate asOf() throws SQLException {
    return LocalDate.parse(
        release.read("select as_of_date from assess.releases").get(0).text("as_of_date"));
  }

  private String name(String pairing) throws SQLException {
    return release
        .read("select pairing_name from star.dim_pairings where pairing_id = ?", pairing)
        .get(0)
        .text("pairing_name");
  }

  private static String side(String side) {
    return switch (side) {
      case "D" -> "帮扶方";
      case "R" -> "受援方";
      default -> "双方";
    };
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
