package org.pairledger.ingest.ledger.place;

import java.util.ArrayList;
import java.util.List;

/** Ascending row numbers, said as people say them: {@code 3、7-9、12}. */
public final class RowNumbers {

  private static final int SHOWN = 20;

  private final List<String> runs = new ArrayList<>();
  private int from;
  private int to = -1;
  private int more;

  public void add(int row) {
    if (row == to) {
      return;
    }
    if (row != to + 1) {
      runEnds();
      from = row;
    }
    to = row;
  }

  private void runEnds() {
    if (to < 0) {
      return;
    }
    if (runs.size() < SHOWN) {
      runs.add(from == to ? String.valueOf(from) : from + "-" + to);
    } else {
      more++;
    }
  }

  /** All of them; nothing may be added after. */
  public String said() {
    runEnds();
    to = -1;
    String shown = String.join("、", runs);
    return more == 0 ? shown : shown + " 等";
  }
}
