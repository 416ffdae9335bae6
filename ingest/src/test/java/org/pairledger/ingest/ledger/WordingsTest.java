package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clean ledgers in the words of other counties give their rows without a line of configuration. */
class WordingsTest {

  private static final String FOLDER = "/pairledger/cases/wordings/";

  @ParameterizedTest
  @MethodSource("answers")
  void aLedgerInOtherWordsGivesItsRows(
      String file, String dataset, int rows, String column, String sum) throws Exception {
    Read read = Read.file(path(file), 2020);

    assertThat(read.rows).hasSize(rows).allMatch(row -> dataset.equals(row.get("dataset")));
    if (!column.isEmpty()) {
      assertThat(read.rows.stream().map(row -> amount(row, column)).reduce(BigDecimal::add))
          .hasValueSatisfying(told -> assertThat(told).isEqualByComparingTo(sum));
    }
  }

  private static BigDecimal amount(Map<String, Object> row, String column) {
    Object value = row.get(column);
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
  }

  static Stream<Object[]> answers() throws IOException {
    return Files.readAllLines(path("answers.csv")).stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .map(
            cells ->
                new Object[] {
                  cells.get(0),
                  cells.get(1),
                  Integer.valueOf(cells.get(2)),
                  cells.get(3),
                  cells.get(4)
                });
  }

  private static Path path(String file) {
    try {
      return Path.of(Objects.requireNonNull(WordingsTest.class.getResource(FOLDER + file)).toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
