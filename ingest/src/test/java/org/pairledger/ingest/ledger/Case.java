package org.pairledger.ingest.ledger;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/**
 * One of the ledgers in {@code pairledger/cases} that failed once: {@code reports} after public bug
 * reports ({@code expected.md} says what is right), {@code ledgers} of counties with their answers,
 * {@code writers} with one content by many programs.
 */
public record Case(Path folder) {

  public static Case report(String name) {
    return new Case(resource("reports/" + name));
  }

  public static Case ledger(String name) {
    return new Case(resource("ledgers/" + name));
  }

  static List<Case> writers() throws IOException {
    try (Stream<Path> folders = Files.list(resource("writers"))) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    }
  }

  /** The ledgers of the case: every file that is not its answer. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !List.of("expected.md", "answer.json").contains(name(file)))
          .sorted()
          .toList();
    }
  }

  /** Reads the case's one file as a ledger of 2020. */
  public Read read() throws IOException, UnreadableFile {
    List<Path> files = files();
    if (files.size() != 1) {
      throw new IllegalStateException(folder + " has " + files.size() + " files: name one");
    }
    return Read.file(files.get(0), 2020);
  }

  public Read read(String file) throws UnreadableFile {
    return Read.file(folder.resolve(file), 2020);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Path resource(String path) {
    URL url = Objects.requireNonNull(Case.class.getResource("/pairledger/cases/" + path), path);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
