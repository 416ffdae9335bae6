package org.pairledger.ingest.ledger.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Four real ledgers of donations, every figure of which is known. */
class RealLedgersTest {

  private static final String PROPERTY = "pairledger.real-ledgers";

  static Stream<String> files() {
    return Stream.of("donate01.xls", "donate02.xls", "donate03.xls", "donate04.xls");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFigureOfTheLedgerComesOut(String name) throws IOException, UnreadableFile {
    JsonNode expected = expected().get(name);
    Read read = Read.file(folder().resolve(name), 2020);

    assertThat(read.rows).hasSize(expected.get("data_rows").asInt());
    assertThat(read.summary().refused()).isZero();
    assertThat(amounts(read).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(amount(expected, "sum"));
    assertThat(amounts(read).min(BigDecimal::compareTo)).contains(amount(expected, "min"));
    assertThat(amounts(read).max(BigDecimal::compareTo)).contains(amount(expected, "max"));
    assertThat(read.rows.get(0).get("source_row"))
        .isEqualTo(expected.get("header_row").asInt() + 1);
    assertThat(read.summary().unit()).isEqualTo(expected.get("unit").asText());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theStatedTotalIsReconciledToTheCent(String name) throws IOException, UnreadableFile {
    JsonNode expected = expected().get(name);
    Read read = Read.file(folder().resolve(name), 2020);

    assertThat(read.totals)
        .extracting(
            ControlTotal::row, ControlTotal::field, ControlTotal::stated, ControlTotal::summed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                expected.get("total_row").asInt(),
                "cash",
                amount(expected, "stated_total"),
                amount(expected, "sum")));
    assertThat(read.complaints()).noneMatch(word -> word.contains("total-differs"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void datesAndRepeatsAreAsInTheLedger(String name) throws IOException, UnreadableFile {
    JsonNode expected = expected().get(name);
    Read read = Read.file(folder().resolve(name), 2020);

    assertThat(read.rows)
        .extracting(row -> row.get("donated_on"))
        .containsOnly(dates(expected).toArray());
    assertThat(read.rows).extracting(row -> row.get("donated_on")).containsAll(dates(expected));
    assertThat(read.problems.stream().filter(p -> p.rule() == ProblemRule.REPEATED_ROW))
        .hasSize(expected.get("exact_duplicate_rows").asInt());
    assertThat(read.problems).allMatch(p -> p.rule() == ProblemRule.REPEATED_ROW);
  }

  private static Stream<BigDecimal> amounts(Read read) {
    return read.rows.stream().map(row -> (BigDecimal) row.get("cash_yuan"));
  }

  private static List<Object> dates(JsonNode expected) {
    return StreamSupport.stream(expected.get("dates").spliterator(), false)
        .<Object>map(date -> LocalDate.parse(date.asText().replace('.', '-')))
        .toList();
  }

  private static BigDecimal amount(JsonNode expected, String key) {
    return new BigDecimal(expected.get(key).asText());
  }

  private static JsonNode expected() throws IOException {
    return new ObjectMapper().readTree(folder().resolve("expected.json").toFile());
  }

  private static Path folder() {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(!folder.isEmpty(), "skipped: the property " + PROPERTY + " names no folder");
    return Path.of(folder);
  }
}
