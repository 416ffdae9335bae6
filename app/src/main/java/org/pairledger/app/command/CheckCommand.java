package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairledger.app.check.AnnotatedCopy;
import org.pairledger.app.check.CheckedFile;
import org.pairledger.app.check.Findings;
import org.pairledger.app.check.LedgerFolders;
import org.pairledger.app.check.SummaryFiles;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.settings.Factors;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.tell.FileNames;
import org.pairledger.warehouse.release.ExportLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: reads ledgers without loading them and says what is wrong, cell by cell. */
@Command(
    name = "check",
    description = "Read ledgers without loading them: what would be taken, and what is wrong.")
public final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Ledgers: .xlsx, .xls, .xlsb, .ods, .csv.")
  private List<Path> files;

  @Option(
      names = "--annotate",
      paramLabel = "DIR",
      description =
          "Write each workbook back with its wrong cells marked; it shows persons, so only its "
              + "owner can open the folder.")
  private Path annotate;

  @Option(
      names = "--workspace",
      paramLabel = "WORKSPACE",
      description =
          "Read with this workspace's catalogue and pairings, not with those of the workspace the "
              + "first file lies in.")
  private Path workspace;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "The year of dates without one, where the ledger itself says none.")
  private int year;

  @Override
  public Integer call() throws IOException {
    files.forEach(CheckCommand::existing);
    Optional<Path> around =
        workspace == null
            ? WorkspaceFolder.around(files.get(0))
            : Optional.of(WorkspaceFolder.existing(workspace));
    DatasetCatalogue catalogue = catalogue(around);
    LedgerFolders folders = folders(around);
    Findings findings = new Findings(catalogue);
    AnnotatedCopy copies = annotate == null ? null : AnnotatedCopy.into(annotate);
    if (copies != null) {
      String told = annotate + ": 标注的工作簿含个人信息（内容、批注、作者原样保留），文件夹仅本人可打开";
      spec.commandLine().getErr().println(told);
    }
    Optional<ExportLog> log = copies == null ? Optional.empty() : around.map(CheckCommand::log);
    boolean hasFatal = false;
    LedgerReader reader = new LedgerReader(catalogue, CheckedFile.forgottenKeys());
    Factors factors = factors(around);
    List<CheckedFile> earlier = new ArrayList<>();
    SummaryFiles summaries = new SummaryFiles();
    for (Path path : files) {
      CheckedFile file = CheckedFile.read(path, folders.file(path, year), reader, factors);
      earlier.forEach(file::holdAgainst);
      earlier.add(file);
      summaries.add(file);
      print(findings.lines(file));
      if (copies != null) {
        Path written = copies.write(file);
        if (log.isPresent()) {
          log.get().tell("check", "annotated copy", written);
        }
        String name = FileNames.shown(written.getFileName().toString());
        spec.commandLine().getErr().println(written.resolveSibling(name));
      }
      hasFatal |= file.hasFatal();
    }
    summaries.problems().forEach((path, problem) -> print(findings.lines(path, List.of(problem))));
    return hasFatal ? ExitCode.DATA_PROBLEMS : ExitCode.DONE;
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
  }

  static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw new CouldNotRun("Cannot find " + path);
    }
    return path;
  }

  /** A workspace that is not whole yet is told, and its files are read by themselves. */
  private LedgerFolders folders(Optional<Path> around) {
    if (around.isEmpty()) {
      return LedgerFolders.NONE;
    }
    try {
      return LedgerFolders.of(around.get(), files);
    } catch (WorkspaceFaults faults) {
      spec.commandLine()
          .getErr()
          .println("The pairings of " + around.get() + " are not known: " + faults.getMessage());
      return LedgerFolders.NONE;
    }
  }

  private static Factors factors(Optional<Path> around) {
    try {
      return around.isEmpty() ? Factors.shipped() : Factors.read(around.get());
    } catch (WorkspaceFaults faults) {
      throw new CouldNotRun(String.valueOf(faults.getMessage()), faults);
    }
  }

  private static ExportLog log(Path workspace) {
    return ExportLog.of(workspace.resolve("warehouse"));
  }

  private static DatasetCatalogue catalogue(Optional<Path> around) {
    try {
      return around.map(DatasetCatalogue::load).orElseGet(DatasetCatalogue::builtIn);
    } catch (CatalogueFaults faults) {
      throw new CouldNotRun(String.valueOf(faults.getMessage()), faults);
    }
  }
}
