package org.pairledger.contract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.star.StarTables;

class VocabularyTest {

  @Test
  void oneWordHasOneMeaning() {
    Map<String, Field> words = new HashMap<>();
    allTables()
        .forEach(
            table ->
                table
                    .fields()
                    .forEach(
                        field -> {
                          Field known = words.putIfAbsent(field.name(), field);
                          if (known != null) {
                            assertThat(List.of(field.label(), field.type()))
                                .as(table.name() + "." + field.name())
                                .isEqualTo(List.of(known.label(), known.type()));
                          }
                        }));
  }

  @Test
  void aNameIsOneABiToolCanUseUnquoted() {
    assertThat(allTables().flatMap(table -> table.columns().stream()))
        .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,62}"));
  }

  @Test
  void moneySaysItsUnit() {
    assertThat(
            allTables()
                .flatMap(table -> table.fields().stream())
                .filter(field -> field.label().contains("元）"))
                .map(Field::name))
        .isNotEmpty()
        .allMatch(name -> name.endsWith("_yuan"));
  }

  @Test
  void aTableWithoutAKeyIsRefused() {
    Field name = Field.required("name", "名称", "Name", Type.STRING);

    assertThatThrownBy(() -> new Table("fct_visits", "互访", "one row", List.of(), List.of(name)))
        .hasMessage("Table 'fct_visits' has no key");
  }

  private static Stream<Table> allTables() {
    return Stream.of(StarTables.ALL, AssessTables.ALL).flatMap(List::stream);
  }
}
