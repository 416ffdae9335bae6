package org.pairledger.ingest.ledger.layout;

import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.ledger.place.TableLayout;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;

/**
 * Two layouts of one table, the second of what the first has made of it.
 *
 * @param first makes one table of it
 */
public record Layered(TableLayout first, TableLayout second) implements TableLayout {

  @Override
  public List<TableHead> heads() {
    return second.heads();
  }

  @Override
  public Optional<String> dataset() {
    return second.dataset();
  }

  @Override
  public List<TablePart> parts(TablePart part) {
    return first.parts(part).stream().flatMap(one -> second.parts(one).stream()).toList();
  }
}
