package org.pairledger.app.run.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContractsTest {

  @Test
  void eachContractHasAVersionOfItsOwn() {
    assertThat(Contracts.versions())
        .containsOnlyKeys("indicators", "ledgers", "reading", "reckoning", "tables")
        .isEqualTo(Contracts.versions());
  }

  @Test
  void thoseThatDifferAreNamed() {
    SortedMap<String, String> then = new TreeMap<>(Contracts.versions());
    then.put("reading", "0");

    assertThat(Contracts.differing(then))
        .containsExactly("reading 0, now " + Contracts.versions().get("reading"));
    assertThat(Contracts.differing(Contracts.versions()))
        .containsExactly("the same contracts, otherwise reckoned");
    assertThat(Contracts.differing(Map.of())).hasSize(5);
  }
}
