package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.explain.PersonTrail;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.person.FreeWords;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.settings.Retention;
import org.pairledger.contract.workspace.settings.Settings;
import org.pairledger.warehouse.release.Purge;
import org.pairledger.warehouse.release.WarehouseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code purge}: takes ledgers away for good, with a receipt that stays. */
@Command(
    name = "purge",
    description =
        "Takes a ledger, or all that held a person, from landing, cache and old builds for good.",
    footer = {
      "",
      "Exit: 0 nothing is left of it, 1 something is, and what to do is said (--due: something is"
          + " due), 2 could not run."
    })
public final class PurgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(
      names = "--file",
      paramLabel = "FILE|SHA256",
      description = "A ledger, where it lies or by the hash of its bytes.")
  private List<String> files = List.of();

  @Option(
      names = "--person-key",
      paramLabel = "KEY",
      description = "A person, as star.dim_persons names him: says where he stands.")
  private @Nullable Long personKey;

  @Option(names = "--due", description = "Say which ledgers are kept too long on the day --on.")
  private boolean isDue;

  @Option(names = "--all-due", description = "Take those away.")
  private boolean isAllDue;

  @Option(names = "--sealed-too", description = "From sealed builds as well.")
  private boolean isSealedToo;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the receipt.")
  private @Nullable String reason;

  @Option(names = "--by", paramLabel = "WHO", description = "Who says so, for the receipt.")
  private @Nullable String by;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day it is done.")
  private LocalDate on;

  /** Whether the person stands, or may stand, in a ledger that is still read. */
  private boolean isStillRead;

  @Override
  public Integer call() throws IOException {
    Path folder = WorkspaceFolder.existing(workspace);
    Path warehouse = folder.resolve("warehouse");
    if (Stream.of(!files.isEmpty(), personKey != null, isDue, isAllDue).filter(it -> it).count()
        != 1) {
      throw new CouldNotRun("Say what: one of --file, --person-key, --due, --all-due.");
    }
    if (isDue) {
      SortedMap<String, LocalDate> due = due(folder);
      due.forEach((path, day) -> out().println(path + "  kept until " + day));
      return due.isEmpty() ? ExitCode.DONE : ExitCode.DATA_PROBLEMS;
    }
    if (reason == null || by == null) {
      throw new CouldNotRun("A purge is told of: give --reason TEXT and --by WHO.");
    }
    SortedSet<String> sums = personKey == null ? ledgers(folder) : without(folder, personKey);
    return sums.isEmpty() ? nothing() : purge(warehouse, sums);
  }

  private int nothing() {
    out().println("nothing to take away");
    return isStillRead ? ExitCode.DATA_PROBLEMS : ExitCode.DONE;
  }

  private int purge(Path warehouse, SortedSet<String> sums) throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      Purge.Reason why =
          new Purge.Reason(
              FreeWords.shown(String.valueOf(reason)), String.valueOf(by), on.toString());
      Purge.Done done = Purge.run(lock, warehouse, sums, isSealedToo, why);
      done.removed().forEach(path -> out().println("removed " + path));
      done.left().forEach(path -> out().println("left    " + path));
      out().println("receipt " + done.receipt());
      return done.left().isEmpty() && !isStillRead ? ExitCode.DONE : ExitCode.DATA_PROBLEMS;
    }
  }

  private SortedSet<String> ledgers(Path folder) throws IOException {
    SortedSet<String> sums = new TreeSet<>();
    if (isAllDue) {
      for (String path : due(folder).keySet()) {
        sums.add(Sha256.of(folder.resolve(path)));
      }
    }
    for (String file : files) {
      sums.add(sum(folder, file));
    }
    return sums;
  }

  private static String sum(Path folder, String file) throws IOException {
    if (file.matches("[0-9a-f]{64}")) {
      return file;
    }
    for (Path path : List.of(Path.of(file), folder.resolve(file))) {
      if (Files.isRegularFile(path)) {
        return Sha256.of(path);
      }
    }
    throw new CouldNotRun("There is no file " + file + ", and it is no SHA-256 of one.");
  }

  /** Ledgers of the workspace whose last day is over. */
  private SortedMap<String, LocalDate> due(Path folder) throws IOException {
    Retention retention = settings(folder).retention();
    SortedMap<String, LocalDate> due = new TreeMap<>();
    Path ledgers = folder.resolve("ledgers");
    if (Files.isDirectory(ledgers)) {
      try (Stream<Path> all = Files.walk(ledgers)) {
        all.filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(path -> !path.equals("ledgers/submissions.csv"))
            .forEach(
                path ->
                    retention
                        .lastDay(path)
                        .filter(day -> day.isBefore(on))
                        .ifPresent(day -> due.put(path, day)));
      }
    }
    return due;
  }

  private static Settings settings(Path folder) {
    try {
      return Workspace.read(folder).settings();
    } catch (WorkspaceFaults e) {
      throw new CouldNotRun(e.getMessage(), e);
    }
  }

  /** Ledgers that held a person; those that are still read are told, not taken. */
  private SortedSet<String> without(Path folder, long person) throws IOException {
    PersonTrail trail = PersonTrail.of(folder, folder.resolve(settings(folder).secret()), person);
    trail.still().forEach(ledger -> out().println("still in " + ledger));
    trail.closed().forEach(ledger -> out().println("cannot look into " + ledger));
    isStillRead = !trail.still().isEmpty() || !trail.closed().isEmpty();
    return trail.earlier();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
