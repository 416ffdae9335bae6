package org.pairledger.contract.star;

import java.util.List;
import org.pairledger.contract.star.dimension.BridgeFactSource;
import org.pairledger.contract.star.dimension.BridgePairingClosure;
import org.pairledger.contract.star.dimension.DimHamlets;
import org.pairledger.contract.star.dimension.DimPairingMembers;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.star.dimension.DimPersons;
import org.pairledger.contract.star.dimension.DimRegions;
import org.pairledger.contract.star.dimension.DimSourceColumns;
import org.pairledger.contract.star.dimension.DimSourceFiles;
import org.pairledger.contract.star.fact.FctActivities;
import org.pairledger.contract.star.fact.FctConsumptionSales;
import org.pairledger.contract.star.fact.FctControlTotals;
import org.pairledger.contract.star.fact.FctDataProblems;
import org.pairledger.contract.star.fact.FctDocuments;
import org.pairledger.contract.star.fact.FctDonations;
import org.pairledger.contract.star.fact.FctEmploymentSpells;
import org.pairledger.contract.star.fact.FctExchangeEvents;
import org.pairledger.contract.star.fact.FctFundFlows;
import org.pairledger.contract.star.fact.FctInvestments;
import org.pairledger.contract.star.fact.FctJobFairs;
import org.pairledger.contract.star.fact.FctLabourRecords;
import org.pairledger.contract.star.fact.FctMediaReports;
import org.pairledger.contract.star.fact.FctObligations;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.star.fact.FctPairingAgreements;
import org.pairledger.contract.star.fact.FctProjects;
import org.pairledger.contract.star.fact.FctPublicPosts;
import org.pairledger.contract.star.fact.FctRegisterYears;
import org.pairledger.contract.star.fact.FctSecondments;
import org.pairledger.contract.star.fact.FctStudents;
import org.pairledger.contract.star.fact.FctTrainingAttendances;
import org.pairledger.contract.star.fact.FctTrainingSessions;
import org.pairledger.contract.star.fact.FctWorkshops;
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
