package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.PassingSink;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** What a very large workbook costs, beside one of a quarter; runs when asked for rows. */
class WorkbookBenchmarkTest {

  private static final LedgerFile NAME = LedgerFile.named("劳务.xlsx", 2020);

  @TempDir private Path folder;

  @Test
  void aWorkbookOfTwentyColumns() throws Exception {
    int rows = Integer.getInteger("pairledger.benchmark.workbook", 0);
    assumeTrue(rows > 0, "skipped: -Dpairledger.benchmark.workbook=<rows> asks for it");
    LedgerReader reader =
        new LedgerReader(DatasetCatalogue.builtIn(), new PersonKeys(new byte[] {1}));

    stage(reader, rows / 4);
    stage(reader, rows);
  }

  @Test
  void manySmallWorkbooks() throws Exception {
    int count = Integer.getInteger("pairledger.benchmark.small", 0);
    assumeTrue(count > 0, "skipped: -Dpairledger.benchmark.small=<workbooks> asks for it");
    LedgerReader reader =
        new LedgerReader(DatasetCatalogue.builtIn(), new PersonKeys(new byte[] {1}));
    for (int i = 0; i < count; i++) {
      PersonLedger.writeWorkbook(folder.resolve(i + ".xlsx"), 60);
    }

    for (int round = 1; round <= 2; round++) {
      stageAll(reader, count, round);
    }
  }

  @SuppressWarnings("SystemOut")
  private void stageAll(LedgerReader reader, int count, int round)
      throws IOException, UnreadableFile {
    long begun = System.nanoTime();
    try (BatchSink sink = new BatchSink(Files.createTempDirectory(folder, "batch"))) {
      for (int i = 0; i < count; i++) {
        sink.begin(file("%016x".formatted(i)));
        reader.read(folder.resolve(i + ".xlsx"), NAME, sink);
        assertThat(sink.rows()).isEqualTo(60);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "round %d: %d workbooks of 60 rows, %.1f ms each%n",
        round,
        count,
        (System.nanoTime() - begun) / 1e6 / count);
  }

  @SuppressWarnings("SystemOut")
  private void stage(LedgerReader reader, int rows) throws IOException, UnreadableFile {
    Path file = folder.resolve(rows + ".xlsx");
    PersonLedger.writeWorkbook(file, rows);
    Path batch = Files.createTempDirectory(folder, "batch");
    long begun = System.nanoTime();
    Watching watching;
    try (BatchSink sink = new BatchSink(batch)) {
      sink.begin(file("0123456789abcdef"));
      watching = new Watching(sink);
      reader.read(file, NAME, watching);
    }
    long nanos = System.nanoTime() - begun;
    assertThat(watching.rows).isEqualTo(rows);
    System.out.printf(
        Locale.ROOT,
        "%,d rows, %,d MB: %.1f s, live heap at most %,d kB, at the last row %,d kB%n",
        rows,
        Files.size(file) >> 20,
        (nanos - watching.nanos) / 1e9,
        watching.greatest >> 10,
        watching.heap >> 10);
  }

  /**
   * Looks at what a collection leaves of the heap now and then, and knows how long looking took.
   * The writer's row group fills and empties while rows go by, so that only the greatest of many
   * looks means the same for a short workbook and a long one.
   */
  private static FoundFile file(String sha256) {
    return FoundFile.alone("x.xlsx", "", sha256, 0, 2020, "p", null, null);
  }

  private static final class Watching extends PassingSink {

    private static final int EVERY = 12_500;

    private int rows;
    private long heap;
    private long greatest;
    private long nanos;

    Watching(LedgerSink sink) {
      super(sink);
    }

    @Override
    public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
      super.row(dataset, address, values);
      if (++rows % EVERY == 0) {
        long begun = System.nanoTime();
        System.gc();
        heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        greatest = Math.max(greatest, heap);
        nanos += System.nanoTime() - begun;
      }
    }
  }
}
