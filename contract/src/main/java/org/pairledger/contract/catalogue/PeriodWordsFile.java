package org.pairledger.contract.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.YamlFile;

/** A file of {@code pairledger/words}, which says the words of one period. */
record PeriodWordsFile(
    @Nullable String period,
    @Nullable Years years,
    @Nullable String source,
    @Nullable SortedMap<String, String> words,
    @Nullable SortedMap<String, List<String>> also,
    @Nullable List<String> marks) {

  private static final List<String> NAMES = List.of("2017-2020", "2021-2025", "2026-");

  static final List<PeriodWords> PACKED = NAMES.stream().map(PeriodWordsFile::read).toList();
  static final Set<String> CONCEPTS = concepts();

  /** The first year and the last, which has not come in the period that goes on. */
  record Years(int from, @Nullable Integer to) {}

  private static PeriodWords read(String name) {
    String file = "words/" + name + ".yaml";
    FaultList faults = new FaultList();
    try {
      return YamlFile.read(
              new ByteArrayInputStream(PackedText.bytes(file)), file, PeriodWordsFile.class, faults)
          .filter(read -> faults.all().isEmpty())
          .map(PeriodWordsFile::checked)
          .orElseThrow(() -> new IllegalStateException(faults.all().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bytes from memory", e);
    }
  }

  private PeriodWords checked() {
    Years in = Objects.requireNonNull(years, "years");
    return new PeriodWords(
        Objects.requireNonNull(period, "period"),
        in.from(),
        Optional.ofNullable(in.to()),
        Objects.requireNonNull(words, "words"),
        also == null ? new TreeMap<>() : also,
        marks == null ? List.of() : marks);
  }

  private static Set<String> concepts() {
    Set<String> all = new TreeSet<>();
    PACKED.forEach(one -> all.addAll(one.words().keySet()));
    return Collections.unmodifiableSet(all);
  }
}
