package org.pairledger.transform.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.transform.table.Given;

/** The tables made of the workspace's own records: those of the star, and what helps its SQL. */
public final class GivenTables {

  private GivenTables() {}

  /** All of them; one whose name is a table's of the star is that table. */
  public static List<Given> of(
      Workspace workspace, StagingManifest staging, DatasetCatalogue ledgers) {
    Set<Integer> years =
        staging.files().stream()
            .map(StagedFile::planYear)
            .collect(Collectors.toCollection(TreeSet::new));
    Regions regions = new Regions(workspace);
    PairingRows pairings = new PairingRows(workspace, regions);
    Set<String> declared =
        workspace.pairings().stream().map(Pairing::pairingId).collect(Collectors.toSet());
    Map<String, String> names =
        ledgers.datasets().stream().collect(Collectors.toMap(Dataset::id, Dataset::name));
    List<Given> given = new ArrayList<>(PlaceNames.rows(workspace, regions, years));
    given.addAll(
        List.of(
            pairings.pairings(),
            pairings.members(),
            pairings.closure(),
            RegionRows.rows(regions),
            SourceFileRows.rows(staging),
            new ObligationRows(workspace, staging).rows(),
            Submissions.rows(staging, names, declared, new Sides(workspace, regions)),
            WorkPlaces.rows(regions),
            WorkPaths.rows(regions),
            HamletList.rows(workspace, regions),
            FileProblems.rows(staging, declared),
            RuleWordings.rows(),
            JointDecisions.rows(workspace)));
    return List.copyOf(given);
  }
}
