package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.pairledger.app.faults.Faults;
import org.pairledger.app.faults.PowerCut;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.Verification;

/**
 * A program of its own that does each command again and again, its first operation on files
 * failing, then its second, until none does; prints a line for each that did not go as it must.
 */
final class FaultRuns {

  private static final String FIGURES =
      "select (select sum(amount_yuan) from read_parquet('%s/*.parquet')) || ' yuan, '"
          + " || (select string_agg(points, ', ' order by scorecard)"
          + " from it.mart.v_pairing_scorecard) || ' points'";

  /** A command, and what is changed in the workspace before it. */
  private record Scene(String name, String ledger, String target, List<String> command) {}

  private final Path folder;
  private int failed;
  private int refused;

  private FaultRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * FOLDER SCENE:EVERY…: of a scene each operation, or every so-manieth and the last, fails once,
   * then with all after it.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    FaultRuns runs = new FaultRuns(Path.of(args[0]));
    runs.makeTwoReleases();
    for (String wanted : Arrays.asList(args).subList(1, args.length)) {
      String[] parts = wanted.split(":", -1);
      if (parts[0].equals("kill")) {
        runs.kill(Integer.parseInt(parts[1]));
      }
      for (Scene scene : runs.scenes()) {
        if (parts[0].equals("cut-" + scene.name())) {
          runs.cut(scene, Integer.parseInt(parts[1]));
        }
        if (scene.name().equals(parts[0])) {
          runs.play(scene, Integer.parseInt(parts[1]), false);
          runs.play(scene, Integer.parseInt(parts[1]), true);
        }
      }
    }
    System.exit(runs.failed == 0 ? 0 : 1);
  }

  private List<Scene> scenes() {
    String out = folder.resolve("ws/out").toString();
    return List.of(
        scene("run", "700000", "312", "run"),
        scene("spark", "700000", "312", "run", "--engine=spark"),
        scene("rules", "560000", "300", "run"),
        scene("rollback", "560000", "312", "rollback", "1"),
        scene("prune", "560000", "312", "prune", "--keep=1"),
        scene("seal", "560000", "312", "seal", "--reason=终评"),
        scene(
            "purge",
            "560000",
            "312",
            "purge",
            "--file=" + Sha256.of(SmallWorkspace.ledger("560000")),
            "--reason=到期",
            "--by=测试员",
            "--on=2026-11-30"),
        scene("evaluate", "560000", "312", "evaluate", "--year=2020", "--out=" + out),
        scene("extract", "560000", "312", "extract", "--pairing=p", "--out=" + out + ".duckdb"),
        scene("superset", "560000", "312", "superset", "--out=" + out + ".zip"));
  }

  private static Scene scene(String name, String ledger, String target, String... command) {
    return new Scene(name, ledger, target, List.of(command));
  }

  private void makeTwoReleases() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(folder.resolve("made"));
    mustBeDone(done(made.root(), List.of("run")));
    made.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    mustBeDone(done(made.root(), List.of("run")));
  }

  private static void mustBeDone(CommandLineRun run) {
    if (run.code() != ExitCode.DONE) {
      throw new IllegalStateException(run.err());
    }
  }

  private void play(Scene scene, int every, boolean forGood)
      throws IOException, InterruptedException {
    Good good = good(scene);
    System.out.println(scene.name() + ": " + good.operations() + " operations");
    int tries = 0;
    refused = 0;
    for (int number : numbers(good.operations(), every)) {
      tries++;
      Path root = fresh(scene);
      Faults.arm(root, number, forGood, done -> {});
      CommandLineRun run = done(root, scene.command());
      List<Faults.Done> told = Faults.disarm();
      List<String> faults = new ArrayList<>();
      look(root, run, good, faults);
      judge(scene, root, good, run.code() == good.code(), faults);
      tell(scene.name() + " " + number + " " + told.get(Math.min(number, told.size()) - 1), faults);
    }
    System.out.printf(
        "%s, %s: %d tried, %d refused, now %s%n",
        scene.name(), forGood ? "forever" : "once", tries, refused, good.after());
  }

  private static List<Integer> numbers(int last, int every) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number < last; number += every) {
      numbers.add(number);
    }
    numbers.add(last);
    return numbers;
  }

  /** The same, and then the power fails: with all names on the disk, and with any of them. */
  private void cut(Scene scene, int every) throws IOException, InterruptedException {
    Good good = good(scene);
    long seed = 20201231L;
    Random random = new Random(seed);
    int tries = 0;
    for (int number = 2; number <= good.operations() + 1; number += every) {
      for (Random names : Arrays.asList(null, random)) {
        tries++;
        Path root = fresh(scene);
        PowerCut power = new PowerCut(root, folder.resolve("aside"));
        Faults.arm(root, number, true, power);
        done(root, scene.command());
        Faults.disarm();
        power.cut(names);
        List<String> faults = new ArrayList<>();
        judge(scene, root, good, false, faults);
        String which = names == null ? "all names" : "names of seed " + seed;
        tell(scene.name() + ", power cut at " + number + ", " + which, faults);
      }
    }
    System.out.printf("%s: the power cut %d times%n", scene.name(), tries);
  }

  /** Programs of their own, killed at random moments. */
  private void kill(int kills) throws IOException, InterruptedException {
    long seed = 20201231L;
    Random random = new Random(seed);
    List<Scene> killed = scenes().stream().filter(scene -> !scene.name().equals("spark")).toList();
    Map<Scene, Good> goods = new HashMap<>();
    int done = 0;
    for (int kill = 1; kill <= kills; kill++) {
      Scene scene = killed.get(random.nextInt(killed.size()));
      if (!goods.containsKey(scene)) {
        goods.put(scene, good(scene));
      }
      Good good = goods.get(scene);
      Path root = fresh(scene);
      Process program = program(root, scene.command());
      boolean isDone =
          program.waitFor(random.nextLong(500, 500 + 2 * good.millis()), TimeUnit.MILLISECONDS);
      done += isDone ? 1 : 0;
      program.destroyForcibly().waitFor();
      List<String> faults = new ArrayList<>();
      judge(scene, root, good, false, faults);
      tell("kill " + kill + " of seed " + seed + ", " + scene.name(), faults);
    }
    System.out.printf("%d killed, %d of them too late%n", kills, done);
  }

  private static Process program(Path root, List<String> command) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.add("org.pairledger.app.Pairledger");
    words.addAll(words(root, command));
    return new ProcessBuilder(words)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** How a command goes when nothing is wrong. */
  private record Good(String before, String after, int code, int operations, long millis) {}

  private Good good(Scene scene) throws IOException, InterruptedException {
    Path whole = fresh(scene);
    String before = figures(whole);
    Faults.arm(whole, 0, false, done -> {});
    long start = System.nanoTime();
    CommandLineRun run = done(whole, scene.command());
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    int operations = Faults.disarm().size();
    return new Good(before, figures(whole), run.code(), operations, millis);
  }

  /** The release that answers is the one before or the one after, and the command goes again. */
  private static void judge(Scene scene, Path root, Good good, boolean isDone, List<String> faults)
      throws IOException {
    String then = figures(root);
    if (!then.equals(good.before()) && !then.equals(good.after())) {
      faults.add("answers " + then + " instead of " + good.before() + " or " + good.after());
    }
    mustBeSound(root, "then", faults);
    if (isDone && then.equals(good.after())) {
      return;
    }
    CommandLineRun again = done(root, scene.command());
    if (again.code() != good.code() && !isDoneAlready(again)) {
      faults.add("again: " + again.code() + " " + again.err());
    }
    mustBeSound(root, "again", faults);
    if (!figures(root).equals(good.after())) {
      faults.add("again answers " + figures(root) + " instead of " + good.after());
    }
  }

  private void tell(String where, List<String> faults) {
    if (!faults.isEmpty()) {
      failed++;
      System.out.println(where + ": " + faults);
    }
  }

  private static boolean isDoneAlready(CommandLineRun again) {
    return again.err().contains("is sealed already");
  }

  private void look(Path root, CommandLineRun run, Good good, List<String> faults) {
    if (run.code() == good.code()) {
      return;
    }
    refused++;
    String said = run.err().lines().reduce((first, last) -> last).orElse("");
    if (run.code() != ExitCode.COULD_NOT_RUN
        || run.err().contains("Internal error")
        || run.err().contains("Exception")
        || !said.contains(root.toString())) {
      faults.add(run.code() + " " + run.err());
    }
  }

  /** As {@code verify} says it, without reckoning evaluation numbers again. */
  private static void mustBeSound(Path root, String when, List<String> faults) throws IOException {
    Path warehouse = root.resolve("warehouse");
    Releases releases = new Releases(warehouse);
    List<String> behind = releases.putRight();
    if (!behind.isEmpty()) {
      when = when + ", put right " + behind;
    }
    List<String> wrong = new ArrayList<>(Verification.books(warehouse));
    for (Manifest manifest : releases.all()) {
      if (!Verification.isPruned(warehouse, manifest)) {
        wrong.addAll(Verification.of(warehouse, manifest));
      }
    }
    if (!wrong.isEmpty()) {
      faults.add(when + ": " + wrong);
    }
  }

  /** What the newest release answers. */
  private static String figures(Path root) throws IOException {
    Releases releases = new Releases(root.resolve("warehouse"));
    try {
      Path build = releases.build(releases.answering());
      try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = duckdb.createStatement()) {
        statement.execute("attach '" + build.resolve("current.duckdb") + "' as it (read_only)");
        try (ResultSet row =
            statement.executeQuery(FIGURES.formatted(build.resolve("star/fct_fund_flows")))) {
          return row.next() ? row.getString(1) : "nothing";
        }
      }
    } catch (CouldNotRun | SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static CommandLineRun done(Path root, List<String> command) {
    return CommandLineRun.of(words(root, command).toArray(String[]::new));
  }

  private static List<String> words(Path root, List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.add(1, root.toString());
    return words;
  }

  /** The two releases again, with what the command is to meet. */
  private Path fresh(Scene scene) throws IOException, InterruptedException {
    Path root = folder.resolve("ws");
    if (Files.exists(root)) {
      Folders.delete(root);
    }
    new ProcessBuilder("cp", "-a", folder.resolve("made").toString(), root.toString())
        .inheritIO()
        .start()
        .waitFor();
    SmallWorkspace workspace = new SmallWorkspace(root);
    if (!scene.ledger().equals("560000")) {
      workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger(scene.ledger()));
    }
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets(scene.target()));
    return root;
  }
}
