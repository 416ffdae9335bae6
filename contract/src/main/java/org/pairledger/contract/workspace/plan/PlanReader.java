package org.pairledger.contract.workspace.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Folders;
import org.pairledger.contract.person.FreeWords;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.file.RowRules;
import org.pairledger.contract.workspace.file.YamlFile;
import org.pairledger.contract.workspace.pairing.Side;

/** Reads {@code plans/<year>/<pairing>/}. */
public final class PlanReader {

  private static final FileShape ITEMS = FileShapes.of("items.csv");
  private static final FileShape TARGETS = FileShapes.of("targets.csv");
  private static final FileShape UNITS = FileShapes.of("units.csv");
  private static final FileShape OBLIGATIONS = FileShapes.of("obligations.csv");
  private static final FileShape ANNOTATIONS = FileShapes.of("annotations.csv");
  private static final Set<String> COMPARATORS = TARGETS.allowed("comparator");
  private static final Set<String> BASES = TARGETS.allowed("basis");

  private final Path root;
  private final FaultList faults;

  public PlanReader(Path root, FaultList faults) {
    this.root = root;
    this.faults = faults;
  }

  public List<Plan> plans(Set<String> pairings) {
    List<Plan> plans = new ArrayList<>();
    for (Path year : Folders.within(root.resolve("plans"))) {
      String text = year.getFileName().toString();
      if (!text.matches("(19|20)\\d\\d")) {
        faults.add(new Fault("plans/" + text, 0, "", "", "must be named by a year such as 2020"));
        continue;
      }
      for (Path folder : Folders.within(year)) {
        plan(Integer.parseInt(text), folder, pairings).ifPresent(plans::add);
      }
    }
    return plans;
  }

  private Optional<Plan> plan(int year, Path folder, Set<String> pairings) {
    String name = "plans/" + year + "/" + folder.getFileName();
    if (!pairings.contains(folder.getFileName().toString())) {
      faults.add(new Fault(name, 0, "", "", "must be named by a pairing_id: " + pairings));
      return Optional.empty();
    }
    return head(name)
        .map(
            head -> {
              List<Item> items = items(name);
              Set<String> ids = items.stream().map(Item::item).collect(Collectors.toSet());
              return new Plan(
                  year,
                  folder.getFileName().toString(),
                  name,
                  head.title == null ? "" : FreeWords.shown(head.title),
                  issuedOn(head, name),
                  head.version == null ? "1" : head.version,
                  head.invented,
                  head.source == null ? "" : FreeWords.shown(head.source),
                  items,
                  targets(name, ids),
                  units(name),
                  obligations(name, ids),
                  annotations(name));
            });
  }

  private Optional<PlanYaml> head(String name) {
    Path file = root.resolve(name).resolve("plan.yaml");
    try (InputStream in = Files.newInputStream(file)) {
      return YamlFile.read(in, name + "/plan.yaml", PlanYaml.class, faults);
    } catch (IOException e) {
      faults.add(new Fault(name + "/plan.yaml", 0, "", "", "is missing or cannot be read"));
      return Optional.empty();
    }
  }

  private LocalDate issuedOn(PlanYaml head, String name) {
    try {
      return LocalDate.parse(head.issuedOn == null ? "" : head.issuedOn);
    } catch (DateTimeParseException e) {
      String found = head.issuedOn == null ? "" : head.issuedOn;
      faults.add(new Fault(name + "/plan.yaml", 0, "issued_on", found, "a day such as 2020-04-26"));
      return LocalDate.EPOCH;
    }
  }

  private List<Item> items(String name) {
    mustExist(name + "/items.csv");
    List<CsvRow> rows = CsvFile.rows(root, name + "/items.csv", ITEMS, faults);
    LostZeros.inOrder(rows, "item");
    RowRules.unique(rows, "item");
    List<Item> items = new ArrayList<>();
    for (CsvRow row : rows) {
      items.add(
          new Item(
              row.required("item"),
              row.required("category"),
              FreeWords.shown(row.required("summary")),
              row.requiredDate("deadline"),
              FreeWords.shown(row.text("responsible")),
              row.text("body_section"),
              items.size() + 1,
              FreeWords.shown(row.text("target_text"))));
    }
    return items;
  }

  private List<Target> targets(String name, Set<String> items) {
    return targetsOf(name + "/targets.csv", items);
  }

  /** The targets of one file; their items must be among these. */
  public List<Target> targetsOf(String file, Set<String> items) {
    mustExist(file);
    List<CsvRow> rows = CsvFile.rows(root, file, TARGETS, faults);
    RowRules.unique(rows, "target");
    LostZeros.ofTargets(rows, items);
    Set<String> targets = rows.stream().map(row -> row.text("target")).collect(Collectors.toSet());
    rows.stream()
        .filter(row -> row.optional("depends_on").filter(on -> !targets.contains(on)).isPresent())
        .forEach(row -> row.fault("depends_on", "must be a target of this file"));
    return rows.stream().map(row -> target(row, items)).toList();
  }

  private void mustExist(String file) {
    if (!Files.exists(root.resolve(file))) {
      faults.add(new Fault(file, 0, "", "", "is missing"));
    }
  }

  private static Target target(CsvRow row, Set<String> items) {
    knownItem(row, "item", row.text("item"), items);
    Optional<String> comparator = row.optional("comparator");
    if (comparator.isPresent()) {
      row.oneOf("comparator", COMPARATORS);
    }
    if (comparator.isPresent() == row.text("value").isEmpty()) {
      row.fault("value", "comparator and value stand both or neither");
    }
    LocalDate from = row.requiredDate("window_from");
    LocalDate to = row.requiredDate("window_to");
    if (to.isBefore(from)) {
      row.fault("window_to", "must not lie before window_from");
    }
    return new Target(
        row.required("target"),
        row.text("item"),
        row.optional("indicator"),
        row.parameters("params"),
        side(row, TARGETS.allowed("side")),
        comparator,
        row.number("value"),
        row.text("unit"),
        from,
        to,
        row.requiredDate("deadline"),
        basis(row),
        row.optional("depends_on"),
        row.text("plan_version"),
        FreeWords.shown(row.text("note")),
        row.line());
  }

  private static Target.Basis basis(CsvRow row) {
    String basis = row.oneOf("basis", BASES);
    return BASES.contains(basis)
        ? Target.Basis.valueOf(basis.toUpperCase(Locale.ROOT))
        : Target.Basis.MONITORED;
  }

  private static Side side(CsvRow row, Set<String> allowed) {
    String side = row.oneOf("side", allowed);
    return allowed.contains(side) ? Side.valueOf(side) : Side.J;
  }

  private static void knownItem(CsvRow row, String column, String item, Set<String> items) {
    if (!items.contains(item)) {
      row.fault(column, "must be an item of items.csv");
    }
  }

  private List<PlanUnit> units(String name) {
    List<CsvRow> rows = CsvFile.rows(root, name + "/units.csv", UNITS, faults);
    RowRules.unique(rows, "unit");
    return rows.stream()
        .map(
            row ->
                new PlanUnit(
                    row.required("unit"),
                    row.required("name"),
                    side(row, UNITS.allowed("side")),
                    row.text("level"),
                    row.optional("region"),
                    row.text("partner")))
        .toList();
  }

  private List<Obligation> obligations(String name, Set<String> items) {
    List<CsvRow> rows = CsvFile.rows(root, name + "/obligations.csv", OBLIGATIONS, faults);
    RowRules.unique(rows, "obligation");
    return rows.stream().map(row -> obligation(row, items)).toList();
  }

  private static Obligation obligation(CsvRow row, Set<String> items) {
    List<String> evidences =
        row.optional("evidences").map(text -> List.of(text.split(";", -1))).orElse(List.of());
    evidences.forEach(item -> knownItem(row, "evidences", item, items));
    if (!row.text("dataset").matches("DS\\d\\d")) {
      row.fault("dataset", "a dataset such as DS07");
    }
    row.inOrder("period_from", "period_to");
    return new Obligation(
        row.required("obligation"),
        row.text("dataset"),
        side(row, UNITS.allowed("side")),
        row.required("owner"),
        row.date("period_from"),
        row.date("period_to"),
        row.requiredDate("due_on"),
        evidences);
  }

  private List<Annotation> annotations(String name) {
    return CsvFile.rows(root, name + "/annotations.csv", ANNOTATIONS, faults).stream()
        .map(
            row ->
                new Annotation(
                    row.required("no"),
                    row.text("item"),
                    FreeWords.shown(row.required("subject")),
                    FreeWords.shown(row.text("body")),
                    FreeWords.shown(row.text("appendix")),
                    FreeWords.shown(row.text("consequence"))))
        .toList();
  }

  /** The text of {@code plan.yaml} before it is checked. */
  record PlanYaml(
      @Nullable String title,
      @Nullable String issuedOn,
      @Nullable String version,
      boolean invented,
      @Nullable String source) {}
}
