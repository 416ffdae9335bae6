package org.pairledger.ingest.ledger.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.account.CellAccount;
import org.pairledger.ingest.ledger.account.LineAccount;
import org.pairledger.ingest.ledger.account.LineFate;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.TableSums;
import org.pairledger.ingest.ledger.total.ColumnSum;
import org.pairledger.ingest.sheet.table.LineClass;

/**
 * What reading a file came to.
 *
 * @param title of the first ledger in it, else the file's name
 * @param cutoff the day it says it is complete to
 * @param from first day it tells of
 * @param to last day it tells of
 * @param lines how many of each class
 * @param account what became of each line
 * @param cells what became of each cell in which something stands
 * @param datasets what was read of each dataset, the one with most rows first
 * @param others the same of the rows that name other pairings, by pairing
 * @param paired datasets whose rows are of one pairing or another by what their tables say
 * @param rowsIn rows of data of the file's own pairing in tables of known kinds
 */
public record LedgerSummary(
    @Nullable String title,
    @Nullable String reportingUnit,
    @Nullable String unit,
    @Nullable LocalDate cutoff,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String format,
    Map<LineClass, Integer> lines,
    LineAccount account,
    CellAccount cells,
    List<DatasetCount> datasets,
    Map<String, List<DatasetCount>> others,
    Set<String> paired,
    int rowsIn,
    int problems) {

  public LedgerSummary {
    lines = Map.copyOf(lines);
    datasets = List.copyOf(datasets);
    others = Map.copyOf(others);
    paired = Set.copyOf(paired);
  }

  /**
   * The rows of one dataset.
   *
   * @param sums of each additive field by name
   * @param content what the rows taken say, to be held against other ledgers
   * @param tables what the rows of each table come to, where they measure anything
   */
  public record DatasetCount(
      String dataset,
      int staged,
      int refused,
      Map<String, ColumnSum> sums,
      Fingerprint content,
      List<TableSums> tables) {

    public DatasetCount {
      tables = List.copyOf(tables);
      sums = Map.copyOf(sums);
    }
  }

  /**
   * The same file as the ledger of one of the pairings that its rows name.
   *
   * @param counts what it holds of each dataset for that pairing
   * @param said of which rows these are
   */
  public LedgerSummary of(List<DatasetCount> counts, List<String> said, int problemsOfRows) {
    int rows = counts.stream().mapToInt(DatasetCount::staged).sum();
    Map<LineClass, Integer> taken = Map.of(LineClass.DATA, rows);
    LineAccount its = new LineAccount(rows, Map.of(LineFate.FACT, (long) rows), said);
    return new LedgerSummary(
        title,
        reportingUnit,
        unit,
        cutoff,
        from,
        to,
        format,
        taken,
        its,
        new CellAccount(0, Map.of(), List.of()),
        counts,
        Map.of(),
        Set.of(),
        rows,
        problemsOfRows);
  }

  public int staged() {
    return datasets.stream().mapToInt(DatasetCount::staged).sum();
  }

  public int refused() {
    return datasets.stream().mapToInt(DatasetCount::refused).sum();
  }

  public int lineCount() {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The dataset with most rows. */
  public Optional<String> mainDataset() {
    return datasets.stream().map(DatasetCount::dataset).findFirst();
  }
}
