package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.warehouse.serve.ShownStar;

/**
 * Splits every change of a score by evaluating again with one part changed after the other.
 *
 * <p>What the program itself changed is a change of rule: whatever an edition published otherwise
 * than the present program reckons it. Where every ledger is the same, other rows can only come of
 * how ledgers are read, which is a change of rule too, or of who is paired with whom.
 */
final class ScoreSplit {

  private static final String LEDGERS = "ledgers/.*";

  private final Connection connection;
  private final Edition before;
  private final Edition after;
  private final String code;
  private final Set<Part> changed;
  private final Map<Set<Part>, Scores> evaluated = new HashMap<>();
  private final Scores publishedBefore;
  private final Scores publishedAfter;

  /**
   * A split between two editions.
   *
   * @param connection shows their served files as {@code before} and {@code after}
   * @param code the present program
   */
  ScoreSplit(Connection connection, Edition before, Edition after, String code)
      throws SQLException {
    this.connection = connection;
    this.before = before;
    this.after = after;
    this.code = code;
    this.changed = changed(before, after);
    this.publishedBefore = Scores.read(connection, "before.assess");
    this.publishedAfter = Scores.read(connection, "after.assess");
  }

  /** Every score that changed. */
  List<ScoreChange> changes() throws SQLException, IOException {
    Scores start = state(Set.of());
    Map<Part, Scores> steps = new EnumMap<>(Part.class);
    Set<Part> done = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      done.add(part);
      steps.put(part, state(done));
    }
    return Scores.inOrder(publishedBefore, publishedAfter).stream()
        .map(key -> change(key, start, steps))
        .filter(ScoreChange::isOne)
        .toList();
  }

  private ScoreChange change(Scores.Key key, Scores start, Map<Part, Scores> steps) {
    Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
    Scores from = start;
    for (Map.Entry<Part, Scores> step : steps.entrySet()) {
      Scores to = step.getValue();
      add(parts, namedAs(step.getKey()), to.points(key).subtract(from.points(key)));
      from = to;
    }
    BigDecimal programBefore = start.points(key).subtract(publishedBefore.points(key));
    BigDecimal programAfter = publishedAfter.points(key).subtract(from.points(key));
    add(parts, Part.RULE, programBefore.add(programAfter));
    return new ScoreChange(
        key.scorecard(),
        key.pairingId(),
        key.year(),
        key.category(),
        publishedBefore.of(key).points(),
        publishedAfter.of(key).points(),
        parts.getOrDefault(Part.DATA, ScoreChange.orZero(null)),
        parts.getOrDefault(Part.TARGET, ScoreChange.orZero(null)),
        parts.getOrDefault(Part.RULE, ScoreChange.orZero(null)),
        parts.getOrDefault(Part.MEMBERSHIP, ScoreChange.orZero(null)),
        publishedBefore.of(key).grade(),
        publishedAfter.of(key).grade(),
        publishedBefore.of(key).rank(),
        publishedAfter.of(key).rank());
  }

  private Part namedAs(Part part) {
    if (part != Part.DATA || !before.inputs(LEDGERS).equals(after.inputs(LEDGERS))) {
      return part;
    }
    boolean readAlike =
        before.code().equals(after.code())
            && before.inputs(Causes.READING).equals(after.inputs(Causes.READING));
    return readAlike ? Part.MEMBERSHIP : Part.RULE;
  }

  private static void add(Map<Part, BigDecimal> parts, Part part, BigDecimal points) {
    parts.merge(part, points, BigDecimal::add);
  }

  private Scores state(Set<Part> fromAfter) throws SQLException, IOException {
    Set<Part> real = EnumSet.noneOf(Part.class);
    real.addAll(fromAfter);
    real.retainAll(changed);
    if (real.isEmpty() && before.code().equals(code)) {
      return publishedBefore;
    }
    if (real.equals(changed) && after.code().equals(code)) {
      return publishedAfter;
    }
    Scores known = evaluated.get(real);
    if (known == null) {
      known = evaluate(real);
      evaluated.put(real, known);
    }
    return known;
  }

  private Scores evaluate(Set<Part> fromAfter) throws SQLException, IOException {
    String database = "mixture_" + evaluated.size();
    new Mixture(before, after, fromAfter).evaluate(connection, database);
    Scores scores = Scores.read(connection, database + ".assess");
    ShownStar.forget(connection, database);
    return scores;
  }

  /** The parts that are not the same; the star is taken to be another unless all it reads is. */
  private static Set<Part> changed(Edition before, Edition after) {
    Set<Part> changed = EnumSet.noneOf(Part.class);
    addUnless(changed, Part.DATA, read(before).equals(read(after)));
    addUnless(changed, Part.TARGET, promises(before).equals(promises(after)));
    addUnless(
        changed,
        Part.RULE,
        before.asOf().equals(after.asOf())
            && before.regimes().equals(after.regimes())
            && indicators(before).equals(indicators(after)));
    addUnless(changed, Part.MEMBERSHIP, members(before).equals(members(after)));
    return changed;
  }

  private static void addUnless(Set<Part> changed, Part part, boolean same) {
    if (!same) {
      changed.add(part);
    }
  }

  private static List<Object> read(Edition one) {
    return List.of(
        one.code(),
        one.inputs("(ledgers|reference|catalogue)/.*|[^/]*"),
        one.inputs("plans/.*/obligations.csv"));
  }

  private static Object indicators(Edition one) {
    return one.inputs("catalogue/indicators/.*");
  }

  private static List<Plan> promises(Edition one) {
    return one.workspace().plans().stream().map(plan -> plan.withUnits(List.of())).toList();
  }

  private static List<Object> members(Edition one) {
    Workspace workspace = one.workspace();
    return List.of(
        workspace.pairings(),
        workspace.members(),
        workspace.regions(),
        workspace.plans().stream()
            .map(plan -> List.of(plan.pairingId(), plan.year(), plan.units()))
            .toList());
  }
}
