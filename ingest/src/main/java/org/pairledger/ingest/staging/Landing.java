package org.pairledger.ingest.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.submission.SubmissionLine;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Finds the ledgers of a workspace and keeps the bytes of each under their SHA-256. */
final class Landing {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Set<String> NO_LEDGERS =
      Set.of("submissions.csv", "thumbs.db", "desktop.ini");

  /** How often a folder is looked through again in which a file vanished before it was kept. */
  private static final int AGAIN = 3;

  private final Workspace workspace;
  private final Path folder;
  private final List<SubmissionLine> lines;
  private final KnownFiles known;

  /** Copies that were made and not flushed yet. */
  private final Set<Path> landed = new TreeSet<>();

  Landing(Workspace workspace, List<SubmissionLine> lines) {
    this.workspace = workspace;
    this.folder = workspace.warehouse().resolve("landing");
    this.lines = lines;
    this.known = KnownFiles.of(workspace.warehouse());
  }

  /** All files of {@code ledgers/<year>/<pairing>/}, by path. */
  List<FoundFile> files() throws IOException {
    makeFolder();
    for (int again = 0; ; again++) {
      try {
        List<FoundFile> files = found();
        flush();
        known.save();
        return shared(files);
      } catch (NoSuchFileException vanished) {
        if (again == AGAIN) {
          throw FaultOfMachine.cannotRead(Path.of(vanished.getFile()), vanished);
        }
      }
    }
  }

  /** At once for all: a file system then writes down many names together. */
  private void flush() throws IOException {
    try {
      landed.parallelStream().forEach(Landing::flush);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (!landed.isEmpty()) {
      WholeFile.sync(folder);
    }
    landed.clear();
  }

  private static void flush(Path copy) {
    try {
      WholeFile.sync(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FoundFile> found() throws IOException {
    List<FoundFile> files = new ArrayList<>();
    for (Path year : folders(workspace.ledgers())) {
      if (isYear(year)) {
        for (Path pairing : folders(year)) {
          files.addAll(files(year, pairing));
        }
      }
    }
    return files;
  }

  /** Paths of files in the ledgers folder that lie in no folder of a year and a pairing. */
  List<String> outOfPlace() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path child : children(workspace.ledgers())) {
      if (isYear(child)) {
        children(child).stream().filter(file -> !Files.isDirectory(file)).forEach(found::add);
      } else {
        found.addAll(below(child));
      }
    }
    return found.stream().filter(Landing::isSent).map(this::inside).sorted().toList();
  }

  private static boolean isYear(Path folder) {
    return Files.isDirectory(folder) && YEAR.matcher(folder.getFileName().toString()).matches();
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  private String inside(Path path) {
    return workspace.root().relativize(path).toString().replace('\\', '/');
  }

  /** Of bytes that several pairings sent, the first's keep the key of the bytes. */
  private static List<FoundFile> shared(List<FoundFile> files) {
    Map<String, List<String>> senders = new HashMap<>();
    files.stream()
        .sorted(FoundFile.ORIGINAL_FIRST)
        .forEach(
            file -> {
              List<String> known = senders.computeIfAbsent(file.sha256(), sha -> new ArrayList<>());
              if (!known.contains(file.pairingId())) {
                known.add(file.pairingId());
              }
            });
    return files.stream()
        .map(
            file -> {
              List<String> all = senders.getOrDefault(file.sha256(), List.of());
              return file.sentBy(all, file.pairingId().equals(all.get(0)));
            })
        .toList();
  }

  private void makeFolder() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<FoundFile> files(Path year, Path pairing) throws IOException {
    List<FoundFile> files = new ArrayList<>();
    for (Path path : below(pairing)) {
      if (isSent(path)) {
        files.add(
            found(
                path,
                Integer.parseInt(year.getFileName().toString()),
                pairing.getFileName().toString()));
      }
    }
    return files;
  }

  private static boolean isSent(Path path) {
    String name = path.getFileName().toString();
    return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !name.startsWith(".")
        && !name.startsWith("~$")
        && !NO_LEDGERS.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  private FoundFile found(Path path, int year, String pairing) throws IOException {
    String inside = inside(path);
    try {
      SheetReader.requireOwnFile(path);
    } catch (UnreadableFile refused) {
      requireInSight(path);
      FoundFile.Refusal refusal =
          new FoundFile.Refusal(
              refused.slug(), refused.reasonZh(), String.valueOf(refused.getMessage()));
      return FoundFile.alone(inside, "", Sha256.of(inside), 0, year, pairing, null, refusal);
    }
    String sha256 = land(path);
    Path landed = folder.resolve(sha256);
    long bytes = Files.size(landed);
    return FoundFile.alone(
        inside,
        landed.toAbsolutePath().normalize().toString(),
        sha256,
        bytes,
        year,
        pairing,
        declared(sha256),
        null);
  }

  /** What was listed a moment ago and cannot be looked at is gone or out of sight: no refusal. */
  private static void requireInSight(Path path) throws IOException {
    BasicFileAttributes found =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (found.isRegularFile()) {
      Files.newInputStream(path).close();
    }
  }

  private @org.jspecify.annotations.Nullable String declared(String sha256) {
    List<String> datasets =
        lines.stream()
            .filter(line -> line.isOf(sha256) && line.confirmedBy().isPresent())
            .map(SubmissionLine::dataset)
            .flatMap(Optional::stream)
            .toList();
    return datasets.size() == 1 ? datasets.get(0) : null;
  }

  /** Keeps the bytes; the hash is of what was kept. A kept copy that is damaged is kept anew. */
  private String land(Path path) throws IOException {
    String sha256 = Sha256.of(path);
    if (known.is(folder.resolve(sha256), sha256)) {
      return sha256;
    }
    Path aside = Files.createTempFile(folder, ".new-", "");
    Files.copy(path, aside, StandardCopyOption.REPLACE_EXISTING);
    String kept = Sha256.of(aside);
    Files.move(aside, folder.resolve(kept), StandardCopyOption.ATOMIC_MOVE);
    landed.add(folder.resolve(kept));
    return kept;
  }

  private static List<Path> folders(Path parent) throws IOException {
    return children(parent).stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> children(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.sorted().toList();
    }
  }
}
