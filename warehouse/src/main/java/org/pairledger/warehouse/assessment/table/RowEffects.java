package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Mode;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Comparison;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.score.CardLine;
import org.pairledger.warehouse.assessment.score.CardScore;
import org.pairledger.warehouse.assessment.score.Grades;
import org.pairledger.warehouse.assessment.score.LineScorer;
import org.pairledger.warehouse.assessment.score.PointLoss;
import org.pairledger.warehouse.assessment.score.Score;
import org.pairledger.warehouse.assessment.score.ScoringRule;
import org.pairledger.warehouse.assessment.score.Standing;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.Shape.Fold;
import org.pairledger.warehouse.indicator.definition.Shape.Form;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * What a scorecard would come to without a single row: exact where a target's value is what its
 * rows add up to and the line scores that value alone; nothing is said of other targets.
 *
 * <p>Not said of: ratios and derived indicators, places in a group, deductions by steps, lines that
 * give late targets less or look at the deadline's value, upper bounds, both sides each for itself,
 * pairings above others, and targets with too many rows to be listed.
 */
public final class RowEffects {

  private static final String UNITS =
      """
      select pairing_id, plan_year, target_id, unit_key, unit_value from assess.target_units
      """;

  /** A row that counts: what its target loses with it, before any rule of units. */
  private record Traced(int no, @Nullable String unit, BigDecimal ownAmount) {}

  private final IndicatorCatalogue catalogue;
  private final Standing standing;
  private final Map<String, List<Traced>> rows = new HashMap<>();
  private final Map<String, Map<String, BigDecimal>> units = new HashMap<>();
  private final List<String> unlisted = new ArrayList<>();

  private RowEffects(IndicatorCatalogue catalogue, Standing standing) {
    this.catalogue = catalogue;
    this.standing = standing;
  }

  /** Reads the rows of {@code assess.score_trace} and the units of {@code assess.target_units}. */
  public static RowEffects read(
      Connection connection, IndicatorCatalogue catalogue, Standing standing) throws SQLException {
    RowEffects effects = new RowEffects(catalogue, standing);
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(SqlTemplate.of("assess/counted-rows").toString())) {
        while (row.next()) {
          effects
              .rows
              .computeIfAbsent(key(row), key -> new ArrayList<>())
              .add(new Traced(row.getInt(4), row.getString(5), row.getBigDecimal(6)));
        }
      }
      try (ResultSet row = statement.executeQuery(UNITS)) {
        while (row.next()) {
          effects
              .units
              .computeIfAbsent(key(row), key -> new HashMap<>())
              .put(row.getString(4), row.getBigDecimal(5));
        }
      }
      try (ResultSet row = statement.executeQuery(SqlTemplate.of("assess/unlisted").toString())) {
        while (row.next()) {
          effects.unlisted.add(key(row));
        }
      }
    }
    return effects;
  }

  private static String key(ResultSet row) throws SQLException {
    return row.getString(1) + "|" + row.getInt(2) + "|" + row.getString(3);
  }

  private static String key(Judged target) {
    return target.year().pairingId() + "|" + target.year().year() + "|" + target.promise().ref();
  }

  /** Whether the points of a part can be said without each of its rows. */
  boolean areKnown(PointLoss part) {
    Judged target = part.target();
    CardLine line = part.line();
    return part.kind() == PointLoss.Kind.TARGET
        && target != null
        && line != null
        && isLinear(line)
        && isAddedUp(target)
        && !unlisted.contains(key(target));
  }

  private static boolean isLinear(CardLine line) {
    Shape shape = line.line().mode().shape();
    boolean isOfTheValueAlone =
        shape == Shape.RATIO_CAPPED
            || shape == Shape.ALL_OR_NOTHING
            || shape == Shape.EVIDENCE_PRESENT;
    return isOfTheValueAlone
        && !line.line().isAtDeadline()
        && line.line().lateCredit().compareTo(BigDecimal.ONE) == 0;
  }

  private boolean isAddedUp(Judged target) {
    Promise promise = target.promise();
    if (promise.indicator() == null
        || target.actual() == null
        || (promise.comparison() != null
            && promise.comparison() != Comparison.AT_LEAST
            && promise.comparison() != Comparison.ABOVE)) {
      return false;
    }
    Indicator indicator = catalogue.get(promise.indicator(), target.year().year());
    return indicator.derivation() == null
        && indicator.shape().form() == Form.VALUE
        && !indicator.isAskedOfEach(promise.side());
  }

  /** Writes what each row of a known part moves. */
  void write(CardScore score, PointLoss part, TableWriter writer) throws SQLException {
    if (!areKnown(part)) {
      return;
    }
    Judged target = Objects.requireNonNull(part.target());
    for (Traced row : rows.getOrDefault(key(target), List.of())) {
      BigDecimal without = without(target, row);
      BigFraction moved = moved(score, part, without);
      if (moved.signum() != 0) {
        write(score, target, row.no(), without, moved, writer);
      }
    }
  }

  private void write(
      CardScore score,
      Judged target,
      int no,
      BigDecimal without,
      BigFraction moved,
      TableWriter writer)
      throws SQLException {
    BigDecimal points = score.pointsLess(moved);
    Achievement.Place place = standing.place(score, points);
    String grade =
        score.year().pairing().scored()
            ? Grades.grade(
                score.card(),
                score.year().pairing().peerGroup(),
                points,
                place,
                score.veto() != null)
            : null;
    writer.row(
        score.card().scorecard(),
        score.year().pairingId(),
        score.year().year(),
        target.promise().ref(),
        no,
        without,
        Exact.ratio(moved),
        points,
        grade,
        place == null ? null : place.rank());
  }

  /** The target's value without a row, in its unit. */
  private BigDecimal without(Judged target, Traced row) {
    Indicator indicator =
        catalogue.get(Objects.requireNonNull(target.promise().indicator()), target.year().year());
    BigDecimal size = indicator.unitSize().multiply(target.unitSize());
    BigDecimal own = row.ownAmount().divide(size, MathContext.UNLIMITED);
    BigDecimal actual = Objects.requireNonNull(target.actual());
    Fold fold = indicator.shape().fold();
    Map<String, BigDecimal> levels = units.getOrDefault(key(target), Map.of());
    BigDecimal level = row.unit() == null ? null : levels.get(row.unit());
    if (fold == Fold.ALL || level == null) {
      return fold == Fold.ALL ? actual.subtract(own) : actual;
    }
    BigDecimal left = level.subtract(own);
    if (fold == Fold.MIN) {
      return actual.min(left);
    }
    boolean isLost = level.signum() > 0 && left.signum() <= 0;
    return isLost ? actual.subtract(BigDecimal.ONE) : actual;
  }

  /** What of the line's points goes when its target has another value. */
  private static BigFraction moved(CardScore score, PointLoss part, BigDecimal without) {
    CardLine line = Objects.requireNonNull(part.line());
    Judged target = Objects.requireNonNull(part.target());
    Mode mode = line.line().mode();
    Score now =
        ScoringRule.of(mode)
            .score(
                new Achievement(
                    target.promise().comparison() == null
                        ? Comparison.AT_LEAST
                        : target.promise().comparison(),
                    without,
                    target.promise().value(),
                    null,
                    target.evidenceRows() - 1,
                    null),
                part.points());
    if (!(now instanceof Score.Share share)) {
      return BigFraction.ZERO;
    }
    List<BigFraction> before = new ArrayList<>();
    List<BigFraction> after = new ArrayList<>();
    for (Judged one : line.earning()) {
      BigFraction own = score.targetShares().get(one.promise().ref());
      if (own != null) {
        before.add(own);
        after.add(one.equals(target) ? share.share() : own);
      }
    }
    BigFraction lost =
        LineScorer.together(line.line().itemRule(), before)
            .subtract(LineScorer.together(line.line().itemRule(), after));
    return lost.multiply(score.weightOf(line));
  }
}
