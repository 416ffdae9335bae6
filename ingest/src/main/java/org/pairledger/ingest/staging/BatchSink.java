package org.pairledger.ingest.staging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;
import org.pairledger.ingest.ledger.ControlTotal;
import org.pairledger.ingest.ledger.LedgerSink;
import org.pairledger.ingest.ledger.Problem;
import org.pairledger.ingest.ledger.RowAddress;
import org.pairledger.ingest.ledger.SourceColumn;

/** The Parquet files of one batch; files of tables nothing is said of are never made. */
final class BatchSink implements LedgerSink, AutoCloseable {

  private static final int ADDRESS = StagingTables.ADDRESS.size();

  private final Path folder;
  private final Map<String, TableFile> files = new HashMap<>();
  private final Set<String> totals = new HashSet<>();
  private String sourceFile = "";
  private long rows;
  private int problems;
  private boolean hasSaid;

  BatchSink(Path folder) {
    this.folder = folder;
  }

  /** What comes next is of this file. */
  void begin(String key) {
    sourceFile = key;
    rows = 0;
    problems = 0;
    hasSaid = false;
    totals.clear();
  }

  /** Whether anything of the file stands in the batch. */
  boolean hasSaid() {
    return hasSaid;
  }

  /** Rows of the file so far. */
  long rows() {
    return rows;
  }

  int problems() {
    return problems;
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    @Nullable Object[] row = new @Nullable Object[ADDRESS + values.length];
    row[0] = sourceFile;
    row[1] = address.sheet();
    row[2] = address.table();
    row[3] = address.row();
    System.arraycopy(values, 0, row, ADDRESS, values.length);
    TableFile file = files.get(dataset.id());
    if (file == null) {
      file = open(dataset.id(), StagingTables.of(dataset));
    }
    file.write(row);
    hasSaid = true;
    rows++;
  }

  @Override
  public void problem(Problem problem) {
    file(StagingTables.PROBLEMS).write(ProblemRows.row(sourceFile, problems++, problem));
  }

  @Override
  public void column(SourceColumn column) {
    @Nullable Object[] row = {
      sourceFile,
      column.sheet(),
      column.table(),
      column.sheetName(),
      column.dataset(),
      column.field(),
      column.letter(),
      column.heading(),
      column.unit()
    };
    file(StagingTables.COLUMNS).write(row);
  }

  /** Two tables side by side may print totals of one field in one row. */
  @Override
  public void total(ControlTotal total) {
    String field = total.field();
    for (int more = 2; !totals.add(total.sheet() + "|" + total.row() + "|" + field); more++) {
      field = total.field() + "#" + more;
    }
    @Nullable Object[] row = {
      sourceFile,
      total.sheet(),
      total.row(),
      field,
      total.dataset(),
      total.label(),
      total.stated(),
      total.summed(),
      total.difference()
    };
    file(StagingTables.TOTALS).write(row);
  }

  private TableFile file(Table table) {
    hasSaid = true;
    TableFile file = files.get(table.name());
    return file == null ? open(table.name(), table) : file;
  }

  private TableFile open(String key, Table table) {
    TableFile file = new TableFile(folder.resolve(table.name() + ".parquet"), table);
    files.put(key, file);
    return file;
  }

  @Override
  public void close() throws IOException {
    for (TableFile file : files.values()) {
      file.close();
    }
  }
}
