package org.pairledger.ingest.staging;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.submission.Filed;
import org.pairledger.ingest.submission.Submissions;

/** Problems that no single file can tell: two files are needed to see them. */
final class BuildProblems {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** A problem and the file it is about, if it is about one. */
  private record About(@Nullable String sourceFile, Problem problem) {}

  private final List<About> problems = new ArrayList<>();
  private final ShownPaths paths;

  BuildProblems(ShownPaths paths) {
    this.paths = paths;
  }

  /** Equal bytes share one key, which stands for the first: what is named is the other. */
  void duplicate(FoundFile file, FoundFile first) {
    about(first.sourceFile(), ProblemRule.DUPLICATE_FILE, null, paths.of(file.path()));
  }

  /** Equal bytes in the folders of two pairings. */
  void shared(FoundFile file, FoundFile first) {
    about(file.sourceFile(), ProblemRule.SHARED_FILE, null, paths.of(first.path()));
  }

  /** Files that lie in no folder of a year and a pairing: nobody knows whose they are. */
  void outOfPlace(List<String> files) {
    for (String file : files) {
      about(null, ProblemRule.FILE_OUT_OF_PLACE, null, paths.of(file), paths.of(file));
    }
  }

  /** What is doubtful about submissions; a file that was found but refused is not missing. */
  void doubts(List<Submissions.Doubt> doubts, List<FoundFile> files) {
    for (Submissions.Doubt doubt : doubts) {
      boolean isHere = files.stream().anyMatch(file -> file.path().equals(doubt.other()));
      switch (doubt.kind()) {
        case REPLACEMENT_UNCONFIRMED ->
            about(
                doubt.sourceFile(),
                ProblemRule.REPLACEMENT_UNCONFIRMED,
                doubt.dataset(),
                paths.of(doubt.other()),
                paths.of(doubt.other()));
        case SNAPSHOT_UNCONFIRMED ->
            about(
                doubt.sourceFile(),
                ProblemRule.SNAPSHOT_UNCONFIRMED,
                doubt.dataset(),
                paths.of(doubt.other()),
                paths.of(doubt.other()));
        case CONTENT_REPEATED -> repeated(ProblemRule.CONTENT_REPEATED, doubt);
        case ROWS_SHARED -> repeated(ProblemRule.SHARED_ROWS, doubt);
        case UNKNOWN_FILE -> {
          if (!isHere) {
            about(null, ProblemRule.SUBMISSION_UNKNOWN_FILE, null, paths.of(doubt.other()));
          }
        }
      }
    }
  }

  /** Files of which nothing says whose they are. */
  void ofNoSide(List<Filed> files) {
    for (Filed file : files) {
      about(file.sourceFile(), ProblemRule.SIDE_UNTOLD, file.dataset(), "");
    }
  }

  /** A ledger whose sum is ten thousand times that of the one it replaces, or the other way. */
  void slips(
      List<StagedSubmission> lines,
      Map<String, LedgerSummary> summaries,
      DatasetCatalogue catalogue) {
    for (StagedSubmission earlier : lines) {
      if (earlier.replacedBy() != null) {
        Map<String, BigDecimal> before = sums(summaries.get(earlier.sourceFile()), earlier);
        Map<String, BigDecimal> after = sums(summaries.get(earlier.replacedBy()), earlier);
        Dataset dataset = catalogue.dataset(earlier.dataset()).orElseThrow();
        dataset.fields().stream()
            .filter(field -> field.type() == FieldType.MONEY)
            .filter(field -> isSlip(before.get(field.name()), after.get(field.name())))
            .forEach(field -> slip(earlier, field, after.get(field.name())));
      }
    }
  }

  private static Map<String, BigDecimal> sums(
      @Nullable LedgerSummary summary, StagedSubmission line) {
    Map<String, BigDecimal> sums = new HashMap<>();
    if (summary != null) {
      summary.datasets().stream()
          .filter(count -> count.dataset().equals(line.dataset()))
          .forEach(count -> count.sums().forEach((field, sum) -> sums.put(field, sum.taken())));
    }
    return sums;
  }

  private static boolean isSlip(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    if (before == null || after == null || before.signum() <= 0 || after.signum() <= 0) {
      return false;
    }
    BigDecimal larger = before.max(after);
    BigDecimal ratio = larger.divide(before.min(after), 6, RoundingMode.HALF_UP);
    BigDecimal share = ratio.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP);
    return share.compareTo(new BigDecimal("0.5")) > 0 && share.compareTo(BigDecimal.valueOf(2)) < 0;
  }

  private void slip(StagedSubmission earlier, DatasetField field, @Nullable BigDecimal sum) {
    problems.add(
        new About(
            earlier.replacedBy(),
            new Problem(
                ProblemRule.UNIT_SLIP_SUSPECTED,
                ProblemRule.UNIT_SLIP_SUSPECTED.severity(),
                Place.FILE,
                earlier.dataset(),
                field,
                sum == null ? "" : sum.toPlainString() + "元",
                "与上期合计相差约一万倍")));
  }

  private void repeated(ProblemRule rule, Submissions.Doubt doubt) {
    problems.add(
        new About(
            doubt.sourceFile(),
            new Problem(
                rule,
                rule.severity(),
                Place.FILE,
                doubt.dataset(),
                null,
                paths.of(doubt.other()),
                doubt.said())));
  }

  private void about(
      @Nullable String sourceFile, ProblemRule rule, @Nullable String dataset, String detail) {
    about(sourceFile, rule, dataset, "", detail);
  }

  private void about(
      @Nullable String sourceFile,
      ProblemRule rule,
      @Nullable String dataset,
      String found,
      String detail) {
    problems.add(
        new About(
            sourceFile,
            new Problem(rule, rule.severity(), Place.FILE, dataset, null, found, detail)));
  }

  /** Writes them beside {@code staging.json}; nothing when there are none. */
  void write(Path build) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    Path path = build.resolve(StagingManifest.PROBLEMS_FILE_NAME);
    try (TableFile file = new TableFile(path, StagingTables.PROBLEMS)) {
      for (int i = 0; i < problems.size(); i++) {
        About about = problems.get(i);
        String key = "build|" + about.sourceFile() + "|" + about.problem().detail();
        @Nullable Object[] row = ProblemRows.row(key, i, about.problem());
        row[1] = about.sourceFile();
        file.write(row);
      }
    }
  }
}
