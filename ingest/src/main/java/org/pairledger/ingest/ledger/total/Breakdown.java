package org.pairledger.ingest.ledger.total;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Lines that are no totals of rows: what breaks a total down, and sums carried from page to page.
 */
final class Breakdown {

  private static final Pattern SECTION = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?.*");
  private static final Pattern CARRIED = Pattern.compile("(?:承前|承上|过次|转下|接上)页|上年结转|结转下年|期[初末]余额");

  private boolean isOpen;

  /** A row of data ends it. */
  void ended() {
    isOpen = false;
  }

  /** Whether this line is one. */
  boolean holds(List<Cell> cells) {
    String first = CellText.dense(cells.get(0).text());
    boolean isTotal = cells.stream().anyMatch(cell -> cell.text().indexOf('计') >= 0);
    boolean begins = first.startsWith("其中");
    boolean goesOn = isOpen && !isTotal && !SECTION.matcher(first).matches();
    isOpen = begins || goesOn;
    return isOpen || cells.stream().anyMatch(cell -> isCarried(cell));
  }

  private static boolean isCarried(Cell cell) {
    return CARRIED.matcher(CellText.dense(cell.text())).lookingAt();
  }
}
