package org.pairledger.ingest.ledger.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Remembers, inside one block, what a blank cell repeats; a new township forgets its villages. */
public final class FillDown {

  private static final List<String> NESTED = List.of("township", "village", "hamlet");

  private final List<String> fields;
  private final @Nullable Cell[] block;
  private final @Nullable Cell[] sheet;

  /** For the fields of a dataset in which a blank repeats the cell above. */
  public FillDown(List<DatasetField> fields) {
    this.fields = fields.stream().map(DatasetField::name).toList();
    this.block = new @Nullable Cell[fields.size()];
    this.sheet = new @Nullable Cell[fields.size()];
  }

  /** By which number a field is remembered; -1 if a blank repeats nothing in it. */
  public int number(String field) {
    return fields.indexOf(field);
  }

  /** A block ends: nothing is repeated across it. */
  public void endBlock() {
    Arrays.fill(block, null);
  }

  /** What holds for the whole sheet, unless a row says otherwise. */
  public void forSheet(String field, String text) {
    sheet[number(field)] = text(text);
  }

  /** What the heading of a block says for its rows. */
  public void forBlock(String field, String text) {
    block[number(field)] = text(text);
  }

  private static Cell text(String text) {
    return new Cell(-1, text, text, Cell.Kind.TEXT);
  }

  public void remember(int number, Cell cell) {
    Cell before = block[number];
    if (before != null && before.text().equals(cell.text())) {
      return;
    }
    block[number] = cell;
    if (before != null && !isSame(before, cell)) {
      forgetWithin(fields.get(number));
    }
  }

  private void forgetWithin(String field) {
    int level = NESTED.indexOf(field);
    for (int deeper = level + 1; level >= 0 && deeper < NESTED.size(); deeper++) {
      int number = number(NESTED.get(deeper));
      if (number >= 0) {
        block[number] = null;
      }
    }
  }

  private static boolean isSame(Cell one, Cell other) {
    return CellText.dense(one.text()).equals(CellText.dense(other.text()));
  }

  @Nullable
  public Cell repeated(int number) {
    Cell cell = block[number];
    return cell == null ? sheet[number] : cell;
  }
}
