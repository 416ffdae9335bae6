package org.pairledger.ingest.submission;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairledger.contract.workspace.submission.SubmissionLine;

/**
 * All files and what people wrote of them, by what they are looked up by: each of very many files
 * asks for a few others.
 */
final class AllFiled {

  private final Map<List<Object>, List<Filed>> alike;
  private final Map<List<Object>, List<Filed>> inFolder;
  private final Map<List<Object>, Filed> hosts = new HashMap<>();
  private final Map<String, Set<String>> foldersOf;
  private final TreeSet<String> sums;
  private final Map<String, List<SubmissionLine>> lines;
  private final int shortestSum;

  AllFiled(List<Filed> files, List<SubmissionLine> lines) {
    this.alike = by(files, AllFiled::kind);
    this.inFolder = by(files, file -> List.of(file.folder(), file.dataset()));
    files.stream()
        .filter(file -> !file.isGuest())
        .forEach(file -> hosts.putIfAbsent(List.of(file.path(), file.dataset()), file));
    this.foldersOf =
        files.stream()
            .collect(
                Collectors.groupingBy(
                    Filed::sha256, Collectors.mapping(Filed::folder, Collectors.toSet())));
    this.sums = new TreeSet<>(foldersOf.keySet());
    this.shortestSum = lines.stream().mapToInt(line -> line.sha256().length()).min().orElse(0);
    this.lines =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.sha256().substring(0, shortestSum),
                    LinkedHashMap::new,
                    Collectors.toList()));
  }

  private static Map<List<Object>, List<Filed>> by(
      List<Filed> files, Function<Filed, List<Object>> key) {
    return files.stream().collect(Collectors.groupingBy(key));
  }

  private static List<Object> kind(Filed file) {
    return List.of(file.pairingId(), file.year(), file.dataset());
  }

  /** Those of its pairing, year and dataset, itself among them, in their order. */
  List<Filed> alike(Filed file) {
    return alike.getOrDefault(kind(file), List.of());
  }

  /** Those of its folder and dataset. */
  List<Filed> inFolder(Filed file) {
    return inFolder.getOrDefault(List.of(file.folder(), file.dataset()), List.of());
  }

  /** The file whose line says what this one is: itself, or that of the pairing it was sent by. */
  Filed host(Filed file) {
    return file.isGuest() ? hosts.getOrDefault(List.of(file.path(), file.dataset()), file) : file;
  }

  /** In which other folders its bytes lie, too. */
  Set<String> elsewhere(Filed file) {
    Set<String> folders = new TreeSet<>(foldersOf.getOrDefault(file.sha256(), Set.of()));
    folders.remove(file.folder());
    return folders;
  }

  /** What people wrote of its bytes. */
  List<SubmissionLine> lines(Filed file) {
    String sum = file.sha256().substring(0, Math.min(shortestSum, file.sha256().length()));
    return lines.getOrDefault(sum, List.of()).stream()
        .filter(line -> line.isOf(file.sha256()))
        .toList();
  }

  /** Whether any file is meant by a line. */
  boolean isHere(SubmissionLine line) {
    return Optional.ofNullable(sums.ceiling(line.sha256())).filter(line::isOf).isPresent();
  }
}
