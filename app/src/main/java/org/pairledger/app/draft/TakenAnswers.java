package org.pairledger.app.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairledger.app.draft.list.ListedItem;
import org.pairledger.app.draft.list.Part;
import org.pairledger.app.draft.place.Gazetteer;
import org.pairledger.app.draft.place.Place;
import org.pairledger.app.draft.promise.Indicators;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.CsvText;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/**
 * Takes answers into a plan: targets that were ticked and do not stand there yet, and the ledgers
 * they ask for. What stands there stays as it is.
 */
public final class TakenAnswers {

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("target", "任务编号"),
          Map.entry("item", "事项"),
          Map.entry("indicator", "指标"),
          Map.entry("params", "参数"),
          Map.entry("side", "方"),
          Map.entry("comparator", "比较"),
          Map.entry("value", "数值"),
          Map.entry("unit", "单位"),
          Map.entry("window_from", "统计起"),
          Map.entry("window_to", "统计止"),
          Map.entry("deadline", "完成时限"),
          Map.entry("basis", "性质"),
          Map.entry("note", "说明"));

  private final Workspace workspace;
  private final Plan plan;

  private TakenAnswers(Workspace workspace, Plan plan) {
    this.workspace = workspace;
    this.plan = plan;
  }

  /**
   * What was done with one plan's workbook.
   *
   * @param taken targets that were written now
   * @param open lines without an answer
   * @param refused lines that say 否 of a target that stands in the plan
   */
  public record Outcome(
      String folder, List<String> taken, List<String> open, List<String> refused) {}

  /** The texts of the plan's files as they would be, and what they say. */
  public record Change(Outcome outcome, Map<Path, String> files) {

    /** Writes them. */
    public void write() throws IOException {
      for (Map.Entry<Path, String> file : files.entrySet()) {
        WholeFile.write(file.getKey(), file.getValue().getBytes(UTF_8));
      }
    }
  }

  /** Each plan of the workspace that has a workbook of questions. */
  public static List<Change> of(Workspace workspace) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Plan plan : workspace.plans()) {
      Path book = workspace.root().resolve(plan.folder()).resolve(QuestionBook.NAME);
      if (Files.isRegularFile(book)) {
        changes.add(new TakenAnswers(workspace, plan).change(book));
      }
    }
    if (changes.isEmpty()) {
      throw new CouldNotRun(
          "No plan of " + workspace.root() + " has a workbook " + QuestionBook.NAME + ".");
    }
    return changes;
  }

  private Change change(Path book) throws IOException {
    Set<String> known = plan.targets().stream().map(Target::target).collect(Collectors.toSet());
    List<String> taken = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    List<Map<String, String>> lines = new ArrayList<>();
    for (Map<String, String> line : Answers.of(book)) {
      String target = line.getOrDefault("任务编号", "");
      switch (line.getOrDefault("采用", "")) {
        case "是" -> {
          if (!known.contains(target)) {
            require(book, line);
            lines.add(line);
            taken.add(target);
          }
        }
        case "否" -> {
          if (known.contains(target)) {
            refused.add(target);
          }
        }
        case "" -> {
          if (!target.isEmpty() && !known.contains(target)) {
            open.add(target);
          }
        }
        default ->
            throw new CouldNotRun(
                book + " line " + line.get("行") + ": 采用 is 是 or 否, found " + line.get("采用"));
      }
    }
    Outcome outcome = new Outcome(plan.folder(), taken, open, refused);
    return new Change(outcome, lines.isEmpty() ? Map.of() : files(lines));
  }

  private static void require(Path book, Map<String, String> line) {
    for (String column : List.of("任务编号", "事项", "指标")) {
      if (line.getOrDefault(column, "").isEmpty()) {
        throw new CouldNotRun(
            book + " line " + line.get("行") + ": " + column + " is empty; what is 采用 needs it.");
      }
    }
  }

  private Map<Path, String> files(List<Map<String, String>> lines) throws IOException {
    Path folder = workspace.root().resolve(plan.folder());
    Map<Path, String> files = new LinkedHashMap<>();
    CsvText targets = new CsvText();
    for (Map<String, String> line : lines) {
      Map<String, String> values = new HashMap<>(Map.of("plan_version", plan.version()));
      COLUMNS.forEach((column, heading) -> values.put(column, line.getOrDefault(heading, "")));
      targets.line(TargetLine.in(columns(folder.resolve("targets.csv")), values));
    }
    files.put(folder.resolve("targets.csv"), added(folder.resolve("targets.csv"), targets));
    Path owed = folder.resolve("obligations.csv");
    CsvText duties = new CsvText();
    int number = plan.obligations().size();
    Set<String> used =
        plan.obligations().stream().map(one -> one.obligation()).collect(Collectors.toSet());
    for (DraftDuty duty : duties(lines)) {
      do {
        number++;
      } while (used.contains("B%02d".formatted(number)));
      duties.line(DutyLines.line(number, duty, plan.year()));
    }
    files.put(owed, added(owed, duties));
    return files;
  }

  private static List<String> columns(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replace("\uFEFF", ""))
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .findFirst()
        .map(line -> List.of(line.strip().split(",", -1)))
        .orElse(TargetLine.COLUMNS);
  }

  private static String added(Path file, CsvText lines) throws IOException {
    String text = Files.readString(file);
    return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + lines;
  }

  /** Ledgers that the taken targets ask for and that nobody owes for their items yet. */
  private List<DraftDuty> duties(List<Map<String, String>> lines) {
    Gazetteer places = Gazetteer.of(plan.year());
    Indicators indicators = new Indicators(plan.year());
    List<DraftItem> items = plan.items().stream().map(TakenAnswers::item).toList();
    List<Proposal> proposals = new ArrayList<>();
    for (Map<String, String> line : lines) {
      indicators
          .find(line.getOrDefault("指标", ""))
          .ifPresent(
              one ->
                  proposals.add(
                      Proposal.answered(
                          line.getOrDefault("事项", ""),
                          one,
                          line.getOrDefault("方", ""),
                          plan.year())));
    }
    Bureaus bureaus = new Bureaus(member(places, Side.D), member(places, Side.R));
    return new Duties(indicators, bureaus)
        .of(items, proposals).stream().filter(duty -> !isOwed(duty)).toList();
  }

  private boolean isOwed(DraftDuty duty) {
    return plan.obligations().stream()
        .anyMatch(
            one ->
                one.dataset().equals(duty.dataset())
                    && one.side().name().equals(duty.side())
                    && one.evidences().containsAll(duty.evidences()));
  }

  private Place member(Gazetteer places, Side side) {
    return workspace.members().stream()
        .filter(one -> one.pairingId().equals(plan.pairingId()) && one.role() == side)
        .map(one -> places.named(one.regionOrOrg(), "pairing_members.csv"))
        .findFirst()
        .orElseThrow();
  }

  private static DraftItem item(Item item) {
    LocalDate day = item.deadline();
    ListedItem listed =
        new ListedItem(
            item.item(),
            item.category(),
            item.summary(),
            item.responsible(),
            List.of(new Part(item.targetText(), day.toString(), "")));
    return new DraftItem(listed, item.category(), day);
  }
}
