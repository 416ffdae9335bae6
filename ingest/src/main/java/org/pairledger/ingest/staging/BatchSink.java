package org.pairledger.ingest.staging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Problem;

/** The Parquet files of one batch; files of tables nothing is said of are never made. */
final class BatchSink implements LedgerSink, AutoCloseable {

  private static final int ADDRESS = StagingTables.ADDRESS.size();

  private final Path folder;
  private final Map<String, TableFile> files = new HashMap<>();
  private final Set<String> totals = new HashSet<>();
  private final Map<String, Share> others = new TreeMap<>();
  private final List<SourceColumn> columns = new ArrayList<>();
  private @Nullable FoundFile found;
  private Share own = new Share("");
  private @Nullable Share current = own;
  private boolean hasSaid;

  /** What of a file stands under one key. */
  private static final class Share {
    private final String key;
    private long rows;
    private int problems;

    Share(String key) {
      this.key = key;
    }
  }

  BatchSink(Path folder) {
    this.folder = folder;
  }

  /** What comes next is of this file. */
  void begin(FoundFile file) {
    found = file;
    own = new Share(file.sourceFile());
    current = own;
    others.clear();
    columns.clear();
    hasSaid = false;
    totals.clear();
  }

  /** The file has ended: those of its rows that name other pairings have its columns, too. */
  void end() {
    current = own;
    others.values().forEach(share -> columns.forEach(column -> column(share.key, column)));
  }

  /** What another file of the same bytes tells is left to it. */
  @Override
  public void rowOf(@Nullable String pairing) {
    FoundFile file = found;
    if (pairing == null || file == null) {
      current = own;
    } else {
      current =
          file.tells(pairing)
              ? others.computeIfAbsent(pairing, one -> new Share(file.sourceFile(one)))
              : null;
    }
  }

  /** Whether anything of the file stands in the batch. */
  boolean hasSaid() {
    return hasSaid;
  }

  /** Rows of the file so far that are its own pairing's. */
  long rows() {
    return own.rows;
  }

  int problems() {
    return own.problems;
  }

  /** Rows that name other pairings, where there are any. */
  Map<String, Long> rowsOf() {
    Map<String, Long> rows = new TreeMap<>();
    others.forEach(
        (pairing, share) -> {
          if (share.rows > 0) {
            rows.put(pairing, share.rows);
          }
        });
    return rows;
  }

  /** Problems of those rows. */
  Map<String, Integer> problemsOf() {
    Map<String, Integer> problems = new TreeMap<>();
    others.forEach((pairing, share) -> problems.put(pairing, share.problems));
    return problems;
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    Share share = current;
    if (share == null) {
      return;
    }
    @Nullable Object[] row = new @Nullable Object[ADDRESS + values.length];
    row[0] = share.key;
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
    share.rows++;
  }

  @Override
  public void problem(Problem problem) {
    Share share = current;
    if (share != null) {
      file(StagingTables.PROBLEMS).write(ProblemRows.row(share.key, share.problems++, problem));
    }
  }

  @Override
  public void column(SourceColumn column) {
    columns.add(column);
    column(own.key, column);
  }

  private void column(String key, SourceColumn column) {
    @Nullable Object[] row = {
      key,
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
      own.key,
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
