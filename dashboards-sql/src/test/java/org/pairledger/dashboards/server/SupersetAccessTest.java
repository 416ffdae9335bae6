package org.pairledger.dashboards.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pairledger.dashboards.bundle.AssetNames;

class SupersetAccessTest {

  private static final AssetNames NAMES = new AssetNames("样例");
  private static final SortedMap<String, String> PAIRINGS =
      new TreeMap<>(Map.of("city", "甲市—乙市", "county", "甲区—乙县", "other", "丙区—丁县"));
  private static final Map<String, List<String>> BELOW =
      Map.of("city", List.of("city", "county"), "county", List.of("county"));

  @Test
  void aPrefecturesRoleSeesItsCountiesAndACountysItselfAlone() {
    assertThat(rule("Pairledger 样例 只看 city").clause())
        .isEqualTo("pairing_id in ('city', 'county')");
    assertThat(rule("Pairledger 样例 只看 county").clause()).isEqualTo("pairing_id in ('county')");
    assertThat(rule("Pairledger 样例 只看 other").clause()).isEqualTo("pairing_id in ('other')");
    assertThat(rule("Pairledger 样例 只看 city").roles()).containsExactly("Pairledger 样例 结对 city");
  }

  @Test
  void anIdIsATextWhateverStandsInIt() {
    List<SupersetAccess.Rule> rules =
        SupersetAccess.rules(
            SupersetAccess.plan(NAMES), new TreeMap<>(Map.of("a'b", "甲—乙")), Map.of());

    assertThat(rules).extracting(SupersetAccess.Rule::clause).contains("pairing_id in ('a''b')");
  }

  /** Regular rules of one group are joined by or, those of different groups by and. */
  @Test
  void whoMaySeeAllStillDoesWithAPairingsRoleBesides() {
    SupersetAccess.Rule all = rule("Pairledger 样例 全部可见");

    assertThat(all.clause()).isEqualTo("1 = 1");
    assertThat(all.groupKey()).isEqualTo(rule("Pairledger 样例 只看 city").groupKey());
    assertThat(all.roles()).containsExactly("everything_role");
  }

  private static SupersetAccess.Rule rule(String name) {
    return SupersetAccess.rules(SupersetAccess.plan(NAMES), PAIRINGS, BELOW).stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
