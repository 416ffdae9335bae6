package org.pairledger.ingest.ledger.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairledger.ingest.sheet.content.Cell;

/** A row that says what an earlier row said is told, however far apart they stand. */
class RepeatedRowsTest {

  private final List<String> found = new ArrayList<>();
  private final RepeatedRows rows =
      new RepeatedRows(2, (row, earlier) -> found.add(row + "=" + earlier));

  @Test
  void aRepeatIsToldAtOnce() {
    see(1, "甲", "1");
    see(2, "乙", "1");
    see(3, "甲", "1 ");

    assertThat(found).containsExactly("3=1");
  }

  @Test
  void aRepeatIsToldAtOnceAfterThousandsOfOtherRows() {
    for (int row = 1; row <= 5000; row++) {
      see(row, "工人", String.valueOf(row));
    }
    see(5001, "工人", "1");
    see(5002, "工人", "5000");

    assertThat(found).containsExactly("5001=1", "5002=5000");
  }

  @Test
  void aRowOfOtherCellsInAnotherOrderIsNoRepeat() {
    see(1, "甲", "1");
    see(2, "1", "甲");
    see(3, "甲1", "");
    rows.close();

    assertThat(found).isEmpty();
  }

  @Test
  void aRepeatInAVeryLongTableIsToldAtItsEnd() {
    for (int row = 1; row <= 400_000; row++) {
      see(row, "工人", String.valueOf(row % 399_990));
    }
    assertThat(found).isEmpty();

    rows.close();

    assertThat(found).hasSize(10).contains("399991=1", "400000=10");
  }

  private void see(int row, String... texts) {
    Cell[] cells = new Cell[texts.length];
    for (int i = 0; i < texts.length; i++) {
      cells[i] = new Cell(i, texts[i], texts[i], Cell.Kind.TEXT);
    }
    rows.see(cells, row);
  }
}
