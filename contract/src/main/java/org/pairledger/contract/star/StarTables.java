package org.pairledger.contract.star;

import java.util.List;
import org.pairledger.contract.table.Table;

/** Every table of the star schema, dimensions first. */
public final class StarTables {

  public static final List<Table> ALL =
      List.of(
          DimPairings.TABLE,
          DimPairingMembers.TABLE,
          BridgePairingClosure.TABLE,
          DimRegions.TABLE,
          DimHamlets.TABLE,
          DimPersons.TABLE,
          DimSourceFiles.TABLE,
          DimSourceColumns.TABLE,
          FctDataProblems.TABLE,
          FctControlTotals.TABLE,
          FctObligations.TABLE,
          BridgeFactSource.TABLE,
          FctExchangeEvents.TABLE,
          FctMediaReports.TABLE,
          FctSecondments.TABLE,
          FctTrainingSessions.TABLE,
          FctTrainingAttendances.TABLE,
          FctProjects.TABLE,
          FctFundFlows.TABLE,
          FctDonations.TABLE,
          FctEmploymentSpells.TABLE,
          FctJobFairs.TABLE,
          FctWorkshops.TABLE,
          FctPublicPosts.TABLE,
          FctPairingAgreements.TABLE,
          FctActivities.TABLE,
          FctConsumptionSales.TABLE,
          FctStudents.TABLE,
          FctInvestments.TABLE,
          FctDocuments.TABLE,
          FctRegisterYears.TABLE,
          FctLabourRecords.TABLE,
          FctOwnRecords.TABLE);

  private StarTables() {}
}
