package org.pairledger.contract.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misspelt key of an own ledger's JSON would be empty without a word. */
class OwnRecordWordsTest {

  private static final String SQL =
      """
      -- code: CON-01
      -- definition: 另见'DS77'。
      select *, cast(row_values ->> '$.visited_on' as date) as counts_from
      from star.fct_own_records
      where dataset = 'DS31'
      """;

  @TempDir private Path root;

  @Test
  void aKeyOrLedgerThatThereIsNotIsNamedWithTheNearest() throws IOException {
    assertThat(faults(SQL)).isEmpty();
    assertThat(faults(SQL.replace("$.visited_on", "$.visited")))
        .singleElement()
        .asString()
        .startsWith(
            "catalogue/indicators/CON-01.sql:3: found '$.visited', which no ledger of the"
                + " workspace's own has; nearest are [visited_on");
    assertThat(faults(SQL.replace("'DS31'", "'DS32'")))
        .containsExactly(
            "catalogue/indicators/CON-01.sql:5: found 'DS32'; the workspace's own ledgers are"
                + " [DS31]");
    assertThat(faults(SQL.replace("fct_own_records", "fct_donations").replace("31'", "07'")))
        .isEmpty();
  }

  private List<String> faults(String sql) throws IOException {
    write(
        "catalogue/datasets/DS31.yaml",
        """
        id: DS31
        name: expert_visits
        label: 农技专家下乡台账
        owner: 农业农村局
        titles: [专家下乡]
        fields:
          - {name: visited_on, label: 日期, type: date, required: true}
          - {name: hours, label: 小时, type: decimal, required: true}
        """);
    write("catalogue/indicators/CON-01.sql", sql);
    return OwnRecordWords.faults(root.resolve("catalogue"), DatasetCatalogue.load(root));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }
}
