package org.pairledger.contract.workspace.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.Folders;
import org.pairledger.contract.person.FreeWords;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/** Reads {@code judgements/<year>/<pairing>.csv}. */
public final class JudgementReader {

  private static final FileShape COLUMNS = FileShapes.of("<pairing>.csv");

  private static final Set<String> STAGES = COLUMNS.allowed("stage");
  private static final Set<String> KINDS = COLUMNS.allowed("kind");
  private static final Set<String> YES = Set.of("是", "属实", "yes");
  private static final Set<String> NO = Set.of("否", "不属实", "no");

  private final Path root;
  private final FaultList faults;

  public JudgementReader(Path root, FaultList faults) {
    this.root = root;
    this.faults = faults;
  }

  public List<Judgement> judgements(Set<String> pairings, List<Plan> plans) {
    List<Judgement> all = new ArrayList<>();
    for (Path year : Folders.within(root.resolve("judgements"))) {
      String text = year.getFileName().toString();
      if (!text.matches("(19|20)\\d\\d")) {
        faults.add(
            new Fault("judgements/" + text, 0, "", "", "must be named by a year such as 2020"));
        continue;
      }
      files(year).forEach(file -> all.addAll(read(Integer.parseInt(text), file, pairings, plans)));
    }
    return all;
  }

  private static List<String> files(Path year) {
    try (Stream<Path> children = Files.list(year)) {
      return children
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<Judgement> read(int year, String file, Set<String> pairings, List<Plan> plans) {
    String name = "judgements/" + year + "/" + file;
    String pairing = file.substring(0, file.length() - ".csv".length());
    if (!pairings.contains(pairing)) {
      faults.add(new Fault(name, 0, "", "", "must be named by a pairing_id: " + pairings));
      return List.of();
    }
    Optional<Plan> plan =
        plans.stream()
            .filter(one -> one.year() == year && one.pairingId().equals(pairing))
            .findFirst();
    if (plan.isEmpty()) {
      String missing = "there is no plans/" + year + "/" + pairing + " to judge";
      faults.add(new Fault(name, 0, "", "", missing));
      return List.of();
    }
    return CsvFile.rows(root, name, COLUMNS, faults).stream()
        .map(row -> judgement(year, pairing, row, plan.get()))
        .toList();
  }

  private static void checkRef(CsvRow row, Plan plan) {
    if (!row.text("kind").equals("doubt") && !row.text("answer").isEmpty()) {
      row.fault("answer", "only a doubt is answered with it");
    }
    switch (row.text("kind")) {
      case "target" -> checkTarget(row, plan);
      case "line" -> {
        boolean isItem = plan.items().stream().anyMatch(one -> one.item().equals(row.text("ref")));
        if (isItem && !row.text("verified_value").isEmpty()) {
          row.fault(
              "verified_value", "an item has no value of its own: one of its targets, or points");
        }
      }
      case "fact" -> checkFact(row);
      case "doubt" -> checkDoubt(row);
      default -> {
        if (!row.text("verified_value").isEmpty()) {
          row.fault("verified_value", "a total has points and no value");
        }
      }
    }
  }

  private static void checkTarget(CsvRow row, Plan plan) {
    Set<String> targets =
        plan.targets().stream().map(Target::target).collect(Collectors.toCollection(TreeSet::new));
    if (!targets.contains(row.text("ref"))) {
      row.fault("ref", "must be a target of the plan: " + targets);
    }
    if (!row.text("points").isEmpty()) {
      row.fault("points", "a target has a verified_value; points are an item's or a line's");
    }
  }

  /** An answer without a name or a reason is none. */
  private static void checkDoubt(CsvRow row) {
    if (!YES.contains(row.text("answer")) && !NO.contains(row.text("answer"))) {
      row.fault("answer", "是 (it is right) or 否 (it is not)");
    }
    if (!row.text("ref").matches("[0-9a-f]{12}")) {
      row.fault("ref", "the number of a doubt as 'doubts' shows it");
    }
    row.required("reason");
    row.required("by");
  }

  private static void checkFact(CsvRow row) {
    boolean hasValue = !row.text("verified_value").isEmpty();
    boolean isRejected = row.text("veto").equalsIgnoreCase("true");
    if (!row.text("ref").matches("([A-Z]{3}-\\d{2}:)?\\d{1,19}")) {
      row.fault("ref", "a fact_id as 'explain' shows it, or INDICATOR:fact_id");
    } else if (hasValue && !row.text("ref").contains(":")) {
      row.fault("ref", "a value is one indicator's: write INDICATOR:fact_id, such as FND-01:123");
    }
    if (hasValue == isRejected) {
      row.fault("verified_value", "either the value that stands, or veto true");
    }
  }

  private static Judgement judgement(int year, String pairing, CsvRow row, Plan plan) {
    checkRef(row, plan);
    return new Judgement(
        year,
        pairing,
        stage(row),
        row.oneOf("kind", KINDS),
        row.required("ref"),
        row.number("verified_value"),
        row.number("points"),
        row.optional("veto").map(veto -> row.flag("veto")).orElse(NO.contains(row.text("answer"))),
        FreeWords.shown(row.text("reason")),
        FreeWords.shown(row.text("doc_no")),
        FreeWords.shown(row.text("by")),
        row.date("on"));
  }

  /** A doubt belongs to no stage of the assessment: its answer is about the ledgers themselves. */
  private static String stage(CsvRow row) {
    if (!row.text("kind").equals("doubt")) {
      return row.oneOf("stage", STAGES);
    }
    if (!row.text("stage").isEmpty() && !row.text("stage").equals(Judgement.OF_A_DOUBT)) {
      row.fault("stage", "of a doubt: " + Judgement.OF_A_DOUBT);
    }
    return Judgement.OF_A_DOUBT;
  }
}
