package org.pairledger.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Progress;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.FctOwnRecords;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Pairing;
import org.pairledger.contract.workspace.Workspace;

/**
 * Turns staged ledgers into the star schema. Start reading at {@link #models}: it is the plan; what
 * needs no engine is in {@link #given}.
 */
public final class TransformJob {

  private TransformJob() {}

  /** Every table this job computes, in the order it builds them. */
  static List<Model> models() {
    return List.of(
        new SourceColumnsModel(),
        new RegisterYearsModel(),
        new ProjectsModel(),
        new TrainingSessionsModel(),
        new ExchangeEventsModel(),
        new PersonsModel(),
        new EmploymentSpellsModel(),
        new PublicPostsModel(),
        new TrainingAttendancesModel(),
        new StudentsModel(),
        new HamletsModel(),
        new FundFlowsModel(),
        new DonationsModel(),
        new SecondmentsModel(),
        new MediaReportsModel(),
        new JobFairsModel(),
        new WorkshopsModel(),
        new PairingAgreementsModel(),
        new ActivitiesModel(),
        new ConsumptionSalesModel(),
        new InvestmentsModel(),
        new DocumentsModel(),
        new LabourRecordsModel(),
        new FactSourcesModel(),
        new DataProblemsModel(),
        new ControlTotalsModel());
  }

  /** Those, and one for the kinds of ledgers that the workspace declares itself, if it does. */
  static List<Model> models(List<Dataset> own) {
    return own.isEmpty()
        ? models()
        : Stream.concat(models().stream(), Stream.of(new OwnRecordsModel(own))).toList();
  }

  /** The kinds of ledgers that only this workspace knows. */
  static List<Dataset> own(DatasetCatalogue ledgers) {
    DatasetCatalogue builtIn = DatasetCatalogue.builtIn();
    return ledgers.datasets().stream()
        .filter(dataset -> builtIn.dataset(dataset.id()).isEmpty())
        .toList();
  }

  /** The tables made of the workspace's own records: first those of the star, then what helps. */
  static List<Given> given(Workspace workspace, StagingManifest staging, DatasetCatalogue ledgers) {
    Regions regions = new Regions(workspace);
    PairingRows pairings = new PairingRows(workspace, regions);
    Set<String> declared =
        workspace.pairings().stream().map(Pairing::pairingId).collect(Collectors.toSet());
    Set<Integer> years =
        staging.files().stream()
            .map(StagedFile::planYear)
            .collect(Collectors.toCollection(TreeSet::new));
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
            HamletList.rows(workspace, regions),
            FileProblems.rows(staging, declared),
            JointEvents.decisions(workspace)));
    if (own(ledgers).isEmpty()) {
      given.add(new Given(FctOwnRecords.TABLE));
    }
    return List.copyOf(given);
  }

  /**
   * Builds every table of {@code contract.star.StarTables} into {@code <build>/star/<table>}.
   *
   * @return rows by table, as they were counted while they were written
   * @throws CouldNotRun when the staging of this build cannot be read
   */
  public static Map<String, Long> run(
      SparkSession spark, Workspace workspace, Path build, Progress progress) {
    StagingManifest staging = staging(build);
    DatasetCatalogue ledgers = DatasetCatalogue.load(workspace);
    Map<String, Table> tables =
        ledgers.datasets().stream().collect(Collectors.toMap(Dataset::name, StagingTables::of));
    List<Path> batches =
        staging.batches().stream()
            .map(batch -> workspace.warehouse().resolve("cache/staging").resolve(batch))
            .toList();
    long rows = staging.files().stream().mapToLong(StagedFile::stagedCount).sum();
    return new StarBuild(spark, build, tables, batches, rows, progress)
        .run(given(workspace, staging, ledgers), models(own(ledgers)));
  }

  private static StagingManifest staging(Path build) {
    try {
      return StagingManifest.read(build);
    } catch (IOException e) {
      throw new CouldNotRun("Cannot read " + build.resolve(StagingManifest.FILE_NAME), e);
    }
  }
}
