package org.pairledger.warehouse.compare;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All scores of one evaluation: totals and categories of every pairing's year. */
record Scores(SortedMap<Key, Score> all) {

  private static final String READ =
      """
      select scorecard, pairing_id, plan_year, '' as category, 0 as sort, points, grade, rank_in_group
      from {assess}.pairing_scores
      union all
      select scorecard, pairing_id, plan_year, category, category_sort, points, null, null
      from {assess}.category_scores
      """;

  private static final Score NONE = new Score(null, null, null);

  /** Which score; totals come before their categories, newest years first. */
  record Key(String pairingId, int year, String scorecard, int sort, String category)
      implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::pairingId)
          .thenComparing(Key::year, Comparator.reverseOrder())
          .thenComparing(Key::scorecard, Comparator.reverseOrder())
          .thenComparing(key -> !key.category().isEmpty())
          .thenComparing(Key::category)
          .compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
      return pairingId.hashCode() + year + scorecard.hashCode() + category.hashCode();
    }
  }

  record Score(@Nullable BigDecimal points, @Nullable String grade, @Nullable Integer rank) {}

  /** Reads them from a schema that has the tables of the assessment. */
  static Scores read(Connection connection, String schema) throws SQLException {
    SortedMap<Key, Score> all = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(READ.replace("{assess}", schema))) {
      while (row.next()) {
        Key key =
            new Key(
                row.getString("pairing_id"),
                row.getInt("plan_year"),
                row.getString("scorecard"),
                row.getInt("sort"),
                row.getString("category"));
        all.put(
            key,
            new Score(
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

  /** What a score counts in a sum. */
  BigDecimal points(Key key) {
    return ScoreChange.orZero(of(key).points());
  }
}
