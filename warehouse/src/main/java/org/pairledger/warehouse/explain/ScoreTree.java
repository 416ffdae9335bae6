package org.pairledger.warehouse.explain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells the scores of a year: scorecards, their categories, and what each item and line earned. */
final class ScoreTree {

  private final Rows release;

  ScoreTree(Rows release) {
    this.release = release;
  }

  /** All scorecards of a pairing's year. */
  Node total(String pairing, int year) throws SQLException {
    List<Node> cards = new ArrayList<>();
    for (Rows.Row score :
        release.read(
            "select * from assess.pairing_scores where pairing_id = ? and plan_year = ?"
                + " order by scorecard",
            pairing,
            year)) {
      cards.add(scorecard(pairing, year, score));
    }
    return Node.of("score", release.pairingName(pairing) + " " + year + " 年得分", cards);
  }

  /** What a line of a scorecard earned, one row for each item it is about. */
  List<Rows.Row> ofLine(String pairing, int year, String id) throws SQLException {
    return release.read(
        "select * from assess.item_scores where pairing_id = ? and plan_year = ?"
            + " and score_line = ? order by scorecard, item_sort",
        pairing,
        year,
        id);
  }

  /** The lines there are. */
  List<String> lines(String pairing, int year) throws SQLException {
    return release
        .read(
            "select distinct score_line from assess.item_scores where pairing_id = ?"
                + " and plan_year = ? and score_line is not null order by score_line",
            pairing,
            year)
        .stream()
        .map(row -> row.text("score_line"))
        .toList();
  }

  private Node scorecard(String pairing, int year, Rows.Row score) throws SQLException {
    List<Node> categories = new ArrayList<>();
    String card = score.text("scorecard");
    for (Rows.Row category :
        release.read(
            "select * from assess.category_scores where pairing_id = ? and plan_year = ?"
                + " and scorecard = ? order by category_sort",
            pairing,
            year,
            card)) {
      List<Node> items = new ArrayList<>();
      for (Rows.Row item :
          release.read(
              "select * from assess.item_scores where pairing_id = ? and plan_year = ?"
                  + " and scorecard = ? and category = ? order by item_sort",
              pairing,
              year,
              card,
              category.text("category"))) {
        items.add(Node.of("item", itemText(item), item.facts(), List.of()));
      }
      categories.add(Node.of("category", categoryText(category), category.facts(), items));
    }
    categories.addAll(beside(pairing, year, card));
    return Node.of("score", scoreText(score), score.facts(), categories);
  }

  /** What was added to the categories' points, or taken from them. */
  private List<Node> beside(String pairing, int year, String card) throws SQLException {
    List<Node> lines = new ArrayList<>();
    for (Rows.Row line :
        release.read(
            "select * from assess.item_scores where pairing_id = ? and plan_year = ?"
                + " and scorecard = ? and weight is null and raw_points <> 0 order by item_sort",
            pairing,
            year,
            card)) {
      lines.add(Node.of("item", itemText(line), line.facts(), List.of()));
    }
    return lines;
  }

  private static String scoreText(Rows.Row score) {
    return score.text("scorecard_name")
        + "："
        + score.amount("points")
        + " 分（满分 "
        + score.amount("points_possible")
        + "），"
        + grade(score)
        + score.text("regime")
        + "，"
        + score.text("weighting")
        + "；各项先以未舍入值相加，最后一次四舍五入到两位";
  }

  private static String grade(Rows.Row score) {
    if (!score.has("grade")) {
      return "";
    }
    String veto = score.has("veto_reason") ? "（一票否决：" + score.text("veto_reason") + "）" : "";
    return "等次 " + score.text("grade") + veto + "，";
  }

  private static String categoryText(Rows.Row category) {
    return category.text("category")
        + "："
        + category.amount("points")
        + " / "
        + category.amount("points_possible")
        + " 分，计分事项 "
        + category.number("scored_items")
        + " / "
        + category.number("item_count");
  }

  /** What an item or a line earned on its scorecard. */
  static String earned(Rows.Row item) {
    return item.text("scorecard") + "：" + itemText(item);
  }

  private static String itemText(Rows.Row item) {
    return item.text("item_no") + " " + item.text("item_name") + "　" + result(item);
  }

  private static String result(Rows.Row item) {
    if (!item.has("raw_points")) {
      return "不计分：" + item.text("not_scored_reason") + seen(item);
    }
    return item.has("weight")
        ? "得分率 " + item.amount("score_ratio") + "，未舍入得分 " + item.amount("raw_points") + seen(item)
        : "加减分 " + item.amount("raw_points");
  }

  /** What the points rest on where a line compares with the year before, or with the group. */
  private static String seen(Rows.Row item) {
    String base =
        item.has("prior_to")
            ? "（完成 "
                + item.amount("actual_value")
                + item.text("unit")
                + "，上年同期 "
                + item.text("prior_from")
                + " 至 "
                + item.text("prior_to")
                + " 为 "
                + item.amount("prior_year_value")
                + item.text("unit")
                + "）"
            : "";
    return item.has("rank_in_group")
        ? base + "（组内第 " + item.text("rank_in_group") + " / " + item.text("peer_count") + "）"
        : base;
  }
}
