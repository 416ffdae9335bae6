package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;

/** What a contract asks clerks for arrives somewhere, or the contract says why not. */
class EveryFieldTest {

  private static final Set<String> STAR =
      StarTables.ALL.stream()
          .flatMap(table -> table.columns().stream())
          .collect(Collectors.toSet());

  private static final Set<String> QUERIES = queries();

  static Stream<Dataset> datasets() {
    return DatasetCatalogue.builtIn().datasets().stream();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyFieldReachesATableOrSaysWhyNot(Dataset dataset) {
    assertThat(dataset.fields())
        .filteredOn(field -> field.notKept() == null && !StagingTables.columns(field).isEmpty())
        .filteredOn(field -> !arrives(field))
        .extracting(DatasetField::name)
        .isEmpty();
  }

  @Test
  void aFieldThatNobodyReadsWouldBeFound() {
    assertThat(isRead("valuation_basis")).isTrue();
    assertThat(isRead("a_column_of_no_query")).isFalse();
  }

  private static boolean arrives(DatasetField field) {
    return StagingTables.columns(field).stream().map(Field::name).anyMatch(EveryFieldTest::isRead);
  }

  private static boolean isRead(String column) {
    return STAR.contains(column) || QUERIES.contains(column);
  }

  private static Set<String> queries() {
    Path sources =
        Path.of(System.getProperty("pairledger.root"))
            .resolve("transform/src/main/resources/pairledger/star");
    try (Stream<Path> files = Files.walk(sources)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return new HashSet<>(List.of(all.toString().split("\\W+", -1)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
