package org.pairledger.warehouse.compare;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All scores of one evaluation: totals and categories of every pairing's year. */
record Scores(Map<Key, Score> all) {

  private static final String READ =
      """
      select scorecard, pairing_id, plan_year, '' as category, 0 as sort, points, grade, rank_in_group
      from {assess}.pairing_scores
      union all
      select scorecard, pairing_id, plan_year, category, category_sort, points, null, null
      from {assess}.category_scores
      """;

  private static final Score NONE = new Score(0, null, null, null);

  /** Which score; the total has no category. */
  record Key(String pairingId, int year, String scorecard, String category) {}

  /**
   * What it is.
   *
   * @param sort its place among the categories; 0 for the total
   */
  record Score(
      int sort, @Nullable BigDecimal points, @Nullable String grade, @Nullable Integer rank) {}

  /** Reads them from a schema that has the tables of the assessment. */
  static Scores read(Connection connection, String schema) throws SQLException {
    Map<Key, Score> all = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(READ.replace("{assess}", schema))) {
      while (row.next()) {
        Key key =
            new Key(
                row.getString("pairing_id"),
                row.getInt("plan_year"),
                row.getString("scorecard"),
                row.getString("category"));
        all.put(
            key,
            new Score(
                row.getInt("sort"),
                row.getBigDecimal("points"),
                row.getString("grade"),
                row.getObject("rank_in_group", Integer.class)));
      }
    }
    return new Scores(all);
  }

  Score of(Key key) {
    return all.getOrDefault(key, NONE);
  }

  /** By pairing, newest years first, each total before its categories in their order. */
  static List<Key> inOrder(Scores earlier, Scores later) {
    Set<Key> keys = new HashSet<>(earlier.all.keySet());
    keys.addAll(later.all.keySet());
    return keys.stream()
        .sorted(
            Comparator.comparing(Key::pairingId)
                .thenComparing(Key::year, Comparator.reverseOrder())
                .thenComparing(Key::scorecard, Comparator.reverseOrder())
                .thenComparing(key -> Math.max(earlier.of(key).sort(), later.of(key).sort()))
                .thenComparing(Key::category))
        .toList();
  }

  /** What a score counts in a sum. */
  BigDecimal points(Key key) {
    return ScoreChange.orZero(of(key).points());
  }
}
