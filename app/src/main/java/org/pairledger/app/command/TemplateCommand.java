package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.app.template.LedgerTemplate;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code template}: a blank ledger with headings, drop-downs and an example line. */
@Command(
    name = "template",
    description = "Write a blank .xlsx ledger with headings, drop-downs and an example line.")
public final class TemplateCommand implements Callable<Integer> {

  /** The year of a first plan, as {@link InitCommand} takes it. */
  private static final int NO_WORKSPACE = 2026;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DATASET", description = "Its number or name, such as DS08 or donation.")
  private String dataset;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; by default the dataset's Chinese name, here.")
  private Path out;

  @Option(
      names = "--workspace",
      paramLabel = "WORKSPACE",
      description = "Take this workspace's catalogue, not the built-in one alone.")
  private Path workspace;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description =
          "The year whose words its headings and drop-downs use: by default that of the"
              + " workspace's latest plan, without a workspace 2026.")
  private @Nullable Integer year;

  @Override
  public Integer call() throws IOException {
    DatasetCatalogue catalogue = catalogue();
    Dataset chosen =
        catalogue
            .dataset(dataset)
            .orElseThrow(
                () -> new CouldNotRun("There is no dataset " + dataset + ": " + known(catalogue)));
    int of = year == null ? latestYear() : year;
    PeriodWords words = words(of);
    Path file = out == null ? Path.of(chosen.label(words) + ".xlsx") : out;
    if (Files.exists(file)) {
      throw new CouldNotRun(file + " exists already; nothing is written over.");
    }
    LedgerTemplate.write(catalogue, chosen, words, of, file);
    spec.commandLine().getOut().println(file);
    return ExitCode.DONE;
  }

  private static String known(DatasetCatalogue catalogue) {
    return catalogue.datasets().stream()
        .map(one -> one.id() + " " + one.label())
        .collect(Collectors.joining(", "));
  }

  private int latestYear() {
    try {
      return workspace == null
          ? NO_WORKSPACE
          : Workspace.read(WorkspaceFolder.existing(workspace)).years().last();
    } catch (WorkspaceFaults | NoSuchElementException faults) {
      throw new CouldNotRun("The workspace names no year; name it: --year Y.", faults);
    }
  }

  private PeriodWords words(int of) {
    try {
      return workspace == null ? PeriodWords.of(of) : Regimes.read(workspace).words(of);
    } catch (WorkspaceFaults faults) {
      throw new CouldNotRun(String.valueOf(faults.getMessage()), faults);
    }
  }

  private DatasetCatalogue catalogue() {
    try {
      return workspace == null
          ? DatasetCatalogue.builtIn()
          : DatasetCatalogue.load(WorkspaceFolder.existing(workspace));
    } catch (CatalogueFaults faults) {
      throw new CouldNotRun(String.valueOf(faults.getMessage()), faults);
    }
  }
}
