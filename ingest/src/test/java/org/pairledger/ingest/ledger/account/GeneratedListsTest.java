package org.pairledger.ingest.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.GeneratedList;
import org.pairledger.ingest.ledger.Read;

/** Two thousand lists, each with what it truly says: every row comes in, every line is told. */
class GeneratedListsTest {

  private static final int LISTS = 2_000;

  @TempDir private Path folder;

  @Test
  void everyRowOfEveryListComesInToTheCentAndNoLineIsLost() throws Exception {
    for (int seed = 0; seed < LISTS; seed++) {
      GeneratedList list = new GeneratedList(seed);
      Read read = Read.file(Files.writeString(folder.resolve("捐赠.csv"), list.text()), 2020);
      LineAccount account = read.summary().account();

      assertThat(read.rows).as("rows of list " + seed).hasSize(list.rows());
      assertThat(sum(read)).as("sum of list " + seed).isEqualByComparingTo(list.sum());
      assertThat(account.balances()).as("lines of list " + seed).isTrue();
      assertThat(account.linesIn() - account.ended().getOrDefault(LineFate.BLANK, 0L))
          .as("lines with anything in them of list " + seed)
          .isEqualTo(list.lines());
    }
  }

  private static BigDecimal sum(Read read) {
    return read.rows.stream()
        .map(row -> (BigDecimal) row.get("cash_yuan"))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
