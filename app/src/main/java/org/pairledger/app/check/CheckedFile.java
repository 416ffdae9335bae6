package org.pairledger.app.check;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.PersonKeys;
import org.pairledger.ingest.cell.Severity;
import org.pairledger.ingest.ledger.ControlTotal;
import org.pairledger.ingest.ledger.LedgerFile;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.LedgerSink;
import org.pairledger.ingest.ledger.LedgerSummary;
import org.pairledger.ingest.ledger.Problem;
import org.pairledger.ingest.ledger.RowAddress;
import org.pairledger.ingest.ledger.SourceColumn;
import org.pairledger.ingest.sheet.UnreadableFile;

/** One file, read for its problems alone: no row and no key of it is kept. */
public final class CheckedFile implements LedgerSink {

  private final Path path;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ControlTotal> totals = new ArrayList<>();
  private @Nullable LedgerSummary summary;

  private CheckedFile(Path path) {
    this.path = path;
  }

  /**
   * Reads a file; one that cannot be read has that as its problem.
   *
   * @param year for dates without one, where the ledger says none; 0 if unknown
   */
  public static CheckedFile read(Path path, int year, DatasetCatalogue catalogue) {
    CheckedFile checked = new CheckedFile(path);
    byte[] forgotten = new byte[32];
    new SecureRandom().nextBytes(forgotten);
    LedgerReader reader = new LedgerReader(catalogue, new PersonKeys(forgotten));
    try {
      LedgerFile file = LedgerFile.named(path.getFileName().toString(), year);
      checked.summary = reader.read(path, file, checked);
    } catch (UnreadableFile refused) {
      String reason = String.valueOf(refused.getMessage());
      checked.problem(LedgerReader.refusal(refused.reasonZh(), reason));
    }
    return checked;
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

  /** Whether a row, a table or the file was refused. */
  public boolean hasFatal() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.FATAL);
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {}

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void column(SourceColumn column) {}

  @Override
  public void total(ControlTotal total) {
    totals.add(total);
  }
}
