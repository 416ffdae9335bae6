package org.pairledger.ingest.sheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.export.SheetExport;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.SheetLine;
import org.pairledger.ingest.sheet.table.TableFinder;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TableVisitor;
import org.pairledger.ingest.sheet.table.header.HeaderWords;

/** Reads large ledgers and many small ones, tables found, and prints what it took. */
final class ReadingBenchmark {

  private ReadingBenchmark() {}

  /** Expects {@code xlsx|inline|csv|small FOLDER COUNT}; makes the files where they are missing. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    int count = Integer.parseInt(args[2]);
    switch (args[0]) {
      case "xlsx" -> big(made(folder, "shared-" + count + ".xlsx", count));
      case "inline" -> big(made(folder, "inline-" + count + ".xlsx", count));
      case "csv" -> big(made(folder, "gb18030-" + count + ".csv", count));
      case "small" -> small(folder, count);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Path made(Path folder, String name, int rows) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      BigLedger ledger = new BigLedger();
      if (name.endsWith(".csv")) {
        ledger.csv(file, rows, "GB18030");
      } else {
        boolean inline = name.startsWith("inline");
        ledger.xlsx(file, rows, inline ? BigLedger.Strings.INLINE : BigLedger.Strings.SHARED);
      }
    }
    return file;
  }

  private static void big(Path file) throws UnreadableFile {
    for (int round = 1; round <= 3; round++) {
      Count count = new Count();
      long wall = System.nanoTime();
      long cpu = cpu();
      SheetReader.read(file, new TableFinder(HeaderWords.NONE, count));
      System.out.printf(
          Locale.ROOT,
          "%s round %d: %d rows, %.1f s, %.1f s of CPU, %.0f rows/s of CPU, live heap at 9/10 %d MB%n",
          file.getFileName(),
          round,
          count.rows,
          (System.nanoTime() - wall) / 1e9,
          (cpu() - cpu) / 1e9,
          count.rows / ((cpu() - cpu) / 1e9),
          count.heap >> 20);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void small(Path folder, int count) throws Exception {
    Path in = folder.resolve("small");
    if (!Files.exists(in)) {
      Files.createDirectories(in);
      for (int i = 0; i < count; i++) {
        new BigLedger().xlsx(in.resolve(i + ".xlsx"), 60, BigLedger.Strings.SHARED);
      }
    }
    SheetExport export = new SheetExport(SheetExport.Form.TABLE, System.err::println);
    for (int round = 1; round <= 2; round++) {
      long wall = System.nanoTime();
      SheetExport.Outcome outcome =
          export.export(java.util.List.of(in), Files.createTempDirectory(folder, "out"));
      double millis = (System.nanoTime() - wall) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "round %d: %d workbooks, %.1f ms each%n",
          round,
          outcome.files(),
          millis / outcome.files());
    }
  }

  /** Counts rows, and looks at the heap once, when nine tenths are through. */
  private static final class Count implements TableVisitor {

    private long rows;
    private long heap;

    @Override
    public void begin(SheetHead sheet) {}

    @Override
    public void open(TableHead table) {}

    @Override
    public void line(SheetLine line) {
      Line read = line.line();
      rows++;
      if (rows == 225_000 || rows == 900_000) {
        System.gc();
        heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      }
      if (read.cells().isEmpty()) {
        throw new IllegalStateException("a line without cells");
      }
    }

    @Override
    public void close(FoundTable table) {}

    @Override
    public void end() {}
  }
}
