package org.pairledger.app.run.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairledger.contract.Sha256;
import org.pairledger.ingest.ledger.tell.FileNames;

/**
 * Everything a run depends on but the code: path in the workspace to SHA-256, and what was asked
 * for on the command line.
 */
public record Inputs(SortedMap<String, String> files) {

  /** The folders of a workspace that people keep; the program keeps {@code warehouse/}. */
  private static final List<String> FOLDERS =
      List.of("reference", "catalogue", "plans", "regimes", "judgements", "ledgers");

  private static final String SUBMISSIONS = "ledgers/submissions.csv";

  private static final Pattern OF_A_PAIRING = Pattern.compile("(ledgers/[^/]*/[^/]*/)(.*)");

  public Inputs {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads and hashes them all.
   *
   * @param shown paths as they may be shown: whoever looks for persons in one of them finds none,
   *     and needs long lists of words to do so
   */
  public static Inputs of(Path workspace, Set<String> shown) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : found(workspace).stream().sorted().toList()) {
      String path = workspace.relativize(file).toString().replace('\\', '/');
      boolean isOfPersons = path.startsWith("ledgers/") && !shown.contains(path);
      String name = isOfPersons ? withoutPersons(path) : path;
      String free = name;
      for (int i = 2; files.containsKey(free); i++) {
        free = name + "〔" + i + "〕";
      }
      files.put(free, Sha256.of(file));
    }
    return new Inputs(files);
  }

  /** The folders of year and pairing are the workspace's own; what a sender wrote is not. */
  private static String withoutPersons(String path) {
    Matcher ofPairing = OF_A_PAIRING.matcher(path);
    return ofPairing.matches()
        ? ofPairing.group(1) + FileNames.shown(ofPairing.group(2))
        : FileNames.shown(path);
  }

  /** With one more thing that was asked for, such as another as-of date. */
  public Inputs with(String option, String value) {
    SortedMap<String, String> more = new TreeMap<>(files);
    more.put(option, value);
    return new Inputs(more);
  }

  /**
   * With what the run itself made since (the secret, proposals), and nothing else that came
   * meanwhile.
   */
  public Inputs after(Path workspace) throws IOException {
    SortedMap<String, String> all = new TreeMap<>(files);
    for (Path file : found(workspace)) {
      String path = workspace.relativize(file).toString().replace('\\', '/');
      boolean isNewInRoot = !path.contains("/") && !files.containsKey(path);
      if (isNewInRoot || path.equals(SUBMISSIONS)) {
        all.put(path, Sha256.of(file));
      }
    }
    return new Inputs(all);
  }

  /** One hash of them all. */
  public String hash() {
    return hash(path -> true);
  }

  /** One hash of the rules alone: catalogue, plans, regimes. */
  public String catalogueHash() {
    return hash(path -> path.matches("(catalogue|plans|regimes)/.*"));
  }

  private String hash(Predicate<String> chosen) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (path, sum) -> {
          if (chosen.test(path)) {
            lines.append(path).append('\t').append(sum).append('\n');
          }
        });
    return Sha256.of(lines.toString());
  }

  private static List<Path> found(Path workspace) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> root = Files.list(workspace)) {
      root.filter(Inputs::isKept).forEach(files::add);
    }
    for (String folder : FOLDERS) {
      if (Files.isDirectory(workspace.resolve(folder))) {
        try (Stream<Path> below = Files.walk(workspace.resolve(folder))) {
          below.filter(Inputs::isKept).forEach(files::add);
        }
      }
    }
    return files;
  }

  /** Not what editors leave beside an open file. */
  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(file);
  }
}
