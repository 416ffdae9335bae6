package org.pairledger.ingest.staging;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pairledger.ingest.cell.person.IdNumber;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/**
 * Where in a ledger the ID number of a person stands, in any cell, comment or name of a sheet,
 * alone or among words, and whether or not a row was made of it.
 */
public final class PersonInLedger {

  private static final int ID_LENGTH = 18;
  private static final int OLD_ID_LENGTH = 15;

  private final PersonKeys keys;
  private final long person;
  private final SortedSet<Integer> rows = new TreeSet<>();

  private PersonInLedger(PersonKeys keys, long person) {
    this.keys = keys;
    this.person = person;
  }

  /**
   * The rows, as the file numbers them; 0 for the name of a sheet.
   *
   * @param person the key of a person under the secret of these keys
   */
  public static SortedSet<Integer> rows(Path file, PersonKeys keys, long person)
      throws UnreadableFile {
    PersonInLedger found = new PersonInLedger(keys, person);
    SheetReader.read(file, found.new Looking());
    return found.rows;
  }

  private final class Looking implements SheetVisitor {

    @Override
    public void begin(SheetHead sheet) {
      look(sheet.name(), 0);
      sheet
          .aside()
          .comments()
          .forEach((row, byColumn) -> byColumn.values().forEach(text -> look(text, row + 1)));
    }

    @Override
    public void line(Line line) {
      for (Cell cell : line.cells()) {
        look(cell.text(), line.row() + 1);
        look(cell.raw(), line.row() + 1);
      }
    }

    @Override
    public void end() {}
  }

  /** The whole cell as the reader takes it, and every run of digits that is as long as an ID. */
  private void look(String text, int row) {
    if (text.length() < OLD_ID_LENGTH) {
      return;
    }
    tryId(text, row);
    String plain = CellText.plain(text);
    int from = 0;
    while (from < plain.length()) {
      int to = from;
      while (to < plain.length() && isDigit(plain.charAt(to))) {
        to++;
      }
      if (to - from == OLD_ID_LENGTH || to - from == ID_LENGTH) {
        tryId(plain.substring(from, to), row);
      } else if (to - from == ID_LENGTH - 1 && to < plain.length()) {
        tryId(plain.substring(from, to + 1), row);
      }
      from = to + 1;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void tryId(String text, int row) {
    IdNumber id = IdNumber.parse(new Cell(0, text, text, Cell.Kind.TEXT)).value();
    if (id != null && keys.of(id).key() == person) {
      rows.add(row);
    }
  }
}
