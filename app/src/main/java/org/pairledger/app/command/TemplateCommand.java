package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.app.template.LedgerTemplate;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
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

  @Override
  public Integer call() throws IOException {
    DatasetCatalogue catalogue = catalogue();
    Dataset chosen =
        catalogue
            .dataset(dataset)
            .orElseThrow(
                () -> new CouldNotRun("There is no dataset " + dataset + ": " + known(catalogue)));
    Path file = out == null ? Path.of(chosen.label() + ".xlsx") : out;
    if (Files.exists(file)) {
      throw new CouldNotRun(file + " exists already; nothing is written over.");
    }
    LedgerTemplate.write(catalogue, chosen, file);
    spec.commandLine().getOut().println(file);
    return ExitCode.DONE;
  }

  private static String known(DatasetCatalogue catalogue) {
    return catalogue.datasets().stream()
        .map(one -> one.id() + " " + one.label())
        .collect(Collectors.joining(", "));
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
