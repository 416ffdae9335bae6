package org.pairledger.warehouse.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;

class AmountsTest {

  /** A balance is held against its own flows (C14); the others are counted from rosters. */
  private static final Set<String> NOT_HELD =
      Set.of(
          "fct_fund_flows.balance_yuan",
          "fct_projects.village_count",
          "fct_training_sessions.roster_count",
          "fct_training_sessions.run_count");

  @Test
  void everyAmountAndCountOfTheStarIsHeldAgainstSomething() {
    Set<String> held =
        Amounts.columns().stream()
            .map(column -> column.table() + "." + column.field())
            .collect(Collectors.toSet());

    assertThat(
            StarTables.ALL.stream()
                .filter(table -> table.fields().contains(FactColumns.FACT_ID))
                .filter(table -> table.fields().contains(FactColumns.SOURCE_ROW))
                .flatMap(
                    table ->
                        table.fields().stream().map(field -> table.name() + "." + field.name()))
                .filter(name -> name.matches("fct_.*(_yuan|_count|person_times)"))
                .filter(name -> !NOT_HELD.contains(name)))
        .isSubsetOf(held);
  }
}
