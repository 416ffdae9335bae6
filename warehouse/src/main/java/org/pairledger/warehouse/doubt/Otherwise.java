package org.pairledger.warehouse.doubt;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * What the assessment would be if a question were answered the other way: measured anew with its
 * rows in or out, judged and scored by the same rules.
 */
final class Otherwise {

  /** So many questions are weighed one by one; the others stand behind them without a weight. */
  static final int MOST = 60;

  /** An open question about rows. */
  private record Open(String id, Assessed.Year year, boolean isSetAside) {}

  private final Connection connection;
  private final Rulebook rules;
  private final Assessed assessed;
  private final LocalDate knownOn;
  private final Flips flips;

  Otherwise(Connection connection, Rulebook rules, Assessed assessed, LocalDate knownOn) {
    this.connection = connection;
    this.rules = rules;
    this.assessed = assessed;
    this.knownOn = knownOn;
    this.flips = new Flips(connection, rules, assessed, knownOn);
  }

  void write() throws SQLException {
    tables();
    List<Open> open = open();
    if (!open.isEmpty()) {
      Assessed.World now = assessed.now();
      List<Integer> all = flips.places();
      Map<Integer, Measured> in = flipped("is_open and is_set_aside", all);
      Map<Integer, Measured> out = flipped("is_open and not is_set_aside", all);
      List<Integer> moved =
          all.stream()
              .filter(place -> flips.isMoved(place, in) || flips.isMoved(place, out))
              .toList();
      world("in", now, assessed.with(in));
      world("out", now, assessed.with(out));
      bounds(now);
      for (Open one : open.subList(0, Math.min(MOST, open.size()))) {
        weigh(one, now, assessed.with(flipped("doubt_id = '" + one.id() + "'", moved)));
      }
    }
    DoubtJob.step(connection, "placed");
  }

  private void tables() throws SQLException {
    DoubtJob.execute(
        connection,
        "create or replace temp table doubt_worlds (world varchar, pairing_id varchar,"
            + " plan_year integer, ref varchar, value decimal(38, 6), unit varchar)",
        "create or replace temp table doubt_results (pairing_id varchar, plan_year integer,"
            + " scorecard varchar, points decimal(18, 2))");
  }

  private List<Open> open() throws SQLException {
    List<Open> open = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SqlTemplate.of("doubts/steps/open").toString())) {
      while (row.next()) {
        open.add(
            new Open(
                row.getString(1),
                new Assessed.Year(row.getString(2), row.getInt(3)),
                row.getBoolean(4)));
      }
    }
    return open;
  }

  private Map<Integer, Measured> flipped(String which, List<Integer> places) throws SQLException {
    return flips.answers(
        "not is_set_aside where doubt_id in (select doubt_id from assess.doubts where "
            + which
            + ")",
        places);
  }

  /** The points that no answers lead beyond. */
  private void bounds(Assessed.World now) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("insert into doubt_results values (?, ?, ?, ?)")) {
      for (Map.Entry<Assessed.CardKey, Bounds.Range> one :
          Bounds.of(connection, rules, assessed, knownOn, Set.of()).entrySet()) {
        BigDecimal stands = Objects.requireNonNull(now.results().get(one.getKey())).points();
        for (BigDecimal points :
            new BigDecimal[] {stands, one.getValue().low(), one.getValue().high()}) {
          insert(row, one.getKey(), points);
        }
      }
    }
  }

  private static void insert(PreparedStatement row, Assessed.CardKey card, BigDecimal points)
      throws SQLException {
    row.setString(1, card.year().pairingId());
    row.setInt(2, card.year().planYear());
    row.setString(3, card.scorecard());
    row.setBigDecimal(4, points);
    row.executeUpdate();
  }

  private void world(String name, Assessed.World now, Assessed.World other) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("insert into doubt_worlds values (?, ?, ?, ?, ?, ?)")) {
      for (Map.Entry<Assessed.FigureKey, Assessed.Figure> one : other.figures().entrySet()) {
        if (!same(
            one.getValue().value(),
            Objects.requireNonNull(now.figures().get(one.getKey())).value())) {
          row.setString(1, name);
          row.setString(2, one.getKey().year().pairingId());
          row.setInt(3, one.getKey().year().planYear());
          row.setString(4, one.getKey().ref());
          row.setBigDecimal(5, one.getValue().value());
          row.setString(6, one.getValue().unit());
          row.executeUpdate();
        }
      }
    }
  }

  private void weigh(Open doubt, Assessed.World now, Assessed.World other) throws SQLException {
    String grade = null;
    Integer rank = null;
    BigDecimal points = null;
    for (Map.Entry<Assessed.CardKey, Assessed.Result> one : other.results().entrySet()) {
      Assessed.Result before = Objects.requireNonNull(now.results().get(one.getKey()));
      BigDecimal change = change(before, one.getValue());
      if (one.getKey().year().equals(doubt.year()) && change != null) {
        if (points == null || change.abs().compareTo(points.abs()) > 0) {
          points = change;
        }
        grade = differs(before.grade(), one.getValue().grade(), grade);
        rank = differs(before.rank(), one.getValue().rank(), rank);
      }
    }
    try (PreparedStatement row =
        connection.prepareStatement(
            "update assess.doubts set points_at_stake = ?, grade_otherwise = ?, rank_otherwise = ?,"
                + " effect = ? where doubt_id = ?")) {
      row.setBigDecimal(1, points);
      row.setString(2, grade);
      row.setObject(3, rank);
      row.setString(4, effect(doubt, now, other));
      row.setString(5, doubt.id());
      row.executeUpdate();
    }
  }

  private static @Nullable BigDecimal change(
      Assessed.@Nullable Result before, Assessed.Result other) {
    if (before == null || before.points() == null || other.points() == null) {
      return null;
    }
    BigDecimal change = other.points().subtract(before.points());
    return change.signum() == 0 ? null : change;
  }

  private static <T> @Nullable T differs(@Nullable T before, @Nullable T other, @Nullable T last) {
    return other != null && !other.equals(before) ? other : last;
  }

  /** The figures that move, by target, in one sentence. */
  private static @Nullable String effect(Open doubt, Assessed.World now, Assessed.World other) {
    Map<String, String> moved = new TreeMap<>(Comparator.naturalOrder());
    other
        .figures()
        .forEach(
            (key, figure) -> {
              Assessed.Figure before = now.figures().get(key);
              if (key.isTarget()
                  && key.year().equals(doubt.year())
                  && before != null
                  && !same(before.value(), figure.value())) {
                moved.put(
                    key.ref(),
                    key.ref()
                        + " "
                        + figure.name()
                        + " "
                        + shown(before)
                        + (doubt.isSetAside() ? "，计入则为" : "，不计则为")
                        + shown(figure));
              }
            });
    return moved.isEmpty() ? null : String.join("；", moved.values());
  }

  private static String shown(Assessed.Figure figure) {
    BigDecimal value = figure.value();
    return value == null
        ? "无"
        : (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + figure.unit();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
