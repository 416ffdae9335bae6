package org.pairledger.app.run.inputs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.dataset.OwnRecordWords;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.StrayFiles;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.settings.Factors;
import org.pairledger.dashboards.view.OwnViews;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.warehouse.assessment.decision.JudgementFaults;
import org.pairledger.warehouse.assessment.decision.RuleFaults;
import org.pairledger.warehouse.check.CheckCatalogue;
import org.pairledger.warehouse.indicator.OwnIndicators;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.IndicatorFaults;
import org.pairledger.warehouse.own.EmptyStar;
import org.pairledger.warehouse.own.OwnSql;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.report.own.OwnReport;
import org.pairledger.warehouse.report.own.OwnReports;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.ServedRelease;
import org.pairledger.warehouse.sql.DuckDb;

/** Where rulebooks come from: a workspace as it stands, or the copy that a release keeps. */
public final class Rulebooks {

  private static final Set<String> OF_VIEWS = Set.of("star", "assess", "store", "mart");

  private static final String MART_VIEWS =
      "select view_name from duckdb_views() where schema_name = 'mart' and not internal";

  private Rulebooks() {}

  /** By which a release was made, whatever its workspace says today. */
  public static Rulebook of(Releases releases, Manifest release) {
    return of(Rules.of(releases.build(release))).to(LocalDate.parse(release.asOf()));
  }

  /** Reads every file that people keep but the ledgers, or refuses with all faults of all files. */
  public static Rulebook of(Path folder) {
    FaultList own = new FaultList();
    Workspace workspace = Workspace.readable(folder, own).orElse(null);
    List<String> faults = new ArrayList<>(own.all().stream().map(Fault::message).toList());
    Regimes regimes = read(() -> Regimes.read(folder), faults);
    IndicatorCatalogue indicators =
        read(() -> OwnIndicators.load(folder.resolve("catalogue")), faults);
    read(() -> CheckCatalogue.load(Optional.of(folder.resolve("catalogue"))), faults);
    Factors factors = read(() -> Factors.read(folder), faults);
    DatasetCatalogue ledgers =
        read(
            () ->
                workspace == null
                    ? DatasetCatalogue.load(folder)
                    : DatasetCatalogue.load(workspace),
            faults);
    if (ledgers != null) {
      faults.addAll(OwnRecordWords.faults(folder.resolve("catalogue"), ledgers));
      tried(folder, ledgers, faults);
    }
    StrayFiles.of(folder).stream()
        .map(Fault::message)
        .filter(stray -> !faults.contains(stray))
        .forEach(faults::add);
    if (workspace != null && ledgers != null) {
      faults.addAll(unknownLedgers(workspace, ledgers));
    }
    if (workspace != null && regimes != null && indicators != null) {
      Stream.concat(
              RuleFaults.of(workspace.plans(), regimes, indicators).stream(),
              JudgementFaults.of(workspace, regimes, indicators).stream())
          .filter(fault -> isNew(fault, own.all()))
          .map(Fault::message)
          .forEach(faults::add);
    }
    if (workspace == null
        || regimes == null
        || indicators == null
        || factors == null
        || !faults.isEmpty()) {
      throw new CouldNotRun(
          "Cannot start: the workspace's own files have "
              + (faults.size() == 1 ? "a fault" : faults.size() + " faults")
              + ".\n"
              + String.join("\n", faults));
    }
    return new Rulebook(
        workspace,
        regimes,
        indicators.within(workspace.settings().sqlSeconds()),
        workspace.settings().asOf());
  }

  /** A line with a fault of its own is not told again for what follows from it. */
  private static boolean isNew(Fault fault, List<Fault> told) {
    return fault.line() == 0
        || told.stream()
            .noneMatch(one -> one.file().equals(fault.file()) && one.line() == fault.line());
  }

  /** Obligations to hand in a kind of ledger that there is not. */
  private static List<String> unknownLedgers(Workspace workspace, DatasetCatalogue ledgers) {
    return workspace.plans().stream()
        .flatMap(
            plan ->
                plan.obligations().stream()
                    .filter(one -> ledgers.dataset(one.dataset()).isEmpty())
                    .map(
                        one ->
                            new Fault(
                                plan.folder() + "/obligations.csv",
                                0,
                                "dataset",
                                one.dataset(),
                                "is no kind of ledger of the catalogue (obligation "
                                    + one.obligation()
                                    + ")")))
        .map(Fault::message)
        .toList();
  }

  /** The checks across ledgers that belong to a rulebook. */
  public static CheckCatalogue checks(Rulebook rules) {
    return CheckCatalogue.load(Optional.of(rules.workspace().root().resolve("catalogue")));
  }

  /** The mart views of a workspace's own that belong to a rulebook. */
  public static List<ViewFile> ownViews(Rulebook rules) {
    return ownViews(rules.workspace().root());
  }

  /**
   * The mart views of a workspace's own that stand in a release: an older program made fewer of the
   * same rules.
   */
  public static List<ViewFile> ownViews(Releases releases, Manifest release) {
    Path build = releases.build(release);
    List<ViewFile> views = ownViews(Rules.of(build));
    Path served = build.resolve(ServedFile.NAME);
    if (views.isEmpty() || !Files.isRegularFile(served)) {
      return views;
    }
    Set<String> there = new HashSet<>();
    try (Connection connection = ServedRelease.open(served);
        Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery(MART_VIEWS)) {
      while (names.next()) {
        there.add(names.getString(1));
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot read " + served + ": " + DuckDb.message(e), e);
    }
    return views.stream().filter(view -> there.contains(view.name())).toList();
  }

  private static List<ViewFile> ownViews(Path folder) {
    return OwnViews.read(folder.resolve("catalogue"), OwnFact.in(folder));
  }

  /** The reports of a workspace's own as they were when a release was made. */
  public static List<OwnReport> ownReports(Releases releases, Manifest release) {
    return OwnReports.read(Rules.of(releases.build(release)).resolve("catalogue"));
  }

  /** Own views and reports tried over an empty star and assessment. */
  private static void tried(Path folder, DatasetCatalogue words, List<String> faults) {
    List<OwnFact> own = OwnFact.of(words);
    List<ViewFile> views = read(() -> OwnViews.read(folder.resolve("catalogue"), own), faults);
    List<OwnReport> reports = read(() -> OwnReports.read(folder.resolve("catalogue")), faults);
    if (views == null || reports == null || (views.isEmpty() && reports.isEmpty())) {
      return;
    }
    try (Connection empty = EmptyStar.open(own)) {
      EmptyStar.lock(empty);
      faults.addAll(
          OwnViews.faults(
              views, empty, words, (connection, sql) -> OwnSql.fault(connection, sql, OF_VIEWS)));
      faults.addAll(OwnReports.faults(reports, empty));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot try views on an empty star", e);
    }
  }

  private interface Reader<T> {
    T read() throws WorkspaceFaults;
  }

  private static <T> @Nullable T read(Reader<T> reader, List<String> faults) {
    try {
      return reader.read();
    } catch (WorkspaceFaults e) {
      e.faults().forEach(fault -> faults.add(fault.message()));
    } catch (CatalogueFaults e) {
      // Contracts of ledgers are read by all whose SQL is tried over them.
      e.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
    } catch (IndicatorFaults e) {
      faults.addAll(e.faults());
    }
    return null;
  }
}
