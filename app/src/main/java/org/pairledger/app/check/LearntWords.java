package org.pairledger.app.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.workspace.file.Nearest;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.tell.Problem;

/**
 * Words of ledgers that a person has said which of the allowed ones they are, written as overlays
 * {@code catalogue/codes/<list>~learnt-….yaml}, a file a day and list.
 */
public final class LearntWords {

  private final DatasetCatalogue catalogue;
  private final String by;
  private final LocalDate on;
  private final Map<String, Map<String, Set<String>>> learnt = new TreeMap<>();
  private final List<String> said = new ArrayList<>();

  /**
   * What is learnt at once.
   *
   * @param by who confirms it
   * @param on the day
   */
  public LearntWords(DatasetCatalogue catalogue, String by, LocalDate on) {
    this.catalogue = catalogue;
    this.by = by;
    this.on = on;
  }

  /**
   * A word of a field's column.
   *
   * @param option one of the allowed words, or its code
   */
  public void add(Dataset dataset, String fieldName, String word, String option) {
    DatasetField field =
        dataset
            .field(fieldName)
            .filter(one -> one.codes() != null)
            .orElseThrow(
                () ->
                    new CouldNotRun(
                        "%s has no field '%s' with options: %s"
                            .formatted(dataset.id(), fieldName, coded(dataset))));
    CodeList list = catalogue.codes(field);
    String code =
        list.code(option)
            .orElseThrow(
                () ->
                    new CouldNotRun(
                        "'%s' is no option of %s (%s); allowed: %s"
                            .formatted(
                                option,
                                field.label(),
                                field.name(),
                                String.join("、", list.usualWords()))));
    if (list.code(word).isPresent()) {
      throw new CouldNotRun("'" + word + "' is known already: " + list.code(word).get());
    }
    learnt
        .computeIfAbsent(list.name(), name -> new TreeMap<>())
        .computeIfAbsent(code, one -> new LinkedHashSet<>())
        .add(word);
    said.add(
        "已登记  “%s” → %s（%s：%s）"
            .formatted(word, list.usualWordByCode().get(code), field.label(), code));
  }

  /** What is still open: each unknown word once, with its rows and the options most like it. */
  public List<String> open(List<Problem> problems) {
    Map<String, Integer> rows = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    for (Problem problem : problems) {
      DatasetField field = problem.field();
      if (problem.rule() == ProblemRule.UNKNOWN_CODE && field != null) {
        String key = field.name() + "|" + problem.found();
        rows.merge(key, 1, Integer::sum);
        told.put(key, told(problem, field));
      }
    }
    List<String> open = new ArrayList<>();
    told.forEach((key, text) -> open.add(text.formatted(rows.get(key))));
    return open;
  }

  private String told(Problem problem, DatasetField field) {
    List<String> options = catalogue.codes(field).usualWords();
    return "“%s”（%s，%s）%%d 行；选项中写法最近的：%s"
        .formatted(
            problem.found().replace("%", "%%"),
            field.label(),
            field.name(),
            String.join("、", Nearest.of(problem.found(), options)));
  }

  private static List<String> coded(Dataset dataset) {
    return dataset.fields().stream()
        .filter(field -> field.codes() != null)
        .map(DatasetField::name)
        .toList();
  }

  /** Writes the overlays and says what was learnt. */
  public List<String> write(Path workspace) throws IOException {
    Path folder = workspace.resolve("catalogue").resolve("codes");
    for (Map.Entry<String, Map<String, Set<String>>> one : learnt.entrySet()) {
      Files.createDirectories(folder);
      Path file = LearntAliases.free(folder, one.getKey() + "~learnt-" + on);
      WholeFile.write(file, text(one.getKey(), one.getValue()).getBytes(StandardCharsets.UTF_8));
      said.add("        " + workspace.relativize(file));
    }
    return List.copyOf(said);
  }

  private String text(String list, Map<String, Set<String>> codes) {
    StringBuilder text = new StringBuilder(LearntAliases.confirmed(by, on));
    text.append("name: ").append(list).append("\ncodes:\n");
    codes.forEach(
        (code, words) -> {
          text.append("  ").append(LearntAliases.quoted(code)).append(":\n");
          words.forEach(
              word -> text.append("    - ").append(LearntAliases.quoted(word)).append('\n'));
        });
    return text.toString();
  }
}
