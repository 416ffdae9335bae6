package org.pairledger.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.FolderSums;

/**
 * Whatever happens to any file of a warehouse, {@code verify} notices; {@code
 * -Dpairledger.damages=10000} for more than a few.
 */
class RandomDamageTest {

  private static final int DAMAGES = Integer.getInteger("pairledger.damages", 400);

  /** The lock says who writes now; what is known of files is a hint with a sum of its own. */
  private static final String NOT_KEPT = "LOCK|cache/known-files";

  @TempDir private Path warehouse;

  @BeforeEach
  void aWarehouseWithAFileOfEachKind() throws IOException {
    SmallRun.once(warehouse, new Steps());
    SmallRun.once(warehouse, new Steps());
    Releases releases = new Releases(warehouse);
    new Seals(warehouse).seal(releases.find(1).orElseThrow(), "2020 终评");
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      releases.rollback(lock, 1);
    }
    Path batch = Files.createDirectories(warehouse.resolve("cache/staging/0123456789abcdef"));
    Files.writeString(batch.resolve("stg_fund_flow.parquet"), "rows");
    Files.writeString(batch.resolve("batch.json"), "{}");
    FolderSums.write(batch);
    Path reports = Files.createDirectories(warehouse.resolve("reports"));
    Path page = Files.writeString(reports.resolve("总览-2020.html"), "<p>98.5");
    FolderSums.add(reports, List.of(page));
    assertThat(told()).isEmpty();
  }

  @Test
  void everyDamageIsTold() throws IOException {
    long seed = 20201231L;
    Random random = new Random(seed);
    List<Path> files = files();
    int told = 0;
    for (int i = 0; i < DAMAGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      String what = damage(file, whole, random);
      assertThat(told()).as("seed %d, damage %d: %s of %s", seed, i, what, file).isNotEmpty();
      told++;
      Files.deleteIfExists(file);
      Files.write(file, whole);
    }
    assertThat(told()).isEmpty();
    assertThat(told).isEqualTo(DAMAGES);
  }

  /** One of: a byte changed, the end cut off, something behind it, no byte left, gone. */
  private String damage(Path file, byte[] whole, Random random) throws IOException {
    int at = random.nextInt(whole.length);
    boolean isOnlyList = file.endsWith(Path.of("reports", FolderSums.FILE_NAME));
    int kind = random.nextInt(isOnlyList ? 3 : 5);
    // 0444 does not stop whoever owns the disk.
    file.toFile().setWritable(true);
    switch (kind) {
      case 0 -> {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, changed);
      }
      case 1 -> Files.write(file, Arrays.copyOf(whole, at));
      case 2 -> {
        byte[] longer = Arrays.copyOf(whole, whole.length + 1 + random.nextInt(9));
        Files.write(file, longer);
      }
      case 3 -> Files.write(file, new byte[0]);
      default -> Files.delete(file);
    }
    return List.of("a changed byte at " + at, "a cut at " + at, "a longer end", "no byte", "loss")
        .get(kind);
  }

  private List<String> told() throws IOException {
    List<String> told = new ArrayList<>(Verification.books(warehouse));
    for (Manifest manifest : new Releases(warehouse).all()) {
      if (!Verification.isPruned(warehouse, manifest)) {
        told.addAll(Verification.of(warehouse, manifest));
      }
    }
    return told;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(warehouse)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !warehouse.relativize(file).toString().matches(NOT_KEPT))
          .sorted()
          .toList();
    }
  }
}
