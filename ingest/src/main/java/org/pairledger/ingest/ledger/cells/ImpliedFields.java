package org.pairledger.ingest.ledger.cells;

import java.util.List;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.column.ColumnUnit;
import org.pairledger.ingest.ledger.row.BlockWords;
import org.pairledger.ingest.ledger.row.FillDown;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.sheet.content.Cell;

/** Fields without a column that the heading of a block or the sheet's name may fill. */
public final class ImpliedFields {

  private static final Cell NOWHERE = new Cell(-1, "", "", Cell.Kind.TEXT);

  private final List<DatasetField> filledDown;
  private final List<DatasetField> fields;
  private final FieldReader[] readers;
  private final int[] numbers;
  private final FillDown fill;

  public ImpliedFields(Binding binding, String sheetName, FieldReaders factory, FillDown fill) {
    this.filledDown = filledDown(binding);
    this.fields = filledDown.stream().filter(field -> !binding.has(field)).toList();
    this.readers =
        fields.stream()
            .map(field -> new BoundColumn(-1, field.label(), field))
            .map(nowhere -> factory.reader(nowhere, ColumnUnit.NONE, -1))
            .toArray(FieldReader[]::new);
    this.numbers = fields.stream().mapToInt(field -> fill.number(field.name())).toArray();
    this.fill = fill;
    BlockWords.field(sheetName, fields)
        .ifPresent(field -> fill.forSheet(field, BlockWords.bare(sheetName)));
  }

  /** The fields in which a blank repeats the cell above. */
  public static List<DatasetField> filledDown(Binding binding) {
    return binding.dataset().fields().stream().filter(DatasetField::fillDown).toList();
  }

  /** The heading of a block: it may name what its rows share. */
  public void heading(Cell heading) {
    String text = CellText.plain(heading.text());
    BlockWords.field(text, filledDown)
        .ifPresent(field -> fill.forBlock(field, BlockWords.bare(text)));
  }

  public void read(RowDraft draft) {
    for (int i = 0; i < readers.length; i++) {
      Cell cell = fill.repeated(numbers[i]);
      if (cell != null || fields.get(i).required()) {
        readers[i].read(cell == null ? NOWHERE : cell, draft);
      }
    }
  }
}
