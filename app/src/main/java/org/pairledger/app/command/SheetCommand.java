package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.ingest.sheet.export.SheetExport;
import org.pairledger.ingest.sheet.export.SheetExport.Form;
import org.pairledger.ingest.sheet.export.SheetExport.Outcome;
import org.pairledger.warehouse.release.ExportLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sheet}: what the reader sees in files, before any business meaning. */
@Command(
    name = "sheet",
    description =
        "What the reader sees in a file, cell by cell or table by table, as CSV and JSON.")
public final class SheetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Ledgers, or folders of them.")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write; it shows persons, so only its owner can open it.")
  private Path out;

  @Option(
      names = "--as",
      paramLabel = "grid|table",
      description = "Every cell at its place, or the tables found: ${DEFAULT-VALUE} unless said.")
  private String form = "grid";

  @Override
  public Integer call() throws InterruptedException {
    requireInputs();
    PrintWriter err = spec.commandLine().getErr();
    Optional<ExportLog> log =
        WorkspaceFolder.around(inputs.get(0))
            .map(folder -> ExportLog.of(folder.resolve("warehouse")));
    SheetExport export = new SheetExport(chosen(), err::println);
    try {
      Outcome outcome = export.export(inputs, out);
      if (log.isPresent()) {
        log.get().tell("sheet", outcome.files() + " files", out);
      }
      err.println(outcome.files() + " files read, " + outcome.refused() + " of them refused");
      return outcome.refused() == 0 ? ExitCode.DONE : ExitCode.DATA_PROBLEMS;
    } catch (IOException e) {
      throw new CouldNotRun("Cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  private void requireInputs() {
    for (Path input : inputs) {
      if (!Files.exists(input, LinkOption.NOFOLLOW_LINKS)) {
        throw new CouldNotRun("Cannot find " + input);
      }
    }
  }

  private Form chosen() {
    try {
      return Form.valueOf(form.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CouldNotRun("--as " + form + ": allowed are grid and table.");
    }
  }
}
