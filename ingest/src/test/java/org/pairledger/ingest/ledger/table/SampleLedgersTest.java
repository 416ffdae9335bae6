package org.pairledger.ingest.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** The sample's ledgers against the record of the generator that made, and spoilt, them. */
class SampleLedgersTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("pairledger.root")).resolve("sample-data");

  private static final DatasetCatalogue CATALOGUE = DatasetCatalogue.load(SAMPLE);

  /** Told by the build, not by one file. */
  private static final Set<String> OF_THE_BUILD =
      Set.of("duplicate-file", "submission-unknown-file");

  private static final Map<String, Read> READ = new HashMap<>();
  private static final List<String> UNREADABLE = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    for (Map<String, String> file : expected("files.csv")) {
      String path = file.get("path");
      try {
        READ.put(path, Read.file(SAMPLE.resolve(path), year(path), CATALOGUE));
      } catch (UnreadableFile refused) {
        UNREADABLE.add(path);
      }
    }
  }

  @Test
  void everyRowThatWasWrittenIsStagedOrRefused() throws IOException {
    List<String> counts = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Map<String, String> file : expected("files.csv")) {
      Read read = READ.get(file.get("path"));
      boolean isCopy = file.get("rows").equals("0");
      if (read != null && !isCopy) {
        LedgerSummary summary = read.summary();
        counts.add(file.get("path") + " " + summary.staged() + " " + summary.refused());
        wanted.add(file.get("path") + " " + file.get("staged") + " " + file.get("refused"));
      }
    }

    assertThat(counts).isEqualTo(wanted);
  }

  @Test
  void everySpoiltCellIsFoundUnderItsRuleAndNothingElseIs() throws IOException {
    List<String> found = new ArrayList<>();
    READ.forEach((path, read) -> read.problems.forEach(p -> found.add(drawn(path, p))));
    UNREADABLE.forEach(path -> found.add(path + "||" + "|file-unreadable"));

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            expected("problems.csv").stream()
                .filter(spoilt -> !OF_THE_BUILD.contains(spoilt.get("rule")))
                .map(
                    spoilt ->
                        String.join(
                            "|",
                            spoilt.get("path"),
                            spoilt.get("sheet"),
                            spoilt.get("cell"),
                            spoilt.get("rule")))
                .toList());
  }

  private static String drawn(String path, Problem problem) {
    String sheet = problem.place().sheetName();
    String address = problem.place().address();
    return String.join(
        "|",
        path,
        sheet == null ? "" : sheet,
        address == null ? "" : address,
        problem.rule().code());
  }

  private static int year(String path) {
    return Integer.parseInt(path.substring("ledgers/".length(), "ledgers/".length() + 4));
  }

  private static List<Map<String, String>> expected(String name) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(header)
            .readValues(SAMPLE.resolve("expected").resolve(name).toFile())) {
      return rows.readAll();
    }
  }
}
