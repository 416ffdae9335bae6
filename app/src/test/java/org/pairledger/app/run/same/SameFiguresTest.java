package org.pairledger.app.run.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.app.run.inputs.Inputs;

/**
 * What of a workspace has no say in an indicator's figures but by its star and the rows it sets
 * aside.
 */
class SameFiguresTest {

  private static final String PLAN = "plans/2020/p/";

  private static final List<String> FILES =
      List.of(
          "--as-of",
          "README.md",
          "catalogue/factors.csv",
          "catalogue/indicators/OWN-01.sql",
          "judgements/2020/p.csv",
          "ledgers/2020/p/a.csv",
          "pairing_members.csv",
          PLAN + "annotations.csv",
          PLAN + "items.csv",
          PLAN + "obligations.csv",
          PLAN + "plan.yaml",
          PLAN + "targets.csv",
          PLAN + "units.csv",
          "regimes/2020.yaml",
          "workspace.yaml");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "judgements/2020/p.csv",
        "ledgers/2020/p/a.csv",
        PLAN + "annotations.csv",
        PLAN + "items.csv",
        PLAN + "targets.csv"
      })
  void theseMayChange(String path) {
    assertThat(may(path, "2")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--as-of",
        "catalogue/factors.csv",
        "catalogue/indicators/OWN-01.sql",
        "pairing_members.csv",
        PLAN + "obligations.csv",
        PLAN + "plan.yaml",
        PLAN + "units.csv",
        "regimes/2020.yaml",
        "workspace.yaml"
      })
  void anythingElseIsMeasuredAnew(String path) {
    assertThat(may(path, "2")).isFalse();
    assertThat(may(path, null)).isFalse();
  }

  @Test
  void aPlanMoreOrLessIsMeasuredAnewAndAJudgementOrALedgerMoreIsNot() {
    assertThat(may("plans/2021/p/targets.csv", "1")).isFalse();
    assertThat(may(PLAN + "targets.csv", null)).isFalse();
    assertThat(may("judgements/2020/q.csv", "1")).isTrue();
    assertThat(may("judgements/2020/p.csv", null)).isTrue();
    assertThat(may("ledgers/2020/q/b.csv", "1")).isTrue();
    assertThat(may("ledgers/2020/p/a.csv", null)).isTrue();
  }

  private static boolean may(String path, String sum) {
    SortedMap<String, String> before = new TreeMap<>();
    FILES.forEach(file -> before.put(file, "1"));
    SortedMap<String, String> now = new TreeMap<>(before);
    if (sum == null) {
      now.remove(path);
    } else {
      now.put(path, sum);
    }
    return SameFigures.may(before, new Inputs(now));
  }
}
