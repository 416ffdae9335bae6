package org.pairledger.ingest.ledger.place;

import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;

/** A found table read as one or several tables of other columns. */
public interface TableLayout {

  /** A column from here on stands for the heading of the column so far to its left. */
  int HEADING = 1 << 14;

  /** The tables that are made of one lie so far apart. */
  int APART = 10_000;

  /** The tables by their heads, each with an index of its own. */
  List<TableHead> heads();

  /** The dataset that a contract has said they are of. */
  Optional<String> dataset();

  /**
   * The parts of these tables that a part of the found one gives; together they answer for each of
   * its cells once.
   */
  List<TablePart> parts(TablePart part);
}
