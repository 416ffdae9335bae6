package org.pairledger.ingest.ledger.table;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** The columns of a table that belong to no field: told once, if anything stands in them. */
final class OtherColumns {

  private final List<ColumnHead> heads;
  private final TablePlace place;
  private final BitSet unseen = new BitSet();

  OtherColumns(List<ColumnHead> heads, TablePlace place) {
    this.place = place;
    this.heads = heads;
    heads.forEach(head -> unseen.set(head.column()));
  }

  /** A row of data went by. */
  void see(List<Cell> cells) {
    if (unseen.isEmpty()) {
      return;
    }
    for (Cell cell : cells) {
      if (unseen.get(cell.column()) && !CellText.isBlank(CellText.plain(cell.text()))) {
        unseen.clear(cell.column());
      }
    }
  }

  void tell(TableProblems problems) {
    String filled =
        heads.stream()
            .filter(head -> !unseen.get(head.column()))
            .map(head -> place.shown(head.column()) + " " + heading(head))
            .collect(Collectors.joining("、"));
    if (!filled.isEmpty()) {
      ProblemRule rule = ProblemRule.COLUMNS_NOT_TAKEN;
      problems.ofTable(rule, rule.severity(), null, filled);
    }
  }

  /** As people are told of it. */
  static String heading(ColumnHead head) {
    return head.path().isEmpty() ? "（无表头）" : Masking.words(CellText.dense(head.text()));
  }
}
