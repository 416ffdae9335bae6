package org.pairledger.ingest.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.CellText;
import org.pairledger.ingest.sheet.Cell;

/** Remembers, inside one block, what a blank cell repeats; a new township forgets its villages. */
final class FillDown {

  private static final List<String> NESTED = List.of("township", "village", "hamlet");

  private final Map<String, Cell> block = new HashMap<>();
  private final Map<String, Cell> sheet = new HashMap<>();

  /** A block ends: nothing is repeated across it. */
  void endBlock() {
    block.clear();
  }

  /** What holds for the whole sheet, unless a row says otherwise. */
  void forSheet(String field, String text) {
    sheet.put(field, text(text));
  }

  /** What the heading of a block says for its rows. */
  void forBlock(String field, String text) {
    block.put(field, text(text));
  }

  private static Cell text(String text) {
    return new Cell(-1, text, text, Cell.Kind.TEXT);
  }

  void remember(DatasetField field, Cell cell) {
    Cell before = block.get(field.name());
    if (before != null && before.text().equals(cell.text())) {
      return;
    }
    block.put(field.name(), cell);
    int level = NESTED.indexOf(field.name());
    if (level >= 0 && before != null && !isSame(before, cell)) {
      for (int deeper = level + 1; deeper < NESTED.size(); deeper++) {
        block.remove(NESTED.get(deeper));
      }
    }
  }

  private static boolean isSame(Cell one, Cell other) {
    return CellText.dense(one.text()).equals(CellText.dense(other.text()));
  }

  @Nullable Cell repeated(DatasetField field) {
    Cell cell = block.get(field.name());
    return cell == null ? sheet.get(field.name()) : cell;
  }
}
