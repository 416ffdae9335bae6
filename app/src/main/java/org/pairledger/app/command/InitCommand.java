package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.template.LedgerTemplate;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: a workspace that runs as it is, to be filled with real names. */
@Command(name = "init", description = "Makes a workspace with commented files, ready to be filled.")
public final class InitCommand implements Callable<Integer> {

  private static final String PAIRING = "jia-yi";

  private static final List<String> FILES =
      List.of(
          "README.md",
          "workspace.yaml",
          "pairings.csv",
          "pairing_members.csv",
          "reference/regions.csv",
          "reference/hamlets.csv",
          "reference/aliases.csv",
          "reference/joint_events.csv");

  /** What {@code plan/obligations.csv} names. */
  private static final List<String> OWED = List.of("DS01", "DS07", "DS08", "DS11");

  private static final List<String> PLAN =
      List.of(
          "plan.yaml",
          "items.csv",
          "targets.csv",
          "units.csv",
          "obligations.csv",
          "annotations.csv");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A folder that is empty or does not exist yet.")
  private Path folder;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "The year of the first plan: ${DEFAULT-VALUE} unless said otherwise.")
  private int year = 2026;

  @Override
  public Integer call() throws IOException {
    requireEmpty();
    for (String file : FILES) {
      write(file, folder.resolve(file));
    }
    String planFolder = "plans/" + year + "/" + PAIRING;
    for (String file : PLAN) {
      write("plan/" + file, folder.resolve(planFolder).resolve(file));
    }
    write("judgements.csv", folder.resolve("judgements/" + year + "/" + PAIRING + ".csv"));
    write("gitignore", folder.resolve(".gitignore"));
    for (String dataset : OWED) {
      template(dataset);
    }
    Files.createDirectories(folder.resolve("ledgers/" + year + "/" + PAIRING));
    spec.commandLine().getOut().println("Made " + folder + ". Read its README.md, then run it.");
    return ExitCode.DONE;
  }

  /** A blank ledger of each kind that the plan's obligations name. */
  private void template(String id) throws IOException {
    DatasetCatalogue catalogue = DatasetCatalogue.builtIn();
    Dataset dataset = catalogue.dataset(id).orElseThrow();
    Path file = folder.resolve("templates").resolve(dataset.label(PeriodWords.of(year)) + ".xlsx");
    Files.createDirectories(file.getParent());
    LedgerTemplate.write(catalogue, dataset, PeriodWords.of(year), year, file);
  }

  private void requireEmpty() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new CouldNotRun(folder + " is a file, not a folder.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new CouldNotRun(folder + " is not empty: init changes nothing that is there.");
      }
    }
  }

  private void write(String resource, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, PeriodWords.of(year).say(text(resource).replace("{year}", String.valueOf(year))));
  }

  private static String text(String name) {
    return PackedText.of("init/" + name);
  }
}
