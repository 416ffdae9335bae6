package org.pairledger.ingest.ledger.cells;

import java.util.ArrayList;
import java.util.List;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.row.Eye;
import org.pairledger.ingest.ledger.row.SeveralPersons;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Makes a row for each person of a row that names several, where all else it says serves each of
 * them: as many ID numbers as names or none, no amount and no number but that of the persons.
 */
public final class PersonsOfRow {

  private final BoundColumns columns;
  private final int name;

  public PersonsOfRow(BoundColumns columns) {
    this.columns = columns;
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      found = columns.field(i).name().equals("person_name") ? columns.column(i) : found;
    }
    this.name = found;
  }

  /** The cells of each person; of one where the row is one, or cannot be told apart. */
  public List<List<Cell>> of(List<Cell> cells) {
    List<String> names = names(cells);
    if (names.size() < 2 || !cells.stream().allMatch(cell -> serves(cell, names.size()))) {
      return List.of(cells);
    }
    List<List<Cell>> persons = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int person = i;
      persons.add(cells.stream().map(cell -> of(person, names, cell)).toList());
    }
    return persons;
  }

  private List<String> names(List<Cell> cells) {
    for (int i = 0; name >= 0 && i < cells.size(); i++) {
      if (cells.get(i).column() == name) {
        return Eye.left(cells.get(i)) == null ? SeveralPersons.names(cells.get(i)) : List.of();
      }
    }
    return List.of();
  }

  private boolean serves(Cell cell, int persons) {
    int index = columns.at(cell.column());
    if (index < 0 || CellText.isBlank(CellText.plain(cell.text()))) {
      return true;
    }
    if (columns.field(index).type() == FieldType.ID_NUMBER) {
      return SeveralPersons.parts(cell).size() == persons;
    }
    return columns.addend(index) < 0 || !columns.field(index).summed() || isCount(cell, persons);
  }

  private static boolean isCount(Cell cell, int persons) {
    return CellText.dense(cell.text()).replaceFirst("人次?$", "").equals(String.valueOf(persons));
  }

  private Cell of(int person, List<String> names, Cell cell) {
    if (cell.column() == name) {
      return saying(names.get(person), cell);
    }
    int index = columns.at(cell.column());
    if (index < 0 || cell.text().isBlank()) {
      return cell;
    }
    boolean isCount = columns.addend(index) >= 0 && columns.field(index).summed();
    if (isCount) {
      return saying("1", cell);
    }
    boolean isOwn = columns.field(index).isPersonal() || columns.field(index).name().equals("sex");
    List<String> parts = isOwn ? SeveralPersons.parts(cell) : List.of();
    return parts.size() == names.size() ? saying(parts.get(person), cell) : cell;
  }

  private static Cell saying(String text, Cell cell) {
    return new Cell(cell.column(), text, text, Cell.Kind.TEXT, cell.look());
  }
}
