package org.pairledger.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Sha256;

class PurgeReceiptTest {

  @TempDir private Path warehouse;

  @BeforeEach
  void aRelease() throws IOException {
    SmallRun.once(warehouse, new Steps());
  }

  @Test
  void oneThatWasStoppedBeforeItsLineIsToldByTheNextCommand() throws IOException {
    purge("a");
    List<String> journal = Files.readAllLines(warehouse.resolve("journal"));
    Files.write(warehouse.resolve("journal"), journal.subList(0, journal.size() - 1));
    assertThat(Verification.books(warehouse)).isEmpty();

    SmallRun.once(warehouse, new Steps());
    Files.delete(warehouse.resolve("purges/000001"));

    assertThat(Verification.books(warehouse))
        .containsExactly("purges/000001: missing or damaged receipt of a purge");
  }

  @Test
  void theNumberOfOneThatIsGoneIsNotGivenAgain() throws IOException {
    purge("a");
    purge("b");
    Files.delete(warehouse.resolve("purges/000001"));
    assertThat(purge("c")).isEqualTo(warehouse.resolve("purges/000003"));
  }

  @Test
  void whatAKilledRunHadReadGoesToo() throws IOException {
    Path left = Files.createDirectories(warehouse.resolve("cache/staging/.run-1/batch"));
    Files.writeString(left.resolve("stg_student.parquet"), "rows of somebody");
    purge("a");
    assertThat(left).doesNotExist();
  }

  private Path purge(String ledger) throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      Purge.Reason why = new Purge.Reason("到期", "测试员", "2026-11-30");
      return Purge.run(lock, warehouse, Set.of(Sha256.of(ledger)), false, why).receipt();
    }
  }
}
