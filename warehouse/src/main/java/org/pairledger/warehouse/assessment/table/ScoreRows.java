package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.score.AssessCategoryScores;
import org.pairledger.contract.assess.score.AssessItemScores;
import org.pairledger.contract.assess.score.AssessPairingScores;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.score.Assessment;
import org.pairledger.warehouse.assessment.score.CardLine;
import org.pairledger.warehouse.assessment.score.CardScore;
import org.pairledger.warehouse.assessment.score.Grades;
import org.pairledger.warehouse.assessment.score.Outcome;

/** The rows of {@code assess_item_scores}, {@code _category_scores} and {@code _pairing_scores}. */
public final class ScoreRows {

  private final Assessment assessment;
  private final Map<String, CardScore> byYear = new HashMap<>();

  public ScoreRows(Assessment assessment) {
    this.assessment = assessment;
    assessment.cards().stream()
        .flatMap(List::stream)
        .map(Outcome.Reckoned::ledgers)
        .forEach(score -> byYear.put(key(score, score.year().year()), score));
  }

  private static String key(CardScore score, int year) {
    return score.card().scorecard() + "|" + score.year().pairingId() + "|" + year;
  }

  public void write(Connection connection) throws SQLException {
    try (TableWriter items = new TableWriter(connection, AssessItemScores.TABLE);
        TableWriter categories = new TableWriter(connection, AssessCategoryScores.TABLE);
        TableWriter pairings = new TableWriter(connection, AssessPairingScores.TABLE)) {
      for (int i = 0; i < assessment.outcomes().size(); i++) {
        for (Outcome.Reckoned card : assessment.cards().get(i)) {
          items(card, items);
          categories(card.ledgers(), categories);
          pairing(card, assessment.outcomes().get(i), pairings);
        }
      }
    }
  }

  private static void items(Outcome.Reckoned card, TableWriter writer) throws SQLException {
    IdentityHashMap<CardLine, CardScore.Line> self = byLine(card.self());
    IdentityHashMap<CardLine, CardScore.Line> verified = byLine(card.verified());
    for (CardScore.Line one : card.ledgers().lines()) {
      CardLine line = one.line();
      Judged.Base base = line.base();
      Achievement.Place place = place(card.ledgers(), line);
      writer.row(
          card.ledgers().card().scorecard(),
          card.ledgers().year().pairingId(),
          card.ledgers().year().year(),
          line.no(),
          line.sort(),
          line.name(),
          line.category(),
          TargetRows.emptyToNull(line.responsible()),
          line.deadline(),
          line.line().id(),
          line.line().mode().shape().key(),
          line.measured(),
          line.unit(),
          base == null ? null : base.value(),
          base == null ? null : base.from(),
          base == null ? null : base.to(),
          place == null ? null : place.rank(),
          place == null ? null : place.peers(),
          ratio(one.weight()),
          ratio(one.share()),
          ratio(one.points()),
          points(self.get(line)),
          points(verified.get(line)),
          reason(one));
    }
  }

  /** Why it earns nothing: of a measure of its own also that nobody told of it. */
  private static @Nullable String reason(CardScore.Line one) {
    Judged alone = one.line().alone();
    if (alone != null
        && !alone.promise().ofPlan()
        && alone.evidence().isSilent(alone.evidenceRows())) {
      return alone.evidence().words();
    }
    return one.reason() == null ? null : one.reason().words();
  }

  private static Achievement.@Nullable Place place(CardScore score, CardLine line) {
    Judged alone = line.alone();
    return alone == null || line.line().mode().shape() != Shape.RANK_IN_GROUP
        ? null
        : score.places().get(alone.promise().ref());
  }

  private static IdentityHashMap<CardLine, CardScore.Line> byLine(@Nullable CardScore score) {
    IdentityHashMap<CardLine, CardScore.Line> lines = new IdentityHashMap<>();
    if (score != null) {
      score.lines().forEach(line -> lines.put(line.line(), line));
    }
    return lines;
  }

  private static @Nullable BigDecimal points(CardScore.@Nullable Line line) {
    return line == null ? null : ratio(line.points());
  }

  private static @Nullable BigDecimal ratio(@Nullable BigFraction exact) {
    return exact == null ? null : Exact.ratio(exact);
  }

  private static @Nullable BigDecimal rounded(@Nullable BigFraction exact) {
    return exact == null ? null : Exact.points(exact);
  }

  private void categories(CardScore score, TableWriter writer) throws SQLException {
    CardScore before = byYear.get(key(score, score.year().year() - 1));
    Map<String, BigFraction> prior = new HashMap<>();
    if (before != null) {
      before.categories().stream()
          .filter(category -> category.points() != null)
          .forEach(category -> prior.put(category.name(), category.points()));
    }
    int sort = 0;
    for (CardScore.Category category : score.categories()) {
      sort++;
      writer.row(
          score.card().scorecard(),
          score.year().pairingId(),
          score.year().year(),
          category.name(),
          sort,
          Exact.ratio(category.weight()),
          rounded(category.points()),
          rounded(category.possible()),
          rounded(prior.get(category.name())),
          category.scored(),
          category.count());
    }
  }

  private void pairing(Outcome.Reckoned card, Outcome outcome, TableWriter writer)
      throws SQLException {
    CardScore score = card.ledgers();
    Achievement.Place place = assessment.standing().place(score);
    CardScore before = byYear.get(key(score, score.year().year() - 1));
    Achievement.Place placeBefore = before == null ? null : assessment.standing().place(before);
    BigDecimal prior = before == null ? null : before.points();
    TargetCounts counts = TargetCounts.of(outcome.targets());
    writer.row(
        score.card().scorecard(),
        score.year().pairingId(),
        score.year().year(),
        score.card().name(),
        score.year().regime().regime(),
        score.year().regime().weighting(),
        TargetRows.emptyToNull(score.year().pairing().peerGroup()),
        score.points(),
        score.points() == null ? null : score.card().total(),
        card.self() == null ? null : card.self().points(),
        card.verified() == null ? null : card.verified().points(),
        rounded(score.bonus()),
        rounded(score.penalty()),
        grade(score, place),
        card.verified() == null
            ? null
            : grade(card.verified(), assessment.verifiedStanding().place(card.verified())),
        veto(card),
        place == null ? null : place.rank(),
        place == null ? null : place.peers(),
        prior,
        prior == null || score.points() == null ? null : score.points().subtract(prior),
        place == null || placeBefore == null ? null : placeBefore.rank() - place.rank(),
        counts.onTime(),
        counts.late(),
        counts.missed(),
        counts.open(),
        counts.noEvidence(),
        counts.unscored());
  }

  private static @Nullable String veto(Outcome.Reckoned card) {
    return card.verified() != null && card.verified().veto() != null
        ? card.verified().veto()
        : card.ledgers().veto();
  }

  private static @Nullable String grade(CardScore score, Achievement.@Nullable Place place) {
    return score.year().pairing().scored()
        ? Grades.grade(
            score.card(),
            score.year().pairing().peerGroup(),
            score.points(),
            place,
            score.veto() != null)
        : null;
  }
}
