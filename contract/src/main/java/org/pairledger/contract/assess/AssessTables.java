package org.pairledger.contract.assess;

import java.util.List;
import org.pairledger.contract.table.Table;

/**
 * Every table the assessment writes into the served file, in schema {@code assess} without the
 * prefix {@code assess_}.
 */
public final class AssessTables {

  public static final List<Table> ALL =
      List.of(
          AssessReleases.TABLE,
          AssessIndicators.TABLE,
          AssessIndicatorDays.TABLE,
          AssessIndicatorMonths.TABLE,
          AssessIndicatorYears.TABLE,
          AssessPlans.TABLE,
          AssessAnnotations.TABLE,
          AssessTargetResults.TABLE,
          AssessTargetMonths.TABLE,
          AssessItemScores.TABLE,
          AssessCategoryScores.TABLE,
          AssessPairingScores.TABLE,
          AssessPointLosses.TABLE,
          AssessBureauLosses.TABLE,
          AssessLedgerLosses.TABLE,
          AssessGradeDistances.TABLE,
          AssessTargetUnits.TABLE,
          AssessRowEffects.TABLE,
          AssessReleaseChanges.TABLE,
          AssessJudgements.TABLE,
          AssessScoreTrace.TABLE,
          AssessCheckFindings.TABLE,
          AssessSideMatches.TABLE,
          AssessDoubts.TABLE,
          AssessDoubtedFacts.TABLE,
          AssessCaveats.TABLE);

  private AssessTables() {}
}
