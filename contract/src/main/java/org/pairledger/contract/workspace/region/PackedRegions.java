package org.pairledger.contract.workspace.region;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pairledger.contract.PackedText;

/**
 * The provinces, cities and counties of the country since 2016 with what followed those that were
 * abolished, from two public lists (civil affairs of January 2021, statistics of June 2023); a
 * change between the two has the first day of February 2021 unless its own day is known.
 */
final class PackedRegions {

  private static final String FILE = "reference/regions.csv";
  private static final List<Region> ALL = read();

  private PackedRegions() {}

  static List<Region> all() {
    return ALL;
  }

  private static List<Region> read() {
    List<Region> regions = new ArrayList<>();
    try (MappingIterator<Map<String, String>> lines =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(PackedText.of(FILE))) {
      lines.forEachRemaining(line -> regions.add(region(line)));
      return List.copyOf(regions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Region region(Map<String, String> line) {
    return new Region(
        text(line, "code"),
        text(line, "name"),
        text(line, "level"),
        filled(line, "parent"),
        filled(line, "valid_from").map(LocalDate::parse),
        filled(line, "valid_to").map(LocalDate::parse),
        filled(line, "successor"));
  }

  private static Optional<String> filled(Map<String, String> line, String column) {
    return Optional.of(text(line, column)).filter(text -> !text.isEmpty());
  }

  private static String text(Map<String, String> line, String column) {
    return Objects.requireNonNull(line.get(column), column);
  }
}
