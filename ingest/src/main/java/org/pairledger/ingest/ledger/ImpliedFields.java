package org.pairledger.ingest.ledger;

import java.util.List;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.CellText;
import org.pairledger.ingest.sheet.Cell;

/** Fields without a column that the heading of a block or the sheet's name may fill. */
final class ImpliedFields {

  private static final Cell NOWHERE = new Cell(-1, "", "", Cell.Kind.TEXT);

  private final List<DatasetField> filledDown;
  private final List<DatasetField> fields;
  private final FieldReader[] readers;
  private final int[] numbers;
  private final FillDown fill;

  ImpliedFields(Binding binding, String sheetName, FieldReaders factory, FillDown fill) {
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
  static List<DatasetField> filledDown(Binding binding) {
    return binding.dataset().fields().stream().filter(DatasetField::fillDown).toList();
  }

  /** The heading of a block: it may name what its rows share. */
  void heading(Cell heading) {
    String text = CellText.plain(heading.text());
    BlockWords.field(text, filledDown)
        .ifPresent(field -> fill.forBlock(field, BlockWords.bare(text)));
  }

  void read(RowDraft draft) {
    for (int i = 0; i < readers.length; i++) {
      Cell cell = fill.repeated(numbers[i]);
      if (cell != null || fields.get(i).required()) {
        readers[i].read(cell == null ? NOWHERE : cell, draft);
      }
    }
  }
}
