package org.pairledger.ingest.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.Progress;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.submission.SubmissionLine;
import org.pairledger.contract.workspace.submission.SubmissionLines;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.person.SecretFile;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.pairing.PairingNames;
import org.pairledger.ingest.submission.Filed;
import org.pairledger.ingest.submission.Submissions;
import org.pairledger.ingest.submission.SubmissionsFile;

/** Turns the ledgers of a workspace into typed staging: land, read what is new, decide, write. */
public final class IngestJob {

  /** Where in a build that is only rehearsed the lines stand that a run would propose. */
  public static final String PROPOSALS = "proposals";

  private final Supplier<Workers> workers;
  private final Workspace workspace;
  private final Progress progress;
  private final DatasetCatalogue catalogue;
  private final byte[] secret;
  private final List<SubmissionLine> lines;
  private final List<FoundFile> found;
  private final List<String> outOfPlace;
  private final PairingNames names;
  private final CacheKeys keys;
  private final Path cacheFolder;

  private IngestJob(Supplier<Workers> workers, Workspace workspace, Progress progress)
      throws IOException {
    this.workers = workers;
    this.workspace = workspace;
    this.progress = progress;
    this.catalogue = DatasetCatalogue.load(workspace);
    this.secret = SecretFile.load(workspace.root().resolve(workspace.settings().secret()));
    this.lines = SubmissionLines.read(workspace.root(), new FaultList());
    Landing landing = new Landing(workspace, lines);
    this.found = landing.files();
    this.outOfPlace = landing.outOfPlace();
    this.names =
        PairingNames.of(workspace, found.stream().map(FoundFile::year).collect(Collectors.toSet()));
    this.keys = new CacheKeys(catalogue, new PersonKeys(secret), names);
    this.cacheFolder = workspace.warehouse().resolve("cache").resolve("staging");
  }

  /**
   * Stages all ledgers and writes {@code staging.json} into the build.
   *
   * @param workers asked for only when a file has to be read
   * @param proposes whether {@code submissions.csv} gets a line for each ledger nobody has told of;
   *     otherwise it stays as people left it, and they stand in the build's {@link #PROPOSALS}
   */
  public static StagingManifest run(
      Supplier<Workers> workers,
      Workspace workspace,
      Path build,
      boolean proposes,
      Progress progress) {
    try {
      return new IngestJob(workers, workspace, progress).run(build, proposes);
    } catch (IOException e) {
      throw new CouldNotRun(
          "Cannot stage the ledgers of " + workspace.root() + ": " + e.getMessage(), e);
    }
  }

  private StagingManifest run(Path build, boolean proposes) throws IOException {
    List<Batch> batches = batches(distinct(found));
    ManifestMaker maker = new ManifestMaker(found, batches);
    List<FoundFile> files =
        Stream.concat(found.stream(), maker.guests().stream())
            .sorted(Comparator.comparing(FoundFile::path).thenComparing(FoundFile::pairingId))
            .toList();
    Submissions.Decision decision =
        Submissions.decide(workspace, lines, maker.filed(), this::usualOwner, this::isAddedUp);
    SubmissionsFile.append(
        proposes ? workspace.root() : build.resolve(PROPOSALS), decision.proposals());
    List<StagedFile> staged = files.stream().map(maker::staged).toList();
    requireAllFiles(files, staged);
    StagingManifest manifest =
        new StagingManifest(
            staged,
            decision.submissions(),
            batches.stream().map(Batch::name).sorted().toList(),
            parts(batches));
    Files.createDirectories(build);
    manifest.write(build);
    problems(files, maker, decision).write(build);
    return manifest;
  }

  private static List<FoundFile> distinct(List<FoundFile> files) {
    Set<String> seen = new HashSet<>();
    return files.stream()
        .sorted(FoundFile.ORIGINAL_FIRST)
        .filter(file -> seen.add(file.sourceFile()))
        .toList();
  }

  /** The batches that hold these files, after what is new has been read. */
  private List<Batch> batches(List<FoundFile> files) throws IOException {
    Files.createDirectories(cacheFolder);
    StagingCache cache = new StagingCache(cacheFolder, KnownFiles.of(workspace.warehouse()));
    List<Batch> batches = new ArrayList<>(cache.usable(files, keys));
    Set<String> known = new HashSet<>();
    batches.forEach(batch -> batch.files().forEach(file -> known.add(file.sourceFile())));
    List<FoundFile> fresh =
        files.stream().filter(file -> !known.contains(file.sourceFile())).toList();
    int cached = files.size() - fresh.size();
    progress.stage("ingest", files.size());
    progress.done(cached, "");
    if (!fresh.isEmpty()) {
      batches.addAll(read(fresh, cache, done -> progress.done(cached + done, "")));
    }
    progress.done(files.size(), rows(batches) + " rows");
    return batches;
  }

  private List<Batch> read(List<FoundFile> fresh, StagingCache cache, LongConsumer done)
      throws IOException {
    Workers reading = workers.get();
    WorkPlace place = new WorkPlace(cache.begin(), reading.exchange().orElse(null));
    try {
      place.lay(fresh);
      List<BatchReading> pieces =
          BatchPlan.of(fresh, reading.count()).stream()
              .map(piece -> new BatchReading(piece, catalogue, secret, keys, names, place))
              .toList();
      List<Batch> batches = new ArrayList<>();
      for (String folder : reading.all(pieces, done)) {
        batches.add(cache.take(place.collect(folder)));
      }
      return batches;
    } finally {
      cache.sweep();
    }
  }

  private static SortedMap<String, List<String>> parts(List<Batch> batches) {
    SortedMap<String, List<String>> parts = new TreeMap<>();
    batches.stream()
        .filter(batch -> !batch.part().isEmpty())
        .forEach(batch -> parts.put(batch.name(), batch.part()));
    return parts;
  }

  private static long rows(List<Batch> batches) {
    return batches.stream()
        .flatMap(batch -> batch.files().stream())
        .map(ReadFile::summary)
        .mapToLong(summary -> summary == null ? 0 : summary.staged())
        .sum();
  }

  private boolean isAddedUp(String dataset) {
    return catalogue.dataset(dataset).stream()
        .flatMap(one -> one.fields().stream())
        .anyMatch(DatasetField::reconciled);
  }

  private boolean isToldBySide(Filed file) {
    return catalogue.dataset(file.dataset()).filter(Dataset::isToldBySide).isPresent();
  }

  private String usualOwner(String dataset, int year) {
    return catalogue.dataset(dataset).map(one -> one.usualOwner(PeriodWords.of(year))).orElse("");
  }

  private BuildProblems problems(
      List<FoundFile> files, ManifestMaker maker, Submissions.Decision decision) {
    BuildProblems problems = new BuildProblems(new ShownPaths(files));
    Map<String, LedgerSummary> summaries = new HashMap<>();
    for (FoundFile file : files) {
      LedgerSummary summary = maker.summary(file);
      if (maker.isDuplicate(file)) {
        problems.duplicate(file, maker.first(file));
      } else if (summary != null) {
        summaries.put(file.sourceFile(), summary);
        maker.original(file).ifPresent(first -> problems.shared(file, first));
      }
    }
    problems.outOfPlace(outOfPlace);
    problems.doubts(decision.doubts(), files);
    problems.ofNoSide(decision.ofNoSide().stream().filter(this::isToldBySide).toList());
    problems.slips(decision.submissions(), summaries, catalogue);
    return problems;
  }

  /** Rows and cells add up, file by file; anything else is a bug. */
  private static void requireAllFiles(List<FoundFile> found, List<StagedFile> staged) {
    if (found.size() != staged.size()) {
      throw new IllegalStateException(
          "Cannot stage: " + found.size() + " files found, " + staged.size() + " accounted for");
    }
    for (StagedFile file : staged) {
      if (file.rowCount() != file.stagedCount() + file.refusedCount()) {
        throw new IllegalStateException("Cannot stage " + file.path() + ": rows do not add up");
      }
      if (!file.cells().balance()) {
        throw new IllegalStateException("Cannot stage " + file.path() + ": cells do not add up");
      }
    }
  }
}
