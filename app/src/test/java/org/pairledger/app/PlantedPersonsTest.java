package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.star.StarTables;

/**
 * Invented persons in every place of a workspace, and every command run over it: none is found in
 * any byte outside the landing and the restricted folder.
 */
@Timeout(value = 1800, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlantedPersonsTest {

  private static final int PLANTED = Integer.getInteger("pairledger.planted", 200);
  private static final String PASSED_OVER =
      "ledgers/.*|judgements/.*|plans/.*|workspace.yaml|secret.key"
          + "|warehouse/(landing|restricted)/.*";

  @TempDir private Path root;
  @TempDir private Path outside;

  @Test
  void nobodyIsFound() throws Exception {
    PlantedWorkspace workspace = PlantedWorkspace.at(root, PLANTED);
    List<List<String>> commands = commands(workspace);
    PersonSearch search = new PersonSearch(workspace.persons());

    for (List<String> command : commands) {
      CommandLineRun done = CommandLineRun.of(command.toArray(String[]::new));
      String name =
          String.join(" ", command.subList(0, 1)) + ": " + command.get(command.size() - 1);
      assertThat(done.code()).as(name + "\n" + done.err()).isIn(0, 1, 3);
      search.text(name + " > out", done.out());
      search.text(name + " > err", done.err());
    }
    search.folder(root, PASSED_OVER);
    search.folder(outside, "annotated/.*|sheets/.*");

    assertThat(search.found()).as(told(workspace, search)).isEmpty();
  }

  private List<List<String>> commands(PlantedWorkspace workspace) throws IOException {
    String ws = root.toString();
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("plan", ws));
    commands.add(List.of("run", ws, "-v"));
    Stream.concat(
            StarTables.ALL.stream().map(table -> "star." + table.name()),
            Stream.of("mart.v_data_problem", "mart.v_target_status", "assess.judgements"))
        .forEach(table -> commands.add(List.of("query", ws, "--format", "csv", "from " + table)));
    for (String what : List.of("FND-01", "FND-02", "FND-03", "LAB-01", "T3.1", "total")) {
      commands.add(
          List.of("explain", ws, "--pairing", "p", "--year", "2020", "--most", "2000", what));
    }
    commands.add(List.of("evaluate", ws, "--year", "2020", "--out", out("reports")));
    commands.add(List.of("evaluate", ws, "--site", out("site")));
    commands.add(List.of("extract", ws, "--pairing", "p", "--out", out("p.duckdb")));
    commands.add(List.of("owed", ws));
    commands.add(List.of("doubts", ws, "--year", "2020", "--out", out("doubts")));
    commands.add(List.of("superset", ws, "--out", out("bundle.zip")));
    commands.add(List.of("releases", ws));
    commands.add(List.of("verify", ws));
    List<String> check = new ArrayList<>(List.of("check", "--annotate", out("annotated")));
    try (Stream<Path> files = Files.list(root.resolve("ledgers/2020/p"))) {
      files.sorted().map(Path::toString).forEach(check::add);
    }
    commands.add(check);
    commands.add(List.of("plan", ws));
    commands.add(List.of("seal", ws, "--reason=" + workspace.told("reason of a seal")));
    commands.add(
        List.of(
            "purge",
            ws,
            "--file=" + "0".repeat(64),
            "--reason=应本人要求：" + workspace.told("reason of a purge"),
            "--by=测试员",
            "--on=2026-11-30"));
    commands.add(List.of("releases", ws));
    return commands;
  }

  private String out(String name) {
    return outside.resolve(name).toString();
  }

  /** How many of a place's persons came out, and where. */
  private static String told(PlantedWorkspace workspace, PersonSearch search) {
    NavigableMap<String, TreeSet<String>> byPlace = new TreeMap<>();
    NavigableMap<String, Integer> counts = new TreeMap<>();
    int persons = 0;
    Map<String, ? extends Set<String>> found = search.found();
    for (PlantedPerson person : workspace.persons()) {
      List<String> words = person.words().stream().filter(found::containsKey).toList();
      persons += words.isEmpty() ? 0 : 1;
      for (String word : words) {
        counts.merge(person.place(), 1, Integer::sum);
        byPlace
            .computeIfAbsent(person.place(), place -> new TreeSet<>())
            .add(word + " " + Objects.requireNonNull(found.get(word)).stream().limit(5).toList());
      }
    }
    return persons
        + " of "
        + workspace.persons().size()
        + " persons found\n"
        + byPlace.entrySet().stream()
            .map(one -> one.getKey() + " " + counts.get(one.getKey()) + ": " + one.getValue())
            .collect(Collectors.joining("\n"));
  }
}
