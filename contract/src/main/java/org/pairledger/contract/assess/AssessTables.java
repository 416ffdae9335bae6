package org.pairledger.contract.assess;

import java.util.List;
import org.pairledger.contract.assess.doubt.AssessCaveats;
import org.pairledger.contract.assess.doubt.AssessCheckFindings;
import org.pairledger.contract.assess.doubt.AssessDoubtedFacts;
import org.pairledger.contract.assess.doubt.AssessDoubts;
import org.pairledger.contract.assess.doubt.AssessSideMatches;
import org.pairledger.contract.assess.indicator.AssessIndicatorDays;
import org.pairledger.contract.assess.indicator.AssessIndicatorMonths;
import org.pairledger.contract.assess.indicator.AssessIndicatorNames;
import org.pairledger.contract.assess.indicator.AssessIndicatorYears;
import org.pairledger.contract.assess.indicator.AssessIndicators;
import org.pairledger.contract.assess.indicator.AssessPeriodWords;
import org.pairledger.contract.assess.plan.AssessAnnotations;
import org.pairledger.contract.assess.plan.AssessJudgements;
import org.pairledger.contract.assess.plan.AssessPlans;
import org.pairledger.contract.assess.plan.AssessTargetMonths;
import org.pairledger.contract.assess.plan.AssessTargetResults;
import org.pairledger.contract.assess.plan.AssessTargetUnits;
import org.pairledger.contract.assess.score.AssessBureauLosses;
import org.pairledger.contract.assess.score.AssessCategoryScores;
import org.pairledger.contract.assess.score.AssessGradeDistances;
import org.pairledger.contract.assess.score.AssessItemScores;
import org.pairledger.contract.assess.score.AssessLedgerLosses;
import org.pairledger.contract.assess.score.AssessPairingScores;
import org.pairledger.contract.assess.score.AssessPointLosses;
import org.pairledger.contract.assess.score.AssessRowEffects;
import org.pairledger.contract.assess.score.AssessScoreTrace;
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
          AssessIndicatorNames.TABLE,
          AssessPeriodWords.TABLE,
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
