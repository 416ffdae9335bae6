package org.pairledger.warehouse.doubt;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measured;

/**
 * Between which points any answers to the open questions keep each scorecard. The effects of single
 * answers do not add up: a target that two rows reach each alone falls only without both. So every
 * figure is taken at its two ends, with all that makes it larger and with all that makes it
 * smaller, and each scorecard with the end of each figure that is best, or worst, for it. Figures
 * only grow with the rows that count (rows of negative amounts the other way), and points only rise
 * or only fall with a figure; so no answers lead beyond. The ends may not be reached: what is best
 * for two figures may need opposite answers.
 */
public final class Bounds {

  /**
   * A scorecard as it stands and between its ends.
   *
   * @param gradeLow the grade at the lower end; null where none is given
   */
  public record Range(
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable String gradeLow,
      @Nullable String gradeHigh) {}

  private static final String OPEN =
      " where doubt_id in (select doubt_id from assess.doubts where is_open and doubted_rows >"
          + " 0%s)";

  private static final String NEGATIVE =
      "fact_id in (select fact_id from measured_candidates where amount < 0)";

  private final Assessed assessed;
  private final Assessed.World now;
  private final Map<Assessed.CardKey, Map<Integer, Measured>> best = new HashMap<>();
  private final Map<Assessed.CardKey, Map<Integer, Measured>> worst = new HashMap<>();

  private Bounds(Assessed assessed) {
    this.assessed = assessed;
    this.now = assessed.now();
  }

  /**
   * The scorecards that can move at all.
   *
   * @param connection on which the assessment was made, with the rows behind it
   * @param reviewed questions that are left as they stand
   */
  public static Map<Assessed.CardKey, Range> of(
      Connection connection,
      Rulebook rules,
      Assessed assessed,
      LocalDate knownOn,
      Set<String> reviewed)
      throws SQLException {
    Flips flips = new Flips(connection, rules, assessed, knownOn);
    String open = OPEN.formatted(except(reviewed));
    Map<Integer, Measured> more = flips.answers(NEGATIVE + open, flips.places());
    Map<Integer, Measured> less = flips.answers("not (" + NEGATIVE + ")" + open, flips.places());
    Bounds bounds = new Bounds(assessed);
    for (int place : flips.places()) {
      if (flips.isMoved(place, more) || flips.isMoved(place, less)) {
        bounds.weigh(
            place,
            Objects.requireNonNull(more.get(place)),
            Objects.requireNonNull(less.get(place)));
      }
    }
    return bounds.ranges();
  }

  private static String except(Set<String> reviewed) {
    return reviewed.isEmpty()
        ? ""
        : reviewed.stream()
            .sorted()
            .map(id -> "'" + id + "'")
            .collect(Collectors.joining(", ", " and doubt_id not in (", ")"));
  }

  /** For each scorecard, at which end of one figure it is best off and at which worst. */
  private void weigh(int place, Measured more, Measured less) {
    Assessed.World larger = assessed.with(Map.of(place, more));
    Assessed.World smaller = assessed.with(Map.of(place, less));
    Set<Assessed.CardKey> touched = new HashSet<>(larger.results().keySet());
    touched.addAll(smaller.results().keySet());
    for (Assessed.CardKey card : touched) {
      BigDecimal points = points(now, card);
      BigDecimal high = points(larger, card);
      BigDecimal low = points(smaller, card);
      if (points == null || high == null || low == null) {
        continue;
      }
      boolean isRising = high.compareTo(low) >= 0;
      if (high.max(low).compareTo(points) >= 0) {
        put(best, card, place, isRising ? more : less);
      }
      if (high.min(low).compareTo(points) <= 0) {
        put(worst, card, place, isRising ? less : more);
      }
    }
  }

  private void put(
      Map<Assessed.CardKey, Map<Integer, Measured>> ends,
      Assessed.CardKey card,
      int place,
      Measured answer) {
    ends.computeIfAbsent(card, c -> new HashMap<>()).put(place, answer);
  }

  private Map<Assessed.CardKey, Range> ranges() {
    Map<Assessed.CardKey, Range> ranges =
        new TreeMap<>(
            Comparator.comparing((Assessed.CardKey card) -> card.year().pairingId())
                .thenComparing(card -> card.year().planYear())
                .thenComparing(Assessed.CardKey::scorecard));
    for (Assessed.CardKey card : now.results().keySet()) {
      Assessed.Result low = end(worst, card);
      Assessed.Result high = end(best, card);
      Assessed.Result here = now.results().get(card);
      if (!same(low.points(), here.points()) || !same(high.points(), here.points())) {
        ranges.put(card, new Range(low.points(), high.points(), low.grade(), high.grade()));
      }
    }
    return ranges;
  }

  private Assessed.Result end(
      Map<Assessed.CardKey, Map<Integer, Measured>> ends, Assessed.CardKey card) {
    Map<Integer, Measured> answers = ends.get(card);
    return answers == null
        ? Objects.requireNonNull(now.results().get(card))
        : result(assessed.with(answers), card);
  }

  private @Nullable BigDecimal points(Assessed.World world, Assessed.CardKey card) {
    return result(world, card).points();
  }

  private Assessed.Result result(Assessed.World world, Assessed.CardKey card) {
    Assessed.Result other = world.results().get(card);
    return other == null ? Objects.requireNonNull(now.results().get(card)) : other;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
