package org.pairledger.app.check;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.workspace.settings.Factors;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.FileNames;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** One file, read for its problems alone: no row and no key of it is kept. */
public final class CheckedFile implements LedgerSink {

  private final Path path;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ControlTotal> totals = new ArrayList<>();
  private final AmountsBeyond beyond;
  private @Nullable LedgerSummary summary;

  private CheckedFile(Path path, Factors factors) {
    this.path = path;
    this.beyond =
        new AmountsBeyond(factors.of(AmountsBeyond.RULE), factors.of(AmountsBeyond.COUNTS));
  }

  /**
   * Reads a file; one that cannot be read has that as its problem.
   *
   * @param year for dates without one, where the ledger says none; 0 if unknown
   */
  public static CheckedFile read(Path path, int year, DatasetCatalogue catalogue) {
    LedgerFile file = LedgerFolders.NONE.file(path, year);
    return read(path, file, new LedgerReader(catalogue, forgottenKeys()), Factors.shipped());
  }

  /** Keys that nobody keeps; files read with the same can be held against one another. */
  public static PersonKeys forgottenKeys() {
    byte[] forgotten = new byte[32];
    new SecureRandom().nextBytes(forgotten);
    return new PersonKeys(forgotten);
  }

  /**
   * The same as what its folder says it is.
   *
   * @param factors beyond which an amount is asked about
   */
  public static CheckedFile read(Path path, LedgerFile file, LedgerReader reader, Factors factors) {
    CheckedFile checked = new CheckedFile(path, factors);
    try {
      checked.summary = reader.read(path, file, checked);
    } catch (UnreadableFile refused) {
      String reason = String.valueOf(refused.getMessage());
      checked.problem(LedgerReader.refusal(refused.reasonZh(), reason));
    }
    return checked;
  }

  /** Says what of this file another one told already. */
  public void holdAgainst(CheckedFile earlier) {
    if (isOtherStateOf(earlier)) {
      return;
    }
    for (LedgerSummary.DatasetCount own : counts()) {
      for (LedgerSummary.DatasetCount other : earlier.counts()) {
        Fingerprint.Shared shared = own.content().shared(other.content());
        if (own.dataset().equals(other.dataset()) && shared.isTelling()) {
          ProblemRule rule = ProblemRule.CONTENT_REPEATED;
          String name = FileNames.shown(earlier.path().getFileName().toString());
          problem(
              new Problem(
                  rule, rule.severity(), Place.FILE, own.dataset(), null, name, shared.said()));
        }
      }
    }
  }

  /** One list of one bureau to two days, both by name: the later one replaces the other. */
  private boolean isOtherStateOf(CheckedFile earlier) {
    LedgerSummary own = summary;
    LedgerSummary other = earlier.summary;
    return own != null
        && other != null
        && own.cutoff() != null
        && other.cutoff() != null
        && !own.cutoff().equals(other.cutoff())
        && own.reportingUnit() != null
        && own.reportingUnit().equals(other.reportingUnit())
        && isState(path)
        && isState(earlier.path);
  }

  private static boolean isState(Path path) {
    return path.getFileName().toString().matches(".*截[至止].*");
  }

  private List<LedgerSummary.DatasetCount> counts() {
    return summary == null ? List.of() : summary.datasets();
  }

  public Path path() {
    return path;
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public List<ControlTotal> totals() {
    return List.copyOf(totals);
  }

  /** What the file came to; null when it was refused. */
  public @Nullable LedgerSummary summary() {
    return summary;
  }

  /** The dataset it is of, where one was recognised. */
  public Optional<String> mainDataset() {
    return summary == null ? Optional.empty() : summary.mainDataset();
  }

  /** Whether a row, a table or the file was refused. */
  public boolean hasFatal() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.FATAL);
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    problems.addAll(beyond.of(dataset, address, values));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void column(SourceColumn column) {
    beyond.column(column);
  }

  @Override
  public void total(ControlTotal total) {
    totals.add(total);
  }
}
