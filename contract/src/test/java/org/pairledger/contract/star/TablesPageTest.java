package org.pairledger.contract.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.fact.FactColumns;

/** The page on the tables says what the contract says. */
class TablesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("pairledger.root")).resolve("docs/tables.md");

  @Test
  void thePageIsWhatTheContractSays() throws IOException {
    if (Boolean.getBoolean("pairledger.write")) {
      Files.writeString(PAGE, TablesPage.text());
    }

    assertThat(PAGE).hasContent(TablesPage.text());
  }

  @Test
  void everyReferenceIsOfOneTypeAndPointsAtAColumnOfItsTable() {
    assertThat(StarReferences.all())
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              assertThat(reference.to().fields()).contains(reference.target());
              assertThat(reference.column().type()).isEqualTo(reference.target().type());
            });
  }

  @Test
  void everyFactPointsAtItsPairingAndItsFile() {
    Stream<String> facts =
        StarTables.ALL.stream()
            .filter(t -> t.key().contains(FactColumns.FACT_ID))
            .map(t -> t.name());

    assertThat(facts.filter(name -> !name.startsWith("bridge_")))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(StarReferences.all())
                    .filteredOn(reference -> reference.from().name().equals(name))
                    .extracting(reference -> reference.to().name())
                    .contains("dim_pairings", "dim_source_files"));
  }
}
