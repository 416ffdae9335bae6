package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
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
import org.pairledger.ingest.cell.PersonKeys;
import org.pairledger.ingest.ledger.ControlTotal;
import org.pairledger.ingest.ledger.LedgerFile;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.LedgerSink;
import org.pairledger.ingest.ledger.Problem;
import org.pairledger.ingest.ledger.RowAddress;
import org.pairledger.ingest.ledger.SourceColumn;
import org.pairledger.ingest.sheet.UnreadableFile;

/** How fast a ledger of persons of 20 columns is read and staged; runs when asked for rows. */
class StagingBenchmarkTest {

  private static final int ROUNDS = 3;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String HEAD =
      """
      2020年粤桂扶贫协作劳务协作台账,,,,,,,,,,,,,,,,,,,
      填报单位：某局 截止时间：2020.12.31 单位：元,,,,,,,,,,,,,,,,,,,
      序号,乡镇,村,屯,姓名,性别,身份证号码,户编号,是否建档立卡,务工所在省,务工所在市,务工所在县,企业名称,岗位,输出方式,上岗时间,离岗时间,月工资,是否签合同,补贴金额
      """;

  @TempDir private Path folder;

  private interface Work {
    long rows() throws IOException, UnreadableFile;
  }

  @Test
  void aLedgerOfTwentyColumns() throws Exception {
    int rows = Integer.getInteger("pairledger.benchmark", 0);
    assumeTrue(rows > 0, "skipped: -Dpairledger.benchmark=<rows> asks for it");
    Path file = ledger(rows);
    LedgerReader reader =
        new LedgerReader(DatasetCatalogue.builtIn(), new PersonKeys(new byte[] {1}));
    LedgerFile name = LedgerFile.named("劳务.csv", 2020);

    for (int round = 0; round < ROUNDS; round++) {
      Counter counter = new Counter();
      measure(
          "parsed and checked",
          () -> {
            reader.read(file, name, counter);
            return counter.rows;
          },
          rows);
      measure("staged as Parquet", () -> staged(reader, file, name), rows);
    }
  }

  private long staged(LedgerReader reader, Path file, LedgerFile name)
      throws IOException, UnreadableFile {
    Path batch = Files.createTempDirectory(folder, "batch");
    try (BatchSink sink = new BatchSink(batch)) {
      sink.begin("0123456789abcdef");
      reader.read(file, name, sink);
      return sink.rows();
    }
  }

  @SuppressWarnings("SystemOut")
  private static void measure(String what, Work work, int rows) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();

    assertThat(work.rows()).isEqualTo(rows);

    long cpuUsed = threads.getCurrentThreadCpuTime() - cpu;
    long wallUsed = System.nanoTime() - wall;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d rows in %,d ms (%,d ms of CPU), %,d rows a second of CPU%n",
        what,
        rows,
        wallUsed / 1_000_000,
        cpuUsed / 1_000_000,
        rows * 1_000_000_000L / cpuUsed);
  }

  private Path ledger(int rows) throws IOException {
    Path file = folder.resolve("劳务.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD);
      for (int i = 0; i < rows; i++) {
        out.write(row(i));
      }
    }
    return file;
  }

  private static String row(int i) {
    String id = id(i);
    String sex = (id.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    return String.join(
        ",",
        String.valueOf(i + 1),
        i % 2 == 0 ? "水口镇" : "上龙乡",
        "北胜村",
        "弄农屯",
        "某某" + (char) (0x4e00 + i % 2000),
        sex,
        id,
        "45149900" + (100_000 + i % 90_000),
        "是,广东省,江门市,鹤山市",
        "某某" + i % 300 + "有限公司",
        "普工,政府组织",
        "2020-0" + (1 + i % 9) + "-1" + i % 9,
        "2020-1" + i % 3 + "-2" + i % 9,
        3000 + i % 2000 + "." + (10 + i % 90),
        "是",
        i % 500 + "\n");
  }

  private static String id(int i) {
    String body =
        String.format(
            Locale.ROOT,
            "451499%04d%02d%02d%03d",
            1950 + i % 55,
            1 + i / 55 % 12,
            1 + i / 660 % 28,
            i / 18_480 % 1000);
    int sum = 0;
    for (int k = 0; k < 17; k++) {
      sum += (body.charAt(k) - '0') * WEIGHTS[k];
    }
    return body + "10X98765432".charAt(sum % 11);
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
