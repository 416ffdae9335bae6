package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.Aside;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.warehouse.assessment.decision.RuleFaults;
import org.pairledger.warehouse.doubt.Reassessment;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.ExportLog;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.report.Reports;
import org.pairledger.warehouse.report.site.Site;
import org.pairledger.warehouse.serve.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: the assessment and the reports of a year as pages and workbooks. */
@Command(
    name = "evaluate",
    description = "The assessment and the reports of a year, as HTML and .xlsx.")
public final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--year", paramLabel = "Y")
  private @Nullable Integer year;

  @Option(names = "--pairing", paramLabel = "P", description = "One pairing; all unless given.")
  private @Nullable String pairing;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Judge to this day instead of the release's own. Marked on every page.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go: WORKSPACE/warehouse/reports unless given.")
  private @Nullable Path out;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "All years as linked pages in a folder, instead of files of one year.")
  private @Nullable Path site;

  @Option(
      names = "--regime",
      paramLabel = "FILE",
      description = "What if these rules held? Marked on every page.")
  private @Nullable Path regime;

  @Option(
      names = "--targets",
      paramLabel = "FILE",
      description = "What if the pairing had these targets? Marked on every page.")
  private @Nullable Path targets;

  @Override
  public Integer call() throws IOException {
    if (year == null && (site == null || targets != null)) {
      throw new CouldNotRun("Name the year: --year Y; all years at once are --site DIR.");
    }
    Path folder = WorkspaceFolder.existing(workspace);
    Releases releases = new Releases(folder.resolve("warehouse"));
    Path reports = out == null ? folder.resolve("warehouse").resolve("reports") : out;
    Manifest release = releases.answering();
    Optional<ExportLog> log =
        out == null && site == null
            ? Optional.empty()
            : Optional.of(ExportLog.of(folder.resolve("warehouse")));
    try (ReleaseReader reader = ReleaseReader.open(releases.build(release))) {
      if (asOf != null || regime != null || targets != null) {
        Reassessment.write(reader.connection(), assumed(Rulebooks.of(releases, release)));
      }
      if (site != null) {
        spec.commandLine()
            .getOut()
            .println(written(reader.connection(), site, Rulebooks.ownViews(releases, release)));
        log.orElseThrow().tell("evaluate", "site", site);
        return ExitCode.DONE;
      }
      List<Path> written =
          Aside.write(
              reports,
              aside ->
                  new Reports(
                          reader.connection(),
                          aside,
                          assumption(),
                          Rulebooks.ownReports(releases, release))
                      .write(Objects.requireNonNull(year), Optional.ofNullable(pairing)));
      if (out == null) {
        FolderSums.add(reports, written);
      }
      for (Path file : log.isPresent() ? written : List.<Path>of()) {
        log.get().tell("evaluate", "year " + year, file);
      }
      written.forEach(file -> spec.commandLine().getOut().println(file));
    } catch (WorkspaceFaults e) {
      throw new CouldNotRun(e.getMessage(), e);
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot evaluate: " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }

  private String written(Connection connection, Path folder, List<ViewFile> own)
      throws IOException, SQLException {
    List<String> views = own.stream().map(ViewFile::name).toList();
    List<Path> pages = Site.write(connection, folder, assumption(), views);
    return folder.resolve("index.html") + " (" + pages.size() + " pages)";
  }

  /** The release's own rules, but for what is asked. */
  private Rulebook assumed(Rulebook published) throws WorkspaceFaults {
    Rulebook rules = published.with(withTargets(published.workspace()));
    if (regime != null) {
      rules = rules.with(rules.regimes().with(regime));
    }
    refuse(RuleFaults.of(rules.workspace().plans(), rules.regimes(), rules.indicators()));
    return asOf == null ? rules : rules.to(asOf);
  }

  private Workspace withTargets(Workspace files) throws WorkspaceFaults {
    if (targets == null) {
      return files;
    }
    if (pairing == null) {
      throw new CouldNotRun("--targets needs --pairing: a plan's targets are one pairing's.");
    }
    return files.withTargets(Objects.requireNonNull(year), pairing, targets);
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new CouldNotRun(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    }
  }

  private @Nullable String assumption() {
    List<String> parts = new ArrayList<>();
    if (asOf != null) {
      parts.add("截至 " + asOf);
    }
    if (regime != null) {
      parts.add("办法 " + regime.getFileName());
    }
    if (targets != null) {
      parts.add("任务 " + targets.getFileName());
    }
    return parts.isEmpty() ? null : String.join("，", parts);
  }
}
