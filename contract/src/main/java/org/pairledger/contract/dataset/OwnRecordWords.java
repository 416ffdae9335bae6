package org.pairledger.contract.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.workspace.file.Nearest;

/**
 * What a workspace's SQL asks of its own kinds of ledger, whose values are JSON in {@code
 * star.fct_own_records}: a key or a ledger that there is not would be empty without a word.
 */
public final class OwnRecordWords {

  private static final String TABLE = "fct_own_records";
  private static final List<String> FOLDERS = List.of("indicators", "relations", "checks", "views");
  private static final Pattern KEY = Pattern.compile("'\\$\\.([A-Za-z_][A-Za-z0-9_]{0,62})'");
  private static final Pattern LEDGER = Pattern.compile("'(DS\\d{2,3})'");

  private OwnRecordWords() {}

  /**
   * A message for each word that no own ledger has: file, line, what was found, the nearest.
   *
   * @param catalogue the workspace's folder
   */
  public static List<String> faults(Path catalogue, DatasetCatalogue ledgers) {
    List<Dataset> own = ledgers.own();
    Set<String> keys =
        own.stream()
            .flatMap(dataset -> OwnFact.values(dataset).stream())
            .map(Field::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ids = own.stream().map(Dataset::id).collect(Collectors.toCollection(TreeSet::new));
    List<String> faults = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Path file : files(catalogue.resolve(folder))) {
        faults.addAll(
            faults("catalogue/" + folder + "/" + file.getFileName(), read(file), keys, ids));
      }
    }
    return faults;
  }

  private static List<String> faults(
      String name, String text, Set<String> keys, Set<String> ledgers) {
    List<String> faults = new ArrayList<>();
    if (!text.contains(TABLE)) {
      return faults;
    }
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String place = name + ":" + (at + 1) + ": ";
      String line = lines.get(at);
      unknown(KEY.matcher(line), keys)
          .forEach(
              key ->
                  faults.add(
                      place
                          + "found '$."
                          + key
                          + "', which no ledger of the workspace's own has; nearest are "
                          + Nearest.of(key, keys)));
      unknown(LEDGER.matcher(line), ledgers)
          .filter(ledger -> !line.startsWith("--"))
          .forEach(
              ledger ->
                  faults.add(
                      place
                          + "found '"
                          + ledger
                          + "'; the workspace's own ledgers are "
                          + ledgers));
    }
    return faults;
  }

  private static Stream<String> unknown(Matcher words, Set<String> known) {
    return words.results().map(word -> word.group(1)).filter(word -> !known.contains(word));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
