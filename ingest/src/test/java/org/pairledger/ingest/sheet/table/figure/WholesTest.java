package org.pairledger.ingest.sheet.table.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairledger.ingest.sheet.content.Cell;

/** Rows that stand for the whole, and sums of rows that are not beside them. */
class WholesTest {

  @Test
  void aRowOfHundredsAboveSharesIsTheWhole() {
    assertThat(Wholes.isHundred(rows("100 100", "40 30", "25 20")::get, 3)).isTrue();
    assertThat(Wholes.isHundred(rows("100 100", "400 30", "25 20")::get, 3)).isFalse();
    assertThat(Wholes.isHundred(rows("100 90", "40 30", "25 20")::get, 3)).isFalse();
  }

  @Test
  void aFirstRowOfWhichTheOthersLeaveLittleIsTheirTotal() {
    List<FigureRow> shown = rows("1000 2400", "300 500", "250 400", "200 600", "150 300");

    assertThat(Wholes.isNearlyReached(shown::get, 5)).isTrue();
    assertThat(
            Wholes.isNearlyReached(rows("500 900", "300 500", "250 400", "90 60", "9 3")::get, 5))
        .isFalse();
  }

  @Test
  void aSumOfARunFurtherUpNeedsManyDigits() {
    List<FigureRow> upwards =
        rows("7777777 8888888", "1234567 7654321", "4444444 3333333", "3333333 5555555");

    assertThat(FarSums.ofRun(upwards::get, 4)).isFalse();
    assertThat(
            FarSums.ofRun(
                rows(
                        "7777777 8888888 9999999",
                        "1234567 7654321 1111111",
                        "4444444 3333333 6666666",
                        "3333333 5555555 3333333")
                    ::get,
                4))
        .isTrue();
  }

  @Test
  void menAndWomenInOneListMakeAllPersons() {
    List<FigureRow> rows =
        rows(
            "33333 55555 7777",
            "20000 4000 500",
            "11111 22222 3333",
            "15000 3000 400",
            "22222 33333 4444",
            "5000 1000 100");

    assertThat(FarSums.ofStepsBelow(rows::get, 6)).isTrue();
  }

  private static List<FigureRow> rows(String... lines) {
    return Arrays.stream(lines).map(WholesTest::row).toList();
  }

  private static FigureRow row(String figures) {
    List<String> texts = List.of(("名 " + figures).split(" ", -1));
    return FigureRow.of(
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Cell(i, texts.get(i), texts.get(i), Cell.Kind.TEXT))
            .toList());
  }
}
