package org.pairledger.ingest.staging;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** How fast a .csv of 20 columns is read and staged, and its rivals; runs when asked for rows. */
class StagingBenchmarkTest {

  private static final LedgerFile NAME = LedgerFile.named("劳务.csv", 2020);

  @TempDir private Path folder;

  @Test
  void aLedgerOfTwentyColumns() throws Exception {
    int rows = Integer.getInteger("pairledger.benchmark", 0);
    assumeTrue(rows > 0, "skipped: -Dpairledger.benchmark=<rows> asks for it");

    race(folder, rows);
  }

  /** All lanes, once each round, one thread each. */
  static void race(Path folder, int rows) throws Exception {
    Path file = folder.resolve("劳务.csv");
    PersonLedger.write(file, rows);
    Path staged = Files.createTempDirectory(folder, "staged");
    LedgerReader reader =
        new LedgerReader(DatasetCatalogue.builtIn(), new PersonKeys(new byte[] {1}));
    staged(reader, file, staged);
    try (SparkSession spark = spark()) {
      new Race(rows)
          .lane("Jackson alone with typed cells", () -> Rivals.jacksonWithTypedCells(file))
          .lane("parsed and checked", () -> checked(reader, file))
          .lane("staged as Parquet", () -> staged(reader, file, aside(folder)))
          .lane(
              "Spark rewriting it",
              () -> Rivals.sparkRewriting(spark, staged, aside(folder).resolve("again")))
          .run();
    }
  }

  private static SparkSession spark() {
    return SparkSession.builder()
        .master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }

  private static Path aside(Path folder) throws IOException {
    return Files.createTempDirectory(folder, "aside");
  }

  private static long checked(LedgerReader reader, Path file) throws UnreadableFile {
    Counter counter = new Counter();
    reader.read(file, NAME, counter);
    return counter.rows;
  }

  private static long staged(LedgerReader reader, Path file, Path batch)
      throws IOException, UnreadableFile {
    try (BatchSink sink = new BatchSink(batch)) {
      sink.begin(FoundFile.alone("x.xlsx", "", "0123456789abcdef", 0, 2020, "p", null, null));
      reader.read(file, NAME, sink);
      return sink.rows();
    }
  }

  private static final class Counter implements LedgerSink {

    private long rows;

    @Override
    public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
      rows++;
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void column(SourceColumn column) {}

    @Override
    public void total(ControlTotal total) {}
  }
}
