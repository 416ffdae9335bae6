package org.pairledger.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.ContractViolation;

/** The star as it is said in SQL: a file for each computed table, and steps that they share. */
final class StarFiles {

  private static final String FOLDER = "/pairledger/star/";

  /** What more than one table reads, or a matcher has to see. */
  private static final List<String> STEPS =
      List.of(
          "registered",
          "work_paths",
          "worker_places",
          "thing_keys",
          "project_spellings",
          "events_told",
          "joint_pairs",
          "shared_told",
          "shared_candidates",
          "shared_keys",
          "unknown_places");

  private StarFiles() {}

  /** Tables and steps, each after those it reads. */
  static List<StarFile> all() {
    Stream<String> tables =
        StarTables.ALL.stream()
            .map(Table::name)
            .filter(name -> StarFiles.class.getResource(FOLDER + name + ".sql") != null);
    Stream<String> steps = STEPS.stream().map(name -> "steps/" + name);
    return Stream.concat(steps, tables).map(name -> StarFile.of(text(name + ".sql"))).toList();
  }

  /** The rows of one kind of ledger, each with its submission. */
  static String told(String ledger) {
    return text("told.sql").replace("${ledger}", ledger);
  }

  /** The same files, each after those it reads. */
  static List<StarFile> inOrder(List<StarFile> files) {
    Map<String, StarFile> byWhatItGives =
        files.stream()
            .collect(
                Collectors.toMap(
                    StarFile::gives,
                    file -> file,
                    (one, other) -> {
                      throw new ContractViolation("Two files give " + one.gives());
                    },
                    TreeMap::new));
    List<StarFile> ordered = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    byWhatItGives.keySet().forEach(name -> place(name, byWhatItGives, begun, ordered));
    return ordered;
  }

  private static void place(
      String name, Map<String, StarFile> files, Set<String> begun, List<StarFile> ordered) {
    StarFile file = files.get(name);
    if (file != null && begun.add(name)) {
      file.reads().forEach(read -> place(read, files, begun, ordered));
      ordered.add(file);
    }
  }

  private static String text(String name) {
    try (InputStream in = StarFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new ContractViolation("There is no " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
