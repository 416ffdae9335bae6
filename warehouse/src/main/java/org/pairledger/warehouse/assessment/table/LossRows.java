package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.score.AssessBureauLosses;
import org.pairledger.contract.assess.score.AssessGradeDistances;
import org.pairledger.contract.assess.score.AssessLedgerLosses;
import org.pairledger.contract.assess.score.AssessPointLosses;
import org.pairledger.contract.assess.score.AssessRowEffects;
import org.pairledger.contract.regime.GradeRule;
import org.pairledger.warehouse.assessment.judge.Evidence;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.TargetJudge;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.score.Assessment;
import org.pairledger.warehouse.assessment.score.CardLine;
import org.pairledger.warehouse.assessment.score.CardScore;
import org.pairledger.warehouse.assessment.score.Grades;
import org.pairledger.warehouse.assessment.score.Outcome;
import org.pairledger.warehouse.assessment.score.PointLoss;
import org.pairledger.warehouse.assessment.score.PointLosses;

/**
 * The rows of {@code assess_point_losses}, of the bureaux and late ledgers that stand behind them,
 * and {@code assess_grade_distances}; as the ledgers have it.
 */
public final class LossRows {

  private static final int PLACES = 6;

  /** Between the bureaux of one cell of a plan. */
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");

  /** Who is said of both places alike is one bureau whichever cell says so. */
  private static final Pattern OF_BOTH = Pattern.compile("^(两地|双方)(?=.)");

  private final Assessment assessment;
  private final TargetJudge judge;

  private final RowEffects effects;

  public LossRows(Assessment assessment, TargetJudge judge, RowEffects effects) {
    this.assessment = assessment;
    this.judge = judge;
    this.effects = effects;
  }

  private record Writers(
      TableWriter losses, TableWriter bureaux, TableWriter ledgers, TableWriter rows) {}

  public void write(Connection connection) throws SQLException {
    try (TableWriter losses = new TableWriter(connection, AssessPointLosses.TABLE);
        TableWriter bureaux = new TableWriter(connection, AssessBureauLosses.TABLE);
        TableWriter ledgers = new TableWriter(connection, AssessLedgerLosses.TABLE);
        TableWriter rows = new TableWriter(connection, AssessRowEffects.TABLE);
        TableWriter distances = new TableWriter(connection, AssessGradeDistances.TABLE)) {
      for (List<Outcome.Reckoned> cards : assessment.cards()) {
        for (Outcome.Reckoned card : cards) {
          losses(card.ledgers(), new Writers(losses, bureaux, ledgers, rows));
          distance(card.ledgers(), distances);
        }
      }
    }
  }

  /** A part with its points and its loss as they are stored. */
  private record Rounded(PointLoss part, BigDecimal points, BigDecimal lost) {}

  private void losses(CardScore score, Writers writers) throws SQLException {
    int no = 0;
    for (Rounded one : rounded(score)) {
      no++;
      List<Evidence.Late> late = late(score.year(), one);
      loss(score, no, one, !late.isEmpty(), writers.losses());
      bureaux(score, no, one, writers.bureaux());
      ledgers(score, no, one.lost(), late, writers.ledgers());
      effects.write(score, one.part(), writers.rows());
    }
  }

  /** The greatest loss first; what the last rounding adds or takes comes last. */
  private static List<Rounded> rounded(CardScore score) {
    List<Rounded> parts = new ArrayList<>();
    for (PointLoss part : PointLosses.of(score)) {
      parts.add(new Rounded(part, Exact.ratio(part.points()), Exact.ratio(part.lost())));
    }
    if (score.points() == null) {
      return parts;
    }
    parts.sort(Comparator.comparing(Rounded::lost).reversed());
    BigDecimal points = rest(score.card().total(), parts, Rounded::points);
    BigDecimal lost = rest(score.card().total().subtract(score.points()), parts, Rounded::lost);
    if (points.signum() != 0 || lost.signum() != 0) {
      PointLoss rounding =
          new PointLoss(PointLoss.Kind.ROUNDING, null, null, Exact.of(points), Exact.of(lost));
      parts.add(new Rounded(rounding, points, lost));
    }
    return parts;
  }

  private static BigDecimal rest(
      BigDecimal whole, List<Rounded> parts, Function<Rounded, BigDecimal> what) {
    return whole.subtract(parts.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private List<Evidence.Late> late(PlanYear year, Rounded one) {
    Judged target = one.part().target();
    return target == null || one.lost().signum() <= 0
        ? List.of()
        : judge.late(year, target.promise());
  }

  private void loss(CardScore score, int no, Rounded one, boolean isLate, TableWriter writer)
      throws SQLException {
    CardLine line = one.part().line();
    Judged target = one.part().target();
    BigDecimal kept = kept(score, one.lost());
    Achievement.Place place = assessment.standing().place(score, kept);
    writer.row(
        score.card().scorecard(),
        score.year().pairingId(),
        score.year().year(),
        no,
        one.part().kind().words(),
        line == null ? null : line.no(),
        line == null ? null : line.name(),
        target == null || !target.promise().ofPlan() ? null : target.promise().ref(),
        line == null ? null : line.category(),
        line == null ? null : TargetRows.emptyToNull(line.responsible()),
        one.points(),
        one.lost(),
        isLate ? one.lost() : BigDecimal.ZERO,
        kept,
        grade(score, kept, place),
        place == null ? null : place.rank(),
        effects.areKnown(one.part()));
  }

  /** The total with a loss made good, which is never more than anybody can have. */
  private static BigDecimal kept(CardScore score, BigDecimal lost) {
    return Objects.requireNonNull(score.points())
        .add(lost)
        .setScale(2, RoundingMode.HALF_UP)
        .min(score.most());
  }

  private static @Nullable String grade(
      CardScore score, @Nullable BigDecimal points, Achievement.@Nullable Place place) {
    return score.year().pairing().scored()
        ? Grades.grade(
            score.card(), score.year().pairing().peerGroup(), points, place, score.veto() != null)
        : null;
  }

  private static void bureaux(CardScore score, int no, Rounded one, TableWriter writer)
      throws SQLException {
    CardLine line = one.part().line();
    List<String> names = line == null ? List.of() : bureaux(line.responsible());
    List<BigDecimal> shares = shares(one.lost(), names.size());
    for (int i = 0; i < names.size(); i++) {
      writer.row(
          score.card().scorecard(),
          score.year().pairingId(),
          score.year().year(),
          no,
          names.get(i),
          names.size(),
          shares.get(i));
    }
  }

  /** The bureaux that a cell of a plan names, each once; 未明确 where it names none. */
  static List<String> bureaux(String cell) {
    List<String> names =
        Stream.of(BETWEEN.split(cell, -1))
            .map(name -> OF_BOTH.matcher(name.strip()).replaceFirst(""))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.isEmpty() ? List.of("未明确") : names;
  }

  private static void ledgers(
      CardScore score, int no, BigDecimal lost, List<Evidence.Late> late, TableWriter writer)
      throws SQLException {
    List<BigDecimal> shares = shares(lost, late.size());
    for (int i = 0; i < late.size(); i++) {
      Evidence.Late one = late.get(i);
      writer.row(
          score.card().scorecard(),
          score.year().pairingId(),
          score.year().year(),
          no,
          one.owed().obligation(),
          one.owed().dataset(),
          one.owed().side().name(),
          one.owed().owner(),
          one.owed().dueOn(),
          one.received(),
          one.received() == null
              ? null
              : Math.toIntExact(ChronoUnit.DAYS.between(one.owed().dueOn(), one.received())),
          late.size(),
          shares.get(i));
    }
  }

  /** Alike, to the last place kept, so that the shares add up to the whole. */
  private static List<BigDecimal> shares(BigDecimal whole, int parts) {
    List<BigDecimal> shares = new ArrayList<>();
    for (int i = parts; i > 0; i--) {
      BigDecimal told = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      shares.add(whole.subtract(told).divide(BigDecimal.valueOf(i), PLACES, RoundingMode.HALF_UP));
    }
    return shares;
  }

  private void distance(CardScore score, TableWriter writer) throws SQLException {
    Achievement.Place place = assessment.standing().place(score);
    Grades.Distance distance =
        Grades.distance(
            score.card(),
            score.year().pairing().peerGroup(),
            grade(score, score.points(), place),
            score.points(),
            place);
    if (distance != null) {
      writer.row(
          score.card().scorecard(),
          score.year().pairingId(),
          score.year().year(),
          distance.by() == GradeRule.By.POINTS ? "得分" : "组内名次",
          distance.next(),
          distance.pointsToNext(),
          distance.placesToNext(),
          distance.lower(),
          distance.pointsAboveLower());
    }
  }
}
