package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.draft.Draft;
import org.pairledger.app.draft.DraftFiles;
import org.pairledger.app.draft.DraftReader;
import org.pairledger.app.draft.DraftRequest;
import org.pairledger.app.draft.TakenAnswers;
import org.pairledger.app.draft.document.DocumentFile;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.app.template.LedgerTemplate;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: a workspace that runs as it is, to be filled with real names. */
@Command(
    name = "init",
    description = {
      "Makes a workspace with commented files, ready to be filled.",
      "--from makes it of a plan's list: its items, the targets its words are sure of, the ledgers"
          + " owed, both counties' codes. What is not sure is asked, in Chinese and with the plan's"
          + " words, in plans/<year>/<pairing>/清单核对.xlsx: write 是 or 否 under 采用, then"
          + " init DIR --take."
    })
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

  @Parameters(
      paramLabel = "DIR",
      description = "A folder that is empty or does not exist yet; with --take, a workspace.")
  private Path folder;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "The year of the first plan: the document's, or 2026 unless said otherwise.")
  private @Nullable Integer asked;

  @Option(
      names = "--from",
      paramLabel = "PLAN",
      description =
          "A .docx or .xlsx with the plan's list: a table (具体事项, 任务指标, 完成时限, 责任单位 or the like),"
              + " or numbered paragraphs with （完成时限：…；责任单位：…）.")
  private @Nullable Path plan;

  @Option(
      names = "--donor",
      paramLabel = "NAME",
      description = "The helping county, by name or code, where the plan does not make it sure.")
  private @Nullable String donor;

  @Option(names = "--recipient", paramLabel = "NAME", description = "The helped county, likewise.")
  private @Nullable String recipient;

  @Option(
      names = "--pairing",
      paramLabel = "ID",
      description = "What to call the pairing in files: both codes unless said otherwise.")
  private @Nullable String pairing;

  @Option(
      names = "--take",
      description = "Take the answers of 清单核对.xlsx into the plans of the workspace DIR.")
  private boolean isTaking;

  private int year = 2026;

  @Override
  public Integer call() throws IOException {
    if (isTaking) {
      return take();
    }
    requireEmpty();
    if (plan == null) {
      requireNoneOf("--donor", donor, "--recipient", recipient, "--pairing", pairing);
      year = asked == null ? year : asked;
      files(PAIRING, OWED);
      spec.commandLine().getOut().println("Made " + folder + ". Read its README.md, then run it.");
      return ExitCode.DONE;
    }
    Draft draft = draft(plan);
    year = draft.year();
    files(draft.pairing(), draft.ledgersOwed());
    Path book = DraftFiles.write(draft, folder);
    Files.writeString(
        folder.resolve("README.md"),
        text("README.md")
            .replace("{year}", String.valueOf(year))
            .replaceAll(
                "1\\. 甲县、乙县.*\\n",
                "1. 先看“" + folder.relativize(book) + "”：黄底的是要人定的，填“采用”，再运行 init 本文件夹 --take。\n"));
    tell(draft, book);
    return ExitCode.DONE;
  }

  private void files(String pairingId, Collection<String> ledgers) throws IOException {
    for (String file : FILES) {
      write(file, folder.resolve(file));
    }
    String planFolder = "plans/" + year + "/" + pairingId;
    for (String file : PLAN) {
      write("plan/" + file, folder.resolve(planFolder).resolve(file));
    }
    write("judgements.csv", folder.resolve("judgements/" + year + "/" + pairingId + ".csv"));
    write("gitignore", folder.resolve(".gitignore"));
    for (String dataset : ledgers) {
      template(dataset);
    }
    Files.createDirectories(folder.resolve("ledgers/" + year + "/" + pairingId));
  }

  private Draft draft(Path document) throws IOException {
    if (pairing != null && !pairing.matches("[a-z0-9][a-z0-9-]{0,62}")) {
      throw new CouldNotRun(
          "--pairing " + pairing + ": lower-case letters, digits and hyphens only.");
    }
    DraftRequest request =
        new DraftRequest(
            Optional.ofNullable(asked),
            Optional.ofNullable(donor),
            Optional.ofNullable(recipient),
            Optional.ofNullable(pairing));
    return DraftReader.read(DocumentFile.read(document), request, folder);
  }

  private void tell(Draft draft, Path book) {
    PrintWriter out = spec.commandLine().getOut();
    long open = draft.proposals().size() - draft.taken();
    out.printf(
        "Made %s of %s: %s (D) and %s (R), %d.%n",
        folder, draft.source(), draft.donor().told(), draft.recipient().told(), draft.year());
    out.printf(
        "%d items, %d targets taken, %d asked; %d ledgers owed; %d other questions.%n",
        draft.items().size(), draft.taken(), open, draft.duties().size(), draft.remarks().size());
    out.printf("Answer in %s (采用: 是, 否), then: pairledger init %s --take%n", book, folder);
  }

  private Integer take() throws IOException {
    requireNoneOf(
        "--from",
        plan,
        "--donor",
        donor,
        "--recipient",
        recipient,
        "--pairing",
        pairing,
        "--year",
        asked);
    List<TakenAnswers.Change> changes =
        TakenAnswers.of(Rulebooks.of(WorkspaceFolder.existing(folder)).workspace());
    for (TakenAnswers.Change change : changes) {
      tried(change);
      PrintWriter out = spec.commandLine().getOut();
      TakenAnswers.Outcome told = change.outcome();
      out.printf(
          "%s: %d taken, %d still open.%n", told.folder(), told.taken().size(), told.open().size());
      if (!told.refused().isEmpty()) {
        out.printf(
            "否, but in targets.csv (take the lines out there): %s%n",
            String.join(", ", told.refused()));
      }
    }
    return ExitCode.DONE;
  }

  /** Writes; what the workspace's readers then refuse is undone. */
  private void tried(TakenAnswers.Change change) throws IOException {
    Map<Path, byte[]> before = new LinkedHashMap<>();
    for (Path file : change.files().keySet()) {
      before.put(file, Files.readAllBytes(file));
    }
    change.write();
    try {
      Rulebooks.of(folder);
    } catch (CouldNotRun refused) {
      for (Map.Entry<Path, byte[]> file : before.entrySet()) {
        WholeFile.write(file.getKey(), file.getValue());
      }
      throw new CouldNotRun("Nothing was taken: " + refused.getMessage(), refused);
    }
  }

  private static void requireNoneOf(@Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        throw new CouldNotRun(namesAndValues[i] + " does not go with this.");
      }
    }
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
