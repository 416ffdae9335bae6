package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.engine.EngineChoice;
import org.pairledger.app.run.evaluation.Evaluation;
import org.pairledger.app.run.evaluation.EvaluationNumber;
import org.pairledger.app.run.inputs.Contracts;
import org.pairledger.app.run.inputs.Editions;
import org.pairledger.app.run.inputs.Inputs;
import org.pairledger.app.run.inputs.Rules;
import org.pairledger.app.run.inputs.Secret;
import org.pairledger.app.run.outcome.ClosedYears;
import org.pairledger.app.run.outcome.HeldBack;
import org.pairledger.app.run.outcome.OpenDoubts;
import org.pairledger.app.run.outcome.Published;
import org.pairledger.app.run.same.Planned;
import org.pairledger.app.run.same.SameFigures;
import org.pairledger.app.run.same.SameStar;
import org.pairledger.contract.Progress;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.compare.Change;
import org.pairledger.warehouse.compare.Comparison;
import org.pairledger.warehouse.compare.Differences;
import org.pairledger.warehouse.compare.Edition;
import org.pairledger.warehouse.disclosure.PublicFile;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.publish.KeptIndicators;
import org.pairledger.warehouse.indicator.told.KeptRows;
import org.pairledger.warehouse.release.Audit;
import org.pairledger.warehouse.release.Grounds;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.ReleaseDraft;
import org.pairledger.warehouse.release.ReleaseRow;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.Steps;
import org.pairledger.warehouse.release.WarehouseLock;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.ServedRelease;
import org.pairledger.warehouse.serve.StarFiles;

/**
 * One run, from ledgers to a published release. Start reading at {@link #stages}: it is the plan.
 */
final class Run {

  private final Workspace workspace;
  private final LocalDate asOf;
  private final Evaluation evaluation;
  private final Inputs inputs;
  private final Progress progress;
  private final Releases releases;
  private final WarehouseLock lock;
  private final Steps steps = new Steps();
  private final Path build;
  private final int number;
  private final Optional<Manifest> parent;
  private final String code;

  private final StarStages star;
  private final Planned planned;
  private final boolean isStrict;

  private final boolean accepts;
  private @Nullable ServedFile served;
  private @Nullable Path servedBefore;
  private KeptIndicators.@Nullable Release figuresBefore;
  private @Nullable KeptRows rowsBefore;
  private List<Change> changes = List.of();
  private String evaluationNumber = "";
  private ClosedYears closedYears = ClosedYears.nothing();
  private final Beside beside = new Beside();
  private @Nullable Future<List<Manifest.TableEntry>> audited;
  private @Nullable Future<Path> publicFile;
  private List<Manifest.TableEntry> tables = List.of();
  private @Nullable Manifest published;
  private final Map<Integer, Boolean> areServed = new HashMap<>();

  /** Opens a fresh build folder; the lock is the caller's. */
  Run(Rulebook rules, RunRequest request, WarehouseLock lock) throws IOException {
    this.workspace = rules.workspace();
    this.asOf = request.asOf().orElse(workspace.settings().asOf());
    this.evaluation = new Evaluation(rules.to(asOf));
    this.isStrict = request.isStrict();
    this.inputs = request.inputs();
    this.accepts = request.accepts();
    this.progress = request.progress();
    this.code = request.code();
    this.releases = new Releases(workspace.warehouse());
    this.lock = lock;
    releases.mend(lock);
    this.parent = releases.current();
    if (!request.isOfNewSecret() && parent.isPresent()) {
      Secret.mustBeThatOf(workspace, parent.get());
    }
    this.number = releases.next();
    steps.reached("the build folder is opened");
    this.build = releases.openBuild(lock, Releases.buildName(number, inputs.hash()));
    EngineChoice choice = EngineChoice.of(workspace.root(), workspace.settings(), request.engine());
    this.star = new StarStages(workspace, build, choice, progress);
    this.planned = new Planned(workspace, lock);
  }

  /** Every stage, in its order; each reads what those before it left in the build folder. */
  private List<Stage> stages() throws IOException {
    return concat(
        planned.isThatOf(number, parent, inputs, code, star.chosen())
            ? List.of(new Stage("build of the plan", () -> planned.take(build)))
            : made(star::built),
        new Stage("closed years", this::checkClosedYears),
        new Stage("open doubts", this::hold),
        new Stage("publish", this::publish));
  }

  /** A whole build from a star, whether it is published or not. */
  private List<Stage> made(Supplier<List<Stage>> starStages) throws IOException {
    return concat(
        taken().orElseGet(starStages),
        new Stage("rules and dimensions", this::openServed),
        new Stage("doubts", () -> evaluation.doubts(duckdb(), rowsBefore)),
        new Stage("indicators", () -> evaluation.indicators(duckdb(), figuresBefore)),
        new Stage("assessment", this::assess),
        new Stage("checks", () -> evaluation.checks(duckdb())),
        new Stage("views", this::serve),
        new Stage("audit", this::audit));
  }

  /**
   * What may be taken of the current release, where its rules, day and program are those of this
   * run.
   */
  private void lookBefore() throws IOException, SQLException {
    Path file = servedBefore;
    if (file != null
        && parent.orElseThrow().codeVersion().equals(code)
        && SameFigures.may(parent.get().inputs(), inputs)) {
      Path before = releases.build(parent.get());
      Set<String> others = new StarFiles(build).differing(duckdb(), new StarFiles(before));
      figuresBefore = new KeptIndicators.Release(file, others);
      if (releases.areAsPublished(parent.get(), KeptRows.files(before))) {
        rowsBefore = new KeptRows(before, others);
      }
    }
  }

  /** Where a star would come out as it stands in the current release, it is taken from there. */
  private Optional<List<Stage>> taken() throws IOException {
    Manifest current = parent.orElse(null);
    if (current == null || !SameStar.isSame(current, releases.build(current), inputs, code)) {
      return Optional.empty();
    }
    return Optional.of(star.taken(current, releases.build(current)));
  }

  private static List<Stage> concat(List<Stage> first, Stage... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toList();
  }

  /** What is published, and which figures of earlier years it moved. */
  Published go() throws IOException, SQLException {
    try {
      work(stages());
    } finally {
      if (published == null) {
        releases.discardUnlessPublished(lock, build);
      }
    }
    return new Published(Objects.requireNonNull(published), closedYears);
  }

  /**
   * What would change of the current release; no file that people keep and no release is touched,
   * and what was built is kept aside for the run that would build the same.
   */
  Rehearsal rehearse() throws IOException, SQLException {
    Manifest before = parent.orElseThrow();
    try {
      work(made(star::rehearsed));
      progress.stage("compare", 0);
      Edition current = Editions.of(releases, before);
      Comparison comparison =
          Editions.compare(workspace.warehouse(), current, evaluation.edition(build, inputs, code));
      Rehearsal rehearsal =
          new Rehearsal(
              comparison, OpenDoubts.of(build), closedYears(before, comparison.changes()));
      if (isServed(before)) {
        planned.begin(build);
        planned.keep(build, draft(inputs), number, before);
      }
      return rehearsal;
    } finally {
      releases.discard(lock, build);
    }
  }

  private void work(List<Stage> stages) throws IOException, SQLException {
    try {
      for (Stage stage : stages) {
        steps.reached(stage.name());
        progress.stage(stage.name(), 0);
        stage.work().run();
      }
    } finally {
      close();
    }
  }

  private void openServed() throws IOException, SQLException {
    if (new StarFiles(build).isSmall()) { // two large ones would share the memory of one
      audited = beside.begin(() -> Audit.of(build, star.written()));
    }
    Rules.keep(workspace.root(), workspace.settings().secret(), inputs, build);
    evaluationNumber = EvaluationNumber.of(evaluation.rules(), build);
    served = ServedFile.begin(build);
    if (parent.isPresent() && isServed(parent.get())) {
      servedBefore = ServedRelease.readable(releases.build(parent.get()).resolve(ServedFile.NAME));
    }
    lookBefore();
    List<Path> rows = new ArrayList<>(KeptRows.files(build));
    rows.addAll(rowsBefore == null ? List.of() : KeptRows.files(rowsBefore.build()));
    served.lock(servedBefore == null ? List.of() : List.of(servedBefore), rows);
  }

  private void assess() throws SQLException {
    evaluation.assessment(duckdb());
    Measurer.leaveRows(duckdb(), build);
  }

  private void serve() throws IOException, SQLException {
    row().write(duckdb());
    changes = Differences.keep(duckdb(), servedBefore, parent.map(Manifest::release).orElse(0));
    evaluation.views(duckdb());
    Objects.requireNonNull(served).finish(workspace.settings().serveFacts());
    publicFile =
        beside.begin(
            () -> PublicFile.make(build, workspace.settings().personsK(), releases.publicFiles()));
  }

  private void hold() throws IOException, SQLException {
    if (isStrict) {
      OpenDoubts doubts = OpenDoubts.of(build);
      if (doubts.count() > 0) {
        throw new HeldBack(doubts);
      }
    }
  }

  private void checkClosedYears() throws IOException, SQLException {
    Optional<Manifest> before = comparable();
    if (before.isPresent()) {
      closedYears = closedYears(before.get(), changesSince(before.get()));
    }
    if (!accepts) {
      closedYears.check();
    }
  }

  /** They were told while the served file was made, unless of another release or by a plan. */
  private List<Change> changesSince(Manifest before) throws SQLException {
    Path file = releases.build(before).resolve(ServedFile.NAME);
    return served != null
            && servedBefore != null
            && servedBefore.equals(ServedRelease.readable(file))
        ? changes
        : Differences.between(file, build.resolve(ServedFile.NAME));
  }

  /** The current release, or the newest before it whose figures are as they were published. */
  private Optional<Manifest> comparable() throws IOException {
    List<Manifest> all = releases.all();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (isServed(all.get(i))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Looked at once: under the lock nobody else makes or mends a release. */
  private boolean isServed(Manifest release) throws IOException {
    Boolean known = areServed.get(release.release());
    if (known == null) {
      known = releases.isServed(release);
      areServed.put(release.release(), known);
    }
    return known;
  }

  private ClosedYears closedYears(Manifest before, List<Change> changes) throws IOException {
    return ClosedYears.moved(workspace.warehouse(), before, inputs.files(), asOf, code, changes);
  }

  private void close() throws SQLException {
    beside.close();
    if (served != null) {
      served.close();
    }
    star.close();
  }

  private Connection duckdb() {
    return Objects.requireNonNull(served).connection();
  }

  private void audit() throws IOException, SQLException {
    tables = audited == null ? Audit.of(build, star.written()) : Beside.of(audited);
  }

  private void publish() throws IOException, SQLException {
    Inputs whole = inputs.after(workspace.root());
    Optional<ReleaseDraft> made = planned.draft(whole);
    published = releases.publish(lock, made.isPresent() ? made.get() : draft(whole), steps);
    planned.forget();
  }

  private ReleaseDraft draft(Inputs whole) throws IOException, SQLException {
    Beside.of(Objects.requireNonNull(publicFile));
    Path file = build.resolve(ServedFile.NAME);
    return new ReleaseDraft(
        build.getFileName().toString(),
        asOf.toString(),
        evaluationNumber,
        whole.hash(),
        whole.catalogueHash(),
        code,
        star.engine(),
        new TreeMap<>(whole.files()),
        tables,
        new Manifest.FileEntry(ServedFile.NAME, 0, Files.size(file), Sha256.of(file)),
        Grounds.of(build, Contracts.versions(), Secret.fingerprint(workspace).orElse(""), tables));
  }

  private ReleaseRow row() throws IOException {
    return new ReleaseRow(
        number,
        build.getFileName().toString(),
        parent.map(Manifest::release).orElse(null),
        asOf,
        inputs.hash(),
        inputs.catalogueHash(),
        code,
        evaluationNumber,
        isProvisional(),
        earlier());
  }

  /**
   * The days up to which the releases before this one counted; one gone back from is not before.
   */
  private List<LocalDate> earlier() throws IOException {
    Deque<LocalDate> days = new ArrayDeque<>();
    Optional<Manifest> before = parent;
    while (before.isPresent()) {
      days.addFirst(LocalDate.parse(before.get().asOf()));
      Integer older = before.get().parent();
      before = older == null ? Optional.empty() : releases.find(older);
    }
    return days.stream().distinct().toList();
  }

  /** Before the last planned year is over. */
  private boolean isProvisional() {
    SortedSet<Integer> years = workspace.years();
    return !years.isEmpty() && asOf.isBefore(LocalDate.of(years.last(), 12, 31));
  }
}
