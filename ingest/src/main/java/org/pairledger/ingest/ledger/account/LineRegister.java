package org.pairledger.ingest.ledger.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pairledger.ingest.ledger.place.RowNumbers;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;

/** Writes down, while a file is read, what becomes of each of its lines. */
public final class LineRegister {

  /** A receipt is for reading: of a list that is one long note the beginning is enough. */
  private static final int NAMED = 200;

  private final Map<LineFate, Long> ended = new EnumMap<>(LineFate.class);
  private final Map<LineFate, RowNumbers> unquoted = new EnumMap<>(LineFate.class);
  private final List<String> named = new ArrayList<>();
  private String sheet = "";
  private long linesIn;
  private long unnamed;

  public void begin(SheetHead head) {
    sheetEnds();
    sheet = head.name().isEmpty() ? "" : Masking.words(head.name()) + " ";
  }

  /** A line has come out of the file. */
  void in() {
    linesIn++;
  }

  /** A line that is part of a layout and says nothing of its own: the title of a form. */
  public void aside(Line line) {
    in();
    end(LineFate.TITLE, line.row() + 1, line.cells());
  }

  /** A line has been dealt with. */
  public void end(LineFate fate, int row, List<Cell> cells) {
    ended.merge(fate, 1L, Long::sum);
    if (fate == LineFate.FACT || fate == LineFate.REFUSED) {
      return;
    }
    if (!fate.isQuoted()) {
      unquoted.computeIfAbsent(fate, f -> new RowNumbers()).add(row);
    } else if (named.size() < NAMED) {
      named.add(sheet + "第 " + row + " 行 " + fate.label() + "：" + quoted(cells));
    } else {
      unnamed++;
    }
  }

  /** What the receipt says beside its lines. */
  public void tell(String said) {
    sheetEnds();
    named.add(said);
  }

  private static String quoted(List<Cell> cells) {
    List<String> texts =
        cells.stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList();
    return Masking.words(String.join(" ", texts));
  }

  private void sheetEnds() {
    unquoted.forEach((fate, rows) -> named.add(sheet + "第 " + rows.said() + " 行 " + fate.label()));
    unquoted.clear();
  }

  public LineAccount account() {
    sheetEnds();
    if (unnamed > 0) {
      named.add("…… 另有 " + unnamed + " 行附注、标题");
    }
    return new LineAccount(linesIn, ended, named);
  }
}
