package org.pairledger.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Progress;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.transform.given.GivenTables;
import org.pairledger.transform.given.JointDecisions;
import org.pairledger.transform.given.Submissions;
import org.pairledger.transform.match.JointEvents;
import org.pairledger.transform.match.Matcher;
import org.pairledger.transform.match.SharedThings;
import org.pairledger.transform.table.Given;

/**
 * Turns staged ledgers into the star schema, on either engine. What a table is, its {@code .sql}
 * file in {@code pairledger/star} says; what needs no engine is in {@link GivenTables}.
 */
public final class TransformJob {

  /** What reading found out beside the rows, under the names that the files know. */
  private static final Map<String, Table> BESIDE =
      Map.of(
          "found_columns", StagingTables.COLUMNS,
          "found_totals", StagingTables.TOTALS,
          "found_problems", StagingTables.PROBLEMS);

  private final StarEngine engine;
  private final Workspace workspace;
  private final DatasetCatalogue ledgers;
  private final List<Dataset> own;
  private final List<Given> given;

  TransformJob(
      StarEngine engine, Workspace workspace, DatasetCatalogue ledgers, List<Given> given) {
    this.engine = engine;
    this.workspace = workspace;
    this.ledgers = ledgers;
    this.own = ledgers.own();
    this.given = List.copyOf(given);
  }

  /**
   * Builds every table of {@code contract.star.StarTables} into {@code <build>/star/<table>}.
   *
   * @return rows by table, as they were counted while they were written
   * @throws CouldNotRun when the staging of this build cannot be read
   */
  public static Map<String, Long> run(
      StarEngine engine, Workspace workspace, Path build, Progress progress) {
    StagingManifest staging = staging(build);
    DatasetCatalogue ledgers = DatasetCatalogue.load(workspace);
    TransformJob job =
        new TransformJob(engine, workspace, ledgers, GivenTables.of(workspace, staging, ledgers));
    engine.expect(staging.files().stream().mapToLong(StagedFile::stagedCount).sum());
    return job.run(staging, build, progress);
  }

  private Map<String, Long> run(StagingManifest staging, Path build, Progress progress) {
    StagedTables staged =
        new StagedTables(engine, staging, workspace.warehouse().resolve("cache/staging"), build);
    BESIDE.forEach(staged::found);
    for (Dataset dataset : ledgers.datasets()) {
      Table table = StagingTables.of(dataset);
      staged.found(table.name(), table);
    }
    return run(build.resolve("star"), progress);
  }

  /** With what the engine has been told of staging. */
  Map<String, Long> run(Path star, Progress progress) {
    given.forEach(engine::give);
    for (Dataset dataset : ledgers.datasets()) {
      engine.view("told_" + dataset.name(), StarFiles.told(dataset.name()));
    }
    List<Matcher> matchers =
        List.of(new JointEvents(), new SharedThings(rows(JointDecisions.TABLE)));
    return new StarBuild(engine, star, staged(), matchers, progress).run(given(), files(ledgers));
  }

  /** With a table for the kinds of ledgers that the workspace declares itself, if it does not. */
  private List<Given> given() {
    List<Given> all = new ArrayList<>(given);
    if (own.isEmpty()) {
      Given none = new Given(FctOwnRecords.TABLE);
      engine.give(none);
      all.add(none);
    }
    return all;
  }

  /** Every file of the star, and those that are made of contracts. */
  static List<StarFile> files(DatasetCatalogue ledgers) {
    List<Dataset> own = ledgers.own();
    List<StarFile> files = new ArrayList<>(StarFiles.all());
    files.add(OwnRecords.persons(ledgers.datasets()));
    files.add(OwnRecords.townships(own));
    if (!own.isEmpty()) {
      files.add(OwnRecords.of(own));
    }
    return files;
  }

  /** How many rows the ledgers hold, by kind. */
  private Map<String, Long> staged() {
    int ledger = Submissions.TABLE.columns().indexOf("ledger");
    int count = Submissions.TABLE.columns().indexOf("staged_count");
    Map<String, Long> staged = new HashMap<>();
    rows(Submissions.TABLE)
        .forEach(
            row ->
                staged.merge((String) row[ledger], ((Number) row[count]).longValue(), Long::sum));
    return staged;
  }

  private List<Object[]> rows(Table table) {
    return given.stream()
        .filter(one -> one.table().equals(table))
        .flatMap(one -> one.rows().stream())
        .toList();
  }

  private static StagingManifest staging(Path build) {
    try {
      return StagingManifest.read(build);
    } catch (IOException e) {
      throw new CouldNotRun("Cannot read " + build.resolve(StagingManifest.FILE_NAME), e);
    }
  }
}
