package org.pairledger.ingest.ledger.repeat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.PairingColumn;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.row.RowPairing;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.sheet.content.Cell;

/** Whose each row of a table is, and what of the table each pairing has. */
public final class RowShares {

  private final RowPairing pairings;
  private final TableProblems problems;
  private final String allowed;
  private final LedgerSink sink;
  private final Supplier<RowShare> empty;
  private final RowShare own;
  private final Map<String, RowShare> others = new TreeMap<>();
  private RowPairing.@Nullable Decision latest;

  public RowShares(
      RowPairing pairings,
      PairedFile file,
      TableProblems problems,
      LedgerSink sink,
      Supplier<RowShare> empty) {
    this.pairings = pairings;
    this.problems = problems;
    this.allowed = file.names().allowed();
    this.sink = sink;
    this.empty = empty;
    this.own = empty.get();
  }

  /** A row comes: what is said next is said of its pairing's row. */
  public void begin(int row, List<Cell> cells, RowDraft draft) {
    RowPairing.Decision decided = pairings.of(row, cells);
    latest = decided;
    sink.rowOf(decided.pairing());
    if (decided.isNobodys()) {
      draft.refuse();
      tell(ProblemRule.ROW_OF_NO_PAIRING, row, decided, allowed);
    } else if (decided.isElsewhere() && decided.isRepeated()) {
      tell(ProblemRule.PAIRING_REPEATED, row, decided, "");
    }
  }

  private void tell(ProblemRule rule, int row, RowPairing.Decision decided, String detail) {
    Cell cell = decided.cell();
    PairingColumn at = decided.at();
    String found = cell == null ? "" : cell.text().strip();
    problems.ofWords(
        rule, row, at == null ? -1 : at.column(), new TableProblems.Saying(found, detail));
  }

  /** It has been read and is not taken. */
  public void refused(RowDraft draft) {
    RowPairing.Decision decided = latest;
    share(decided == null ? null : decided.pairing()).refused(draft);
  }

  /** It has been taken; whether it is another pairing's. */
  public boolean taken(RowDraft draft) {
    RowPairing.Decision decided = latest;
    String pairing = decided == null ? null : decided.pairing();
    share(pairing).taken(draft);
    return pairing != null;
  }

  /** The row has ended: what is said next is said of the file. */
  public void end() {
    latest = null;
    sink.rowOf(null);
  }

  /** What tells the row apart from one of another pairing that says the same. */
  public String name() {
    RowPairing.Decision decided = latest;
    String pairing = decided == null ? null : decided.pairing();
    return pairing == null ? "" : pairing;
  }

  private RowShare share(@Nullable String pairing) {
    return pairing == null ? own : others.computeIfAbsent(pairing, one -> empty.get());
  }

  /** What the file's own pairing has. */
  public RowShare own() {
    return own;
  }

  /** What others have, by pairing. */
  public Map<String, RowShare> others() {
    return Collections.unmodifiableMap(others);
  }

  /** Whether rows of this table are of one pairing or another by what it says. */
  public boolean mayMove() {
    return pairings.mayMove();
  }
}
