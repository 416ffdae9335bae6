package org.pairledger.app.doubt;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.doubt.Bounds;
import org.pairledger.warehouse.doubt.Reassessment;
import org.pairledger.warehouse.indicator.Rulebook;

/**
 * What to review first with so much time, and between which points the rest could leave each
 * scorecard, whatever is answered.
 */
public final class ReviewBudget {

  private static final String OPEN =
      """
      with open_ones as (
          select *, row_number() over (order by doubt_no) as place
          from assess.doubts
          where is_open and plan_year = ?
      )
      """;

  private static final String RANKED =
      OPEN
          + """
          select
              doubt_id,
              concat_ws(
                  '  ', place || '.', doubt_id, pairing_id,
                  case when is_set_aside then '待核实未计入' else '存疑' end,
                  doubt_name || '：' || found,
                  concat_ws(' › ', file_path, sheet_name, '第' || source_row || '行'),
                  effect,
                  '改判后得分' || case when points_at_stake > 0 then '+' else '' end || points_at_stake,
                  '等次变为' || grade_otherwise,
                  '名次变为' || rank_otherwise
              )
          from open_ones
          where place <= ?
          order by place
          """;

  private static final String OTHERS =
      OPEN
          + """
          select pairing_id, count(*) from open_ones where place > ?
          group by pairing_id order by pairing_id
          """;

  private static final String CARDS =
      """
      select pairing_id, scorecard, scorecard_name, points, grade
      from assess.pairing_scores where plan_year = ? order by pairing_id, scorecard
      """;

  private final Connection release;
  private final Rulebook rules;
  private final int year;
  private final int most;

  /**
   * A budget.
   *
   * @param release an open release; its assessment is reckoned anew in it
   * @param rules the release's own
   * @param most how many questions are reviewed
   */
  public ReviewBudget(Connection release, Rulebook rules, int year, int most) {
    this.release = release;
    this.rules = rules;
    this.year = year;
    this.most = most;
  }

  /** A scorecard as the release has it. */
  private record Card(String pairing, String code, String name, BigDecimal points, String grade) {}

  /** The questions in their order, then a line a pairing and scorecard for the others. */
  public List<String> lines() throws SQLException {
    Set<String> reviewed = new HashSet<>();
    List<String> lines = new ArrayList<>();
    try (PreparedStatement query = release.prepareStatement(RANKED)) {
      query.setInt(1, year);
      query.setInt(2, most);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          reviewed.add(row.getString(1));
          lines.add(row.getString(2));
        }
      }
    }
    Map<String, Integer> others = others();
    if (!others.isEmpty()) {
      List<Card> cards = cards();
      Map<Assessed.CardKey, Bounds.Range> bounds = Reassessment.bounds(release, rules, reviewed);
      others.forEach((pairing, count) -> lines.addAll(said(pairing, count, cards, bounds)));
    }
    return lines;
  }

  private Map<String, Integer> others() throws SQLException {
    Map<String, Integer> others = new LinkedHashMap<>();
    try (PreparedStatement query = release.prepareStatement(OTHERS)) {
      query.setInt(1, year);
      query.setInt(2, most);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          others.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return others;
  }

  private List<Card> cards() throws SQLException {
    List<Card> cards = new ArrayList<>();
    try (PreparedStatement query = release.prepareStatement(CARDS)) {
      query.setInt(1, year);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          cards.add(
              new Card(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getBigDecimal(4),
                  row.getString(5)));
        }
      }
    }
    return cards;
  }

  private List<String> said(
      String pairing, int count, List<Card> cards, Map<Assessed.CardKey, Bounds.Range> bounds) {
    List<String> said = new ArrayList<>();
    String rest = pairing + "：其余 " + count + " 个疑问，无论怎样答复，";
    for (Card card : cards) {
      Bounds.Range range =
          bounds.get(new Assessed.CardKey(new Assessed.Year(pairing, year), card.code()));
      if (card.pairing().equals(pairing) && range != null) {
        said.add(rest + said(card, range));
      }
    }
    return said.isEmpty() ? List.of(rest + "得分都不变") : said;
  }

  private static String said(Card card, Bounds.Range range) {
    String points =
        card.name() + "都在 " + range.low() + " 至 " + range.high() + " 分之间（现为 " + card.points() + "）";
    boolean isSame =
        Objects.equals(range.gradeLow(), card.grade())
            && Objects.equals(range.gradeHigh(), card.grade());
    return points + (isSame ? "，等次不变" : "，等次最低" + range.gradeLow() + "，最高" + range.gradeHigh());
  }
}
