package org.pairledger.warehouse.assessment.score;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.assessment.Drawn;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.bench.GeneratedStar;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * Times the assessment of 2,000 pairings in 5 years, each with the sample's plan of 2020: measured,
 * judged, scored, ranked and written.
 */
public final class AssessmentBenchmark {

  private static final long SEED = 20200426;
  private static final int PAIRINGS = Integer.getInteger("pairings", 2000);
  private static final int FIRST = 2017;
  private static final int YEARS = 5;
  private static final LocalDate END = LocalDate.of(FIRST + YEARS - 1, 12, 31);

  private AssessmentBenchmark() {}

  /** Runs it three times; {@code trace} as an argument also lists the rows behind each target. */
  public static void main(String[] args) throws Exception {
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.empty());
    Workspace workspace = workspace();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set threads = 2");
      }
      new GeneratedStar(connection, SEED).pairings(PAIRINGS).facts(FIRST, YEARS, 1);
      Rulebook rules = new Rulebook(workspace, Regimes.read(Path.of("nowhere")), catalogue, END);
      AssessmentJob job = new AssessmentJob(rules);
      for (int round = 1; round <= 3; round++) {
        time(job, connection, args.length > 0);
      }
    }
  }

  private static void time(AssessmentJob job, Connection connection, boolean traced)
      throws SQLException {
    long start = System.nanoTime();
    long processor = processorMillis();
    if (traced) {
      job.write(connection, END);
    } else {
      job.assess(connection, END);
    }
    System.out.printf(
        "%d pairing-years %s: %d ms, %d ms of processor%n",
        PAIRINGS * YEARS,
        traced ? "with their trace" : "assessed",
        (System.nanoTime() - start) / 1_000_000,
        processorMillis() - processor);
  }

  private static long processorMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }

  /** The sample's plan of 2020, handed to every pairing and moved to every year. */
  private static Workspace workspace() throws Exception {
    Workspace sample =
        Workspace.read(Path.of(System.getProperty("pairledger.root", "."), "sample-data"));
    Plan plan =
        sample.plans().stream()
            .filter(one -> one.year() == 2020 && one.pairingId().equals("heshan-longzhou"))
            .findFirst()
            .orElseThrow();
    List<Plan> plans = new ArrayList<>();
    List<Pairing> pairings = new ArrayList<>();
    for (int i = 0; i < PAIRINGS; i++) {
      pairings.add(Drawn.pairing("P" + i, "组" + i % 100));
      for (int year = FIRST; year < FIRST + YEARS; year++) {
        plans.add(moved(plan, "P" + i, year));
      }
    }
    return new Workspace(
        sample.root(),
        sample.settings(),
        pairings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        plans,
        List.of());
  }

  private static Plan moved(Plan plan, String pairing, int year) {
    int by = year - plan.year();
    return new Plan(
        year,
        pairing,
        plan.folder(),
        plan.title(),
        plan.issuedOn().plusYears(by),
        plan.version(),
        true,
        plan.source(),
        plan.items(),
        plan.targets().stream().map(target -> moved(target, by)).toList(),
        plan.units(),
        plan.obligations(),
        plan.annotations());
  }

  private static Target moved(Target one, int by) {
    return new Target(
        one.target(),
        one.item(),
        one.indicator(),
        one.params(),
        one.side(),
        one.comparator(),
        one.value(),
        one.unit(),
        one.windowFrom().plusYears(by),
        one.windowTo().plusYears(by),
        one.deadline().plusYears(by),
        one.basis(),
        one.dependsOn(),
        one.planVersion(),
        one.note(),
        one.line());
  }
}
