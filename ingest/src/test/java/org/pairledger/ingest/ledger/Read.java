package org.pairledger.ingest.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Field;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Everything that came out of reading one file, for tests to look at. */
public final class Read implements LedgerSink {

  private static final PersonKeys KEYS = new PersonKeys(new byte[] {1});
  private static final LedgerReader BUILT_IN = new LedgerReader(DatasetCatalogue.builtIn(), KEYS);

  public final List<Map<String, Object>> rows = new ArrayList<>();
  public final List<Problem> problems = new ArrayList<>();
  public final List<SourceColumn> columns = new ArrayList<>();
  public final List<ControlTotal> totals = new ArrayList<>();
  @Nullable LedgerSummary summary;

  public static Read file(Path path, int year) throws UnreadableFile {
    return file(path, year, BUILT_IN);
  }

  public static Read file(Path path, int year, DatasetCatalogue catalogue) throws UnreadableFile {
    return file(path, year, new LedgerReader(catalogue, KEYS));
  }

  private static Read file(Path path, int year, LedgerReader reader) throws UnreadableFile {
    Read read = new Read();
    LedgerFile file = LedgerFile.named(path.getFileName().toString(), year);
    read.summary = reader.read(path, file, read);
    return read;
  }

  public LedgerSummary summary() {
    return Objects.requireNonNull(summary);
  }

  /** Rows as drawings: the named columns parted by {@code |}. */
  public List<String> drawn(String... names) {
    return rows.stream()
        .map(
            row ->
                List.of(names).stream()
                    .map(name -> String.valueOf(row.get(name)))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  /** Problems as {@code address rule}. */
  public List<String> complaints() {
    return problems.stream()
        .map(problem -> problem.place().address() + " " + problem.rule().code())
        .toList();
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    List<Field> fields = StagingTables.of(dataset).fields();
    Map<String, Object> row = new TreeMap<>();
    row.put("dataset", dataset.id());
    row.put("source_row", address.row());
    row.put("source_sheet", address.sheet());
    row.put("source_table", address.table());
    for (int i = 0; i < values.length; i++) {
      row.put(fields.get(i + StagingTables.ADDRESS.size()).name(), values[i]);
    }
    rows.add(row);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void column(SourceColumn column) {
    columns.add(column);
  }

  @Override
  public void total(ControlTotal total) {
    totals.add(total);
  }
}
