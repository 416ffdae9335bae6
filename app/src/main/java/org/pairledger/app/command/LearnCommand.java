package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pairledger.app.check.CheckedFile;
import org.pairledger.app.check.LearntAliases;
import org.pairledger.app.check.LearntWords;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.tell.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code learn}: a person confirms what a ledger's headings and words mean, once. */
@Command(
    name = "learn",
    description =
        "Confirm what the unknown headings and words of a ledger mean: they become part of the"
            + " workspace's catalogue.")
public final class LearnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", index = "0")
  private Path workspace;

  @Parameters(paramLabel = "FILE", index = "1", description = "The ledger.")
  private Path file;

  @Option(
      names = "--yes",
      paramLabel = "HEADING",
      arity = "0..*",
      description =
          "Confirm these headings as the check proposes them; without any, all that were taken by"
              + " likeness. A heading in doubt must be named.")
  private List<String> confirmed = List.of();

  @Option(
      names = "--as",
      paramLabel = "HEADING=FIELD",
      description =
          "Say what a heading means: DS08.donor, or donor in the ledger's own dataset. Of a word in"
              + " a column of options, WORD=FIELD=OPTION.")
  private Map<String, String> said = Map.of();

  @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who confirms.")
  private String by;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "The day of the confirmation.")
  private LocalDate on;

  @Override
  public Integer call() throws IOException {
    Path folder = WorkspaceFolder.existing(workspace);
    DatasetCatalogue catalogue = DatasetCatalogue.load(folder);
    CheckedFile checked = CheckedFile.read(CheckCommand.existing(file), 0, catalogue);
    LearntAliases learnt = new LearntAliases(catalogue, by, on);
    List<String> open = new ArrayList<>();
    for (Problem problem : checked.problems()) {
      boolean isSure = problem.rule() == ProblemRule.HEADING_LIKELY;
      if (isSure || problem.rule() == ProblemRule.HEADING_ASKED) {
        String heading = LearntAliases.heading(problem);
        if ((isSure && confirmed.isEmpty()) || confirmed.contains(heading)) {
          learnt.add(problem);
        } else if (!said.containsKey(heading)) {
          open.add(problem.message());
        }
      }
    }
    LearntWords words = new LearntWords(catalogue, by, on);
    new TreeMap<>(said)
        .forEach(
            (what, means) -> {
              if (means.contains("=")) {
                say(words, catalogue, checked, what, means);
              } else {
                say(learnt, checked, what, means);
              }
            });
    open.addAll(
        words.open(
            checked.problems().stream().filter(one -> !said.containsKey(one.found())).toList()));
    PrintWriter out = spec.commandLine().getOut();
    learnt.write(folder).forEach(out::println);
    words.write(folder).forEach(out::println);
    open.forEach(message -> out.println("未登记  " + message));
    return ExitCode.DONE;
  }

  private static void say(LearntAliases learnt, CheckedFile checked, String heading, String field) {
    learnt.add(dataset(checked, field), field.substring(field.indexOf('.') + 1), heading);
  }

  private static void say(
      LearntWords words,
      DatasetCatalogue catalogue,
      CheckedFile checked,
      String word,
      String means) {
    String field = means.substring(0, means.indexOf('='));
    String dataset = dataset(checked, field);
    words.add(
        catalogue
            .dataset(dataset)
            .orElseThrow(() -> new CouldNotRun("There is no dataset '" + dataset + "'")),
        field.substring(field.indexOf('.') + 1),
        word,
        means.substring(means.indexOf('=') + 1));
  }

  private static String dataset(CheckedFile checked, String field) {
    int point = field.indexOf('.');
    return point > 0
        ? field.substring(0, point)
        : checked.mainDataset().orElseThrow(() -> unknown(field));
  }

  private static CouldNotRun unknown(String field) {
    return new CouldNotRun("Cannot tell the ledger's dataset: say it too, as in DS08." + field);
  }
}
