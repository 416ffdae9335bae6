package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What two indicators say alike belongs into a relation, or into a word of the header. */
class SharedLinesTest {

  private static final Path FILES =
      Path.of(
          System.getProperty("pairledger.root"),
          "warehouse/src/main/resources/pairledger/indicators");

  /** From so many lines on a run that another file has, too, is no coincidence. */
  private static final int RUN = 6;

  @Test
  void lessThanFifteenOfAHundredLinesStandInARunThatAnotherFileHas() throws IOException {
    Map<Path, List<String>> files = files();
    Map<List<String>, Set<Path>> runs = new HashMap<>();
    files.forEach(
        (file, lines) ->
            runs(lines)
                .forEach(run -> runs.computeIfAbsent(run, one -> new HashSet<>()).add(file)));

    int all = 0;
    int shared = 0;
    for (List<String> lines : files.values()) {
      BitSet alike = new BitSet();
      List<List<String>> own = runs(lines).toList();
      for (int at = 0; at < own.size(); at++) {
        if (runs.getOrDefault(own.get(at), Set.of()).size() > 1) {
          alike.set(at, at + RUN);
        }
      }
      all += lines.size();
      shared += alike.cardinality();
    }

    assertThat(files).hasSizeGreaterThan(90);
    assertThat(100.0 * shared / all).as(shared + " of " + all + " lines").isLessThan(15);
  }

  private static Stream<List<String>> runs(List<String> lines) {
    return Stream.iterate(0, at -> at + RUN <= lines.size(), at -> at + 1)
        .map(at -> lines.subList(at, at + RUN));
  }

  private static Map<Path, List<String>> files() throws IOException {
    Map<Path, List<String>> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(FILES)) {
      for (Path file : all.toList()) {
        files.put(
            file,
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("--"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
      }
    }
    return files;
  }
}
