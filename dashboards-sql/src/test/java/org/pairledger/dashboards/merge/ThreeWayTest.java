package org.pairledger.dashboards.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

  private static final Map<String, Object> SHIPPED =
      Map.of("title", "失分", "params", Map.of("metric", "lost_sum", "row_limit", 10));

  /** What Superset adds by itself. */
  private static final Map<String, Object> HELD =
      Map.of(
          "title",
          "失分",
          "params",
          Map.of("metric", "lost_sum", "row_limit", 10, "color_scheme", "supersetColors"));

  private final ThreeWay merge = new ThreeWay(false);

  @Test
  void whatNobodyChangedStaysAsItIsThere() {
    assertThat(merge.merge(SHIPPED, SHIPPED, HELD, HELD)).isEqualTo(HELD);
    assertThat(merge.changed()).isEmpty();
    assertThat(merge.kept()).isEmpty();
  }

  @Test
  void aChangeOfOursMeetsAnEditOfTheirsInAnotherPlace() {
    Map<String, Object> merged =
        merge.merge(SHIPPED, with(SHIPPED, "title", "失分项"), HELD, params(HELD, "row_limit", 50));

    assertThat(merged).containsEntry("title", "失分项");
    assertThat(BundleTree.map(merged.get("params")))
        .containsEntry("row_limit", 50)
        .containsEntry("color_scheme", "supersetColors");
    assertThat(merge.changed()).containsExactly("title");
    assertThat(merge.kept()).containsExactly("params/row_limit");
    assertThat(merge.clashes()).isEmpty();
  }

  @Test
  void whatBothChangedStaysTheirsAndIsTold() {
    Map<String, Object> shipped = with(SHIPPED, "title", "失分项");
    Map<String, Object> there = with(HELD, "title", "丢分");

    assertThat(merge.merge(SHIPPED, shipped, HELD, there)).containsEntry("title", "丢分");
    assertThat(merge.clashes()).containsExactly(new ThreeWay.Clash("title", "丢分", "失分项"));
    assertThat(new ThreeWay(true).merge(SHIPPED, shipped, HELD, there))
        .containsEntry("title", "失分项");
  }

  @Test
  void anEditThatWasKeptOnceIsKeptWhenOursChangesLater() {
    Map<String, Object> there = with(HELD, "title", "丢分");
    merge.merge(SHIPPED, SHIPPED, HELD, there);
    Map<String, Object> before = merge.withoutAuthors(there);
    ThreeWay later = new ThreeWay(false);

    assertThat(before).isEqualTo(HELD);
    assertThat(later.merge(SHIPPED, with(SHIPPED, "title", "失分项"), before, there))
        .containsEntry("title", "丢分");
    assertThat(later.clashes()).hasSize(1);
  }

  @Test
  void aClashThatWasLeftIsNoAgreement() {
    Map<String, Object> shipped = with(SHIPPED, "title", "失分项");
    Map<String, Object> there = with(HELD, "title", "丢分");
    merge.merge(SHIPPED, shipped, HELD, there);
    ThreeWay later = new ThreeWay(false);

    assertThat(
            later.merge(shipped, with(SHIPPED, "title", "失分表"), merge.withoutAuthors(there), there))
        .containsEntry("title", "丢分");
  }

  @Test
  void whatAnAuthorAddedIsTheirsAndWhatTheyTookAwayStaysAway() {
    Map<String, Object> there = new LinkedHashMap<>(params(HELD, "own", "x"));
    there.remove("title");

    Map<String, Object> merged = merge.merge(SHIPPED, SHIPPED, HELD, there);

    assertThat(merged).doesNotContainKey("title");
    assertThat(BundleTree.map(merged.get("params"))).containsEntry("own", "x");
    assertThat(merge.kept()).containsExactlyInAnyOrder("params/own", "title");
    assertThat(merge.withoutAuthors(merged)).isEqualTo(HELD);
  }

  @Test
  void whatIsShippedNoMoreGoesUnlessItWasEdited() {
    Map<String, Object> shipped = Map.of("params", Map.of("metric", "lost_sum", "row_limit", 10));

    assertThat(merge.merge(SHIPPED, shipped, HELD, HELD)).doesNotContainKey("title");
    assertThat(merge.merge(SHIPPED, shipped, HELD, with(HELD, "title", "丢分")))
        .containsEntry("title", "丢分");
  }

  @Test
  void whoKnowsNothingOfBeforeOverwritesNothing() {
    Map<String, Object> there = with(HELD, "title", "丢分");
    Map<String, Object> shipped = with(SHIPPED, "certified_by", "Pairledger");

    assertThat(merge.merge(Map.of(), shipped, Map.of(), there))
        .containsEntry("title", "丢分")
        .containsEntry("certified_by", "Pairledger");
    assertThat(merge.clashes()).hasSize(1);
  }

  @Test
  void bothMayMoveThingsInOneRow() {
    assertThat(
            Places.merged(
                List.of("a", "b", "c"), List.of("a", "new", "b"), List.of("c", "own", "b", "a")))
        .containsExactly("own", "b", "a", "new");
  }

  @Test
  void oneIsOne() {
    assertThat(ThreeWay.same(Map.of("n", 1), Map.of("n", 1.0))).isTrue();
    assertThat(ThreeWay.same(List.of(1, 2), List.of(2, 1))).isFalse();
  }

  private static Map<String, Object> with(Map<String, Object> tree, String key, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(tree);
    other.put(key, value);
    return other;
  }

  private static Map<String, Object> params(Map<String, Object> tree, String key, Object value) {
    return with(tree, "params", with(BundleTree.map(tree.get("params")), key, value));
  }
}
