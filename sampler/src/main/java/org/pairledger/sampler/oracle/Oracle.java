package org.pairledger.sampler.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.sampler.ledger.Ledgers;
import org.pairledger.sampler.truth.PairingYear;
import org.pairledger.sampler.truth.World;

/** What must come out of the sample, computed from the truth in plain Java. */
public final class Oracle {

  private final Map<String, Measure> measures =
      Stream.of(
              MeetingMeasures.all(),
              TalentMeasures.all(),
              MoneyMeasures.all(),
              LabourMeasures.all())
          .flatMap(List::stream)
          .collect(Collectors.toMap(Measure::code, Function.identity(), (a, b) -> a, TreeMap::new));
  private final Workspace workspace;
  private final World world;
  private final Ledgers ledgers;

  public Oracle(Workspace workspace, World world, Ledgers ledgers) {
    this.workspace = workspace;
    this.world = world;
    this.ledgers = ledgers;
  }

  /**
   * Writes {@code expected/indicators.csv}, {@code targets.csv}, {@code scores.csv} and {@code
   * verified.csv}.
   */
  public void write(Path root) throws IOException {
    List<String> indicators = head("year,pairing,indicator,side,as_of,value");
    List<String> targets =
        head(
            "year,pairing,target,value,value_at_deadline,first_reached_on,status,evidence_state,"
                + "self_value,verified_value");
    List<String> scores =
        head("year,pairing,scorecard,kind,ref,points,self_points,verified_points");
    List<String> verified = head("year,pairing,scorecard,points,grade,is_vetoed");
    for (Plan plan : workspace.plans()) {
      String key = plan.year() + "," + plan.pairingId() + ",";
      Facts facts = facts(plan.pairingId());
      indicators(plan, facts).forEach(line -> indicators.add(key + line));
      List<Judgement> judgements = judgements(plan);
      List<Verdict> verdicts = new Judge(measures, facts, plan, ledgers, judgements).verdicts();
      verdicts.forEach(v -> targets.add(key + line(v)));
      Scores reckoned = new Scores(plan, verdicts, judgements);
      reckoned.lines().forEach(line -> scores.add(key + line));
      reckoned.verdict().forEach(line -> verified.add(key + line));
    }
    indicators.addAll(new RollUp(workspace, List.copyOf(measures.values()), this::facts).lines());
    write(root.resolve("expected/indicators.csv"), indicators);
    write(root.resolve("expected/targets.csv"), targets);
    write(root.resolve("expected/scores.csv"), scores);
    write(root.resolve("expected/verified.csv"), verified);
  }

  private List<Judgement> judgements(Plan plan) {
    return workspace.judgements().stream()
        .filter(one -> one.year() == plan.year() && one.pairingId().equals(plan.pairingId()))
        .toList();
  }

  private static List<String> head(String columns) {
    return new ArrayList<>(List.of(columns));
  }

  private Facts facts(String pairing) {
    List<PairingYear> years =
        world.years().stream().filter(y -> y.county.id().equals(pairing)).toList();
    return new Facts(years.get(0).county, years);
  }

  private List<String> indicators(Plan plan, Facts facts) {
    LocalDate first = LocalDate.of(plan.year(), 1, 1);
    LocalDate last = LocalDate.of(plan.year(), 12, 31);
    List<String> lines = new ArrayList<>();
    for (Measure measure : measures.values()) {
      for (String side : measure.sides()) {
        Ask ask = new Ask(facts, side, first, last, Map.of());
        String value = text(measure.at(ask, last).rounded());
        lines.add(String.join(",", measure.code(), side, last.toString(), value));
      }
    }
    return lines;
  }

  private static String line(Verdict v) {
    LocalDate first = v.firstReached();
    return String.join(
        ",",
        v.target().target(),
        text(v.value()),
        text(v.atDeadline()),
        first == null ? "" : first.toString(),
        v.status(),
        v.evidence(),
        text(v.self()),
        text(v.verified()));
  }

  static String text(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
