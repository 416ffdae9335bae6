package org.pairledger.sampler.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.sampler.truth.PairingYear;
import org.pairledger.sampler.truth.World;

/** All files of a world, and the list of what was submitted when and by whom. */
public final class Ledgers {

  /** Where the real plan's year is told, with a line for a file that never came. */
  private static final String REAL = "ledgers/2020/heshan-longzhou/";

  private final List<LedgerFile> files;

  private Ledgers(List<LedgerFile> files) {
    this.files = List.copyOf(files);
  }

  public static Ledgers of(World world) {
    List<LedgerFile> files = new ArrayList<>();
    for (PairingYear year : world.years()) {
      files.addAll(year.full() ? new Heshan(year).files() : new Ordinary(year).files());
    }
    return new Ledgers(files);
  }

  static Ledgers of(List<LedgerFile> files) {
    return new Ledgers(files);
  }

  /** Adds the files, and their lines to the list of what was submitted. */
  void append(Path root) throws IOException {
    for (LedgerFile file : files) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content().bytes());
    }
    List<String> lines = submissions();
    Files.write(
        root.resolve("ledgers/submissions.csv"),
        lines.subList(1, lines.size()),
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }

  /** Whether some file of the year answers an obligation. */
  public boolean delivered(String pairing, int year, Obligation owed) {
    String folder = "ledgers/" + year + "/" + pairing + "/";
    return files.stream()
        .filter(f -> f.path().startsWith(folder) && f.dataset().equals(owed.dataset()))
        .filter(f -> f.side().equals(owed.side().name()) && f.owner().equals(owed.owner()))
        .filter(f -> owed.periodFrom().map(from -> !f.to().isBefore(from)).orElse(true))
        .anyMatch(f -> owed.periodTo().map(to -> !f.from().isAfter(to)).orElse(true));
  }

  /** Replaces {@code ledgers/} and the lists of expected files and problems. */
  public void write(Path root) throws IOException {
    Folders.delete(root.resolve("ledgers"));
    for (LedgerFile file : files) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content().bytes());
    }
    lines(root.resolve("ledgers/submissions.csv"), submissions());
    lines(root.resolve("expected/files.csv"), counts());
    lines(root.resolve("expected/problems.csv"), problems());
  }

  private boolean hasReal() {
    return files.stream().anyMatch(file -> file.path().startsWith(REAL));
  }

  private List<String> submissions() {
    Map<String, String> hashes =
        files.stream()
            .collect(Collectors.toMap(LedgerFile::path, f -> Sha256.of(f.content().bytes())));
    List<String> lines = new ArrayList<>();
    lines.add(
        "sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,"
            + "supersedes,confirmed_by");
    if (hasReal()) {
      lines.add("0".repeat(64) + "," + REAL + "从未收到的台账.xlsx,,,,,,,,,,样例");
    }
    for (LedgerFile f : sorted()) {
      if (f.dataset().isEmpty()) {
        continue;
      }
      lines.add(
          String.join(
              ",",
              hashes.get(f.path()),
              f.path(),
              f.received().toString(),
              f.side(),
              f.owner(),
              f.dataset(),
              "",
              f.from().toString(),
              f.to().toString(),
              f.mode(),
              f.supersedes().isEmpty() ? "" : hashes.get(f.supersedes()),
              "样例"));
    }
    return lines;
  }

  private List<String> counts() {
    List<String> lines = new ArrayList<>(List.of("path,rows,staged,refused"));
    for (LedgerFile f : sorted().stream().filter(Ledgers::isOwn).toList()) {
      int staged = f.rows() - f.refused();
      lines.add(f.path() + "," + f.rows() + "," + staged + "," + f.refused());
    }
    return lines;
  }

  /** A file sent twice is one file. */
  private static boolean isOwn(LedgerFile file) {
    return file.rows() > 0 || file.dataset().isEmpty();
  }

  private List<String> problems() {
    List<String> lines = new ArrayList<>(List.of("path,sheet,cell,rule"));
    if (hasReal()) {
      lines.add(",,,submission-unknown-file");
    }
    for (LedgerFile f : sorted()) {
      f.wrong()
          .forEach(w -> lines.add(f.path() + "," + w.sheet() + "," + w.cell() + "," + w.rule()));
    }
    return lines;
  }

  private List<LedgerFile> sorted() {
    return files.stream().sorted(Comparator.comparing(LedgerFile::path)).toList();
  }

  private static void lines(Path path, List<String> lines) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
