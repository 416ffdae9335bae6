package org.pairledger.warehouse.indicator.definition;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.bench.GeneratedStar;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

/** Times three questions on generated stars, on two threads: targets, one large pairing, trends. */
public final class IndicatorBenchmark {

  private static final long SEED = 20200426;
  private static final LocalDate END = LocalDate.of(2020, 12, 31);
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load(Optional.empty());

  private IndicatorBenchmark() {}

  /** A thing that is timed. */
  private interface Timed {
    int run() throws SQLException;
  }

  /**
   * Runs all three, or those named: targets, spells, trends.
   *
   * @param args names
   */
  public static void main(String[] args) throws SQLException, WorkspaceFaults {
    List<String> wanted = args.length == 0 ? List.of("targets", "spells", "trends") : List.of(args);
    if (wanted.contains("targets")) {
      targets();
    }
    if (wanted.contains("spells")) {
      spells();
    }
    if (wanted.contains("trends")) {
      trends();
    }
  }

  /** All targets of 2,000 pairings in 5 years. */
  private static void targets() throws SQLException, WorkspaceFaults {
    try (Connection connection = open()) {
      new GeneratedStar(connection, SEED).pairings(2000).facts(2016, 5, 1);
      List<Target> targets = planOf2020();
      List<Request> requests = new ArrayList<>();
      for (int pairing = 0; pairing < 2000; pairing++) {
        for (int year = 2016; year <= 2020; year++) {
          addTargets(requests, targets, "P" + pairing, year);
        }
      }
      Measurer measurer = new Measurer(CATALOGUE, units(2000), Asking.DEFAULTS);
      time(
          "targets of 10,000 pairing-years",
          () -> measurer.measure(connection, END, END, requests).size());
    }
  }

  /** Every labour indicator of one pairing with a million jobs in its year. */
  private static void spells() throws SQLException {
    try (Connection connection = open()) {
      new GeneratedStar(connection, SEED).pairings(1).spells(2020, 1, 1_000_000);
      List<Request> requests =
          CATALOGUE.all().stream()
              .filter(one -> String.valueOf(one.sql()).contains("fct_employment_spells"))
              .map(one -> request("P0", 2020, one, "J", "1000"))
              .toList();
      Measurer measurer = new Measurer(CATALOGUE, List.of(), Asking.DEFAULTS);
      time(
          "one pairing, 1,000,000 jobs",
          () -> measurer.measure(connection, END, END, requests).size());
    }
  }

  /** Days, months and years of all indicators for 33 pairings in 5 years. */
  private static void trends() throws SQLException {
    try (Connection connection = open()) {
      new GeneratedStar(connection, SEED).pairings(33).facts(2016, 5, 10);
      IndicatorTables tables = new IndicatorTables(CATALOGUE, units(33), Asking.DEFAULTS);
      TreeSet<Integer> years = new TreeSet<>(List.of(2016, 2017, 2018, 2019, 2020));
      time(
          "trends of 33 pairings in 5 years",
          () -> {
            tables.write(connection, END, years);
            return 33 * 5;
          });
    }
  }

  private static Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set threads = 2");
    }
    return connection;
  }

  /**
   * The targets of the sample's plan of 2020, as they stand there, moved to this pairing and year.
   */
  private static void addTargets(
      List<Request> requests, List<Target> targets, String pairing, int year) {
    for (Target target : targets) {
      Indicator indicator = CATALOGUE.get(target.indicator().orElseThrow());
      int moved = year - 2020;
      requests.add(
          new Request(
              pairing,
              year,
              indicator.code(),
              target.params(),
              target.side().name(),
              target.windowFrom().plusYears(moved),
              target.windowTo().plusYears(moved),
              target.comparator().orElse(">="),
              target.value().flatMap(v -> indicator.inOwnUnit(v, target.unit())).orElse(null),
              target.deadline().plusYears(moved)));
    }
  }

  private static List<Target> planOf2020() throws WorkspaceFaults {
    Path root = Path.of(System.getProperty("pairledger.root", "."));
    return Workspace.read(root.resolve("sample-data")).plans().stream()
        .filter(plan -> plan.year() == 2020 && plan.pairingId().equals("heshan-longzhou"))
        .findFirst()
        .orElseThrow()
        .targets();
  }

  private static Request request(
      String pairing, int year, Indicator indicator, String side, String threshold) {
    return new Request(
        pairing,
        year,
        indicator.code(),
        Map.of(),
        side,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        ">=",
        new BigDecimal(threshold),
        LocalDate.of(year, 6, 30));
  }

  private static List<PlanUnit> units(int pairings) {
    return IntStream.range(0, pairings)
        .boxed()
        .flatMap(
            pairing ->
                IntStream.rangeClosed(2016, 2020)
                    .boxed()
                    .flatMap(
                        year ->
                            IntStream.range(0, 8)
                                .mapToObj(
                                    unit -> new PlanUnit("P" + pairing, year, "u", "U" + unit))))
        .toList();
  }

  private static void time(String what, Timed timed) throws SQLException {
    for (int round = 1; round <= 3; round++) {
      long start = System.nanoTime();
      long processor = processorMillis();
      int answers = timed.run();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.out.printf(
          "%s: %d answers in %d ms, %d ms of processor%n",
          what, answers, took.toMillis(), processorMillis() - processor);
    }
  }

  private static long processorMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }
}
