package org.pairledger.app.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.FileNames;
import org.pairledger.ingest.ledger.tell.Problem;

/** What a clerk reads about a checked file: what was taken, and the problems rule by rule. */
public final class Findings {

  private static final int SHOWN = 5;

  private final DatasetCatalogue catalogue;

  public Findings(DatasetCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The lines about one file. */
  public List<String> lines(CheckedFile file) {
    List<String> lines = new ArrayList<>();
    lines.add(FileNames.shown(file.path().getFileName().toString()));
    LedgerSummary summary = file.summary();
    if (summary != null) {
      summary.datasets().forEach(count -> taken(summary, count, lines));
      lines.add("  " + summary.account().said());
      lines.add("  " + summary.cells().said());
      summary.cells().named().forEach(named -> lines.add("    " + named));
    }
    agreed(file, lines);
    byRule(file.problems()).forEach((rule, problems) -> rule(rule, problems, lines));
    if (file.problems().isEmpty()) {
      lines.add("  未发现问题");
    }
    return lines;
  }

  /** The lines about what was found of a file beside others. */
  public List<String> lines(Path path, List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    lines.add(FileNames.shown(path.getFileName().toString()));
    byRule(problems).forEach((rule, alike) -> rule(rule, alike, lines));
    return lines;
  }

  private void taken(LedgerSummary summary, LedgerSummary.DatasetCount count, List<String> lines) {
    String label = catalogue.dataset(count.dataset()).map(Dataset::label).orElse("");
    String unit = summary.reportingUnit() == null ? "" : "；填报单位 " + summary.reportingUnit();
    String cutoff = summary.cutoff() == null ? "" : "；截至 " + summary.cutoff();
    lines.add("  台账类型 " + label + "（" + count.dataset() + "）" + unit + cutoff);
    lines.add("  采用 " + count.staged() + " 行，未采用 " + count.refused() + " 行");
    new TreeMap<>(count.sums())
        .forEach((field, sum) -> lines.add("  " + sum.label() + " 逐行相加 " + sum.said()));
  }

  private static void agreed(CheckedFile file, List<String> lines) {
    long agreed =
        file.totals().stream()
            .map(ControlTotal::difference)
            .filter(difference -> difference != null && difference.signum() == 0)
            .count();
    if (agreed > 0) {
      lines.add("  表列合计 " + agreed + " 项与逐行相加相符");
    }
  }

  static Map<ProblemRule, List<Problem>> byRule(List<Problem> problems) {
    Map<ProblemRule, List<Problem>> byRule = new EnumMap<>(ProblemRule.class);
    problems.forEach(
        problem -> byRule.computeIfAbsent(problem.rule(), r -> new ArrayList<>()).add(problem));
    return byRule;
  }

  private static void rule(ProblemRule rule, List<Problem> problems, List<String> lines) {
    String severity =
        problems.stream()
            .map(Problem::severity)
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .label();
    lines.add("  " + rule.code() + "（" + severity + "）" + problems.size() + " 处");
    problems.stream().limit(SHOWN).forEach(problem -> lines.add("    " + line(problem)));
    if (problems.size() > SHOWN) {
      lines.add("    …… 另有 " + (problems.size() - SHOWN) + " 处");
    }
    if (rule == ProblemRule.UNKNOWN_CODE) {
      problems.stream().map(Findings::allowed).distinct().forEach(lines::add);
    }
    if (!rule.advice().isEmpty()) {
      lines.add("    → " + rule.advice());
    }
  }

  private static String allowed(Problem problem) {
    String field = problem.field() == null ? "" : problem.field().label() + "的";
    return "    " + field + "选项：" + problem.detail();
  }

  private static String line(Problem problem) {
    String place = place(problem.place());
    String field = problem.field() == null ? "" : problem.field().label() + "：";
    return (place.isEmpty() ? "" : place + "  ") + field + problem.message();
  }

  /** Sheet and cell, as far as they are known. */
  static String place(Place place) {
    String sheet =
        place.sheetName() == null || place.sheetName().isEmpty() ? "" : place.sheetName() + " ";
    String address = place.address();
    String row = place.row() == 0 ? "" : "第 " + place.row() + " 行";
    return (sheet + (address == null ? row : address)).strip();
  }
}
