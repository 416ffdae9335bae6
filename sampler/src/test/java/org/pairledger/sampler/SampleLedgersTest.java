package org.pairledger.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.sampler.ledger.Ledgers;
import org.pairledger.sampler.truth.World;

/** What is committed in {@code sample-data} is what the generator makes. */
class SampleLedgersTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");
  private static final long LARGEST = 3_500_000;

  @TempDir Path root;

  @Test
  void theCommittedLedgersAreWhatTheGeneratorMakes() throws Exception {
    Ledgers.of(World.of(Workspace.read(SAMPLE), SampleMaker.SEED)).write(root);

    assertThat(contents(root.resolve("ledgers"))).isEqualTo(contents(SAMPLE.resolve("ledgers")));
  }

  @Test
  void theSampleStaysSmall() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE.resolve("ledgers"))) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(p -> p.toFile().length()).sum();
      assertThat(bytes).isLessThan(LARGEST);
    }
  }

  /** Two machines may press a zip differently, so what is in it is compared. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = folder.relativize(file).toString();
        if (name.equals("submissions.csv")) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          contents.put(name, text.replaceAll("[0-9a-f]{64}", ""));
        } else if (name.endsWith(".xlsx")) {
          unzip(name, bytes, contents);
        } else {
          contents.put(name, HexFormat.of().formatHex(bytes));
        }
      }
    }
    return contents;
  }

  private static void unzip(String name, byte[] bytes, Map<String, String> contents)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(
            name + "!" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
