package org.pairledger.app.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.ledger.tell.Problem;

/**
 * Headings a person has confirmed, written as overlays {@code
 * catalogue/datasets/DSnn~learnt-….yaml}, a file a day and dataset, so that no file that people
 * write is touched.
 */
public final class LearntAliases {

  private static final Pattern HEADING = Pattern.compile("“(.*)”→“.*”$");

  private final DatasetCatalogue catalogue;
  private final String by;
  private final LocalDate on;
  private final Map<Dataset, Map<DatasetField, Set<String>>> learnt = new LinkedHashMap<>();

  /**
   * What is learnt at once.
   *
   * @param by who confirms it
   * @param on the day
   */
  public LearntAliases(DatasetCatalogue catalogue, String by, LocalDate on) {
    this.catalogue = catalogue;
    this.by = by;
    this.on = on;
  }

  /** The heading that a problem is about. */
  public static String heading(Problem problem) {
    Matcher heading = HEADING.matcher(problem.detail());
    return heading.find() ? heading.group(1) : "";
  }

  /** What a check proposed. */
  public void add(Problem problem) {
    DatasetField field = problem.field();
    if (field != null && !heading(problem).equals("（无表头）")) {
      add(String.valueOf(problem.dataset()), field.name(), heading(problem));
    }
  }

  public void add(String datasetId, String fieldName, String heading) {
    Dataset dataset =
        catalogue
            .dataset(datasetId)
            .orElseThrow(() -> new CouldNotRun("There is no dataset '" + datasetId + "'"));
    DatasetField field =
        dataset
            .field(fieldName)
            .orElseThrow(
                () ->
                    new CouldNotRun(
                        datasetId + " has no field '" + fieldName + "': " + names(dataset)));
    learnt
        .computeIfAbsent(dataset, one -> new LinkedHashMap<>())
        .computeIfAbsent(field, one -> new LinkedHashSet<>())
        .add(heading);
  }

  private static List<String> names(Dataset dataset) {
    return dataset.fields().stream().map(DatasetField::name).toList();
  }

  /** Writes the overlays and says what was learnt. */
  public List<String> write(Path workspace) throws IOException {
    List<String> said = new ArrayList<>();
    Path folder = Files.createDirectories(workspace.resolve("catalogue").resolve("datasets"));
    for (Map.Entry<Dataset, Map<DatasetField, Set<String>>> one : learnt.entrySet()) {
      Path file = free(folder, one.getKey().id() + "~learnt-" + on);
      WholeFile.write(file, text(one.getKey(), one.getValue()).getBytes(StandardCharsets.UTF_8));
      one.getValue()
          .forEach(
              (field, headings) ->
                  headings.forEach(
                      heading ->
                          said.add(
                              "已登记  “%s” → %s（%s.%s）"
                                  .formatted(
                                      heading, field.label(), one.getKey().id(), field.name()))));
      said.add("        " + workspace.relativize(file));
    }
    return said;
  }

  static Path free(Path folder, String name) {
    Path file = folder.resolve(name + ".yaml");
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + "-" + i + ".yaml");
    }
    return file;
  }

  private String text(Dataset dataset, Map<DatasetField, Set<String>> fields) {
    StringBuilder text = new StringBuilder();
    text.append(confirmed(by, on)).append("id: ").append(dataset.id()).append("\nfields:\n");
    fields.forEach(
        (field, headings) -> {
          text.append("  - name: ").append(field.name()).append("\n    aliases:\n");
          headings.forEach(heading -> text.append("      - ").append(quoted(heading)).append('\n'));
        });
    return text.toString();
  }

  /** The first line of what a person confirmed. */
  static String confirmed(String by, LocalDate on) {
    return "# Confirmed by " + by.replaceAll("\\R", " ") + " on " + on + "\n";
  }

  /** As YAML quotes: in single ones, which only double themselves. */
  static String quoted(String heading) {
    return "'" + heading.replaceAll("\\R", " ").replace("'", "''") + "'";
  }
}
