package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.star.fact.FctObligations;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;

/** Every ledger owed is there, delivered in time, late, some day, or not. */
class ObligationRowsTest {

  @TempDir private Path root;

  @Test
  void aLedgerOwedIsOnTimeLateOfUnknownDayOrMissing() {
    StagedBuild staged =
        new StagedBuild(root)
            .file("f1", Workspaces.PAIR, "R", "DS09", 3, LocalDate.of(2020, 7, 10), null)
            .file("f2", Workspaces.PAIR, "R", "DS09", 3, LocalDate.of(2020, 7, 20), null)
            .file("f3", Workspaces.PAIR, "R", "DS10", 0, LocalDate.of(2020, 7, 18), null)
            .file("f4", Workspaces.PAIR, "R", "DS11", 3, null, null)
            .file("f5", Workspaces.PAIR, "D", "DS12", 3, LocalDate.of(2020, 7, 1), null);
    Plan plan =
        plan(owed("B1", "DS09"), owed("B2", "DS10"), owed("B3", "DS11"), owed("B4", "DS12"));

    Drawn given =
        Drawn.given(Workspaces.of(root, LocalDate.of(2020, 12, 31), plan), staged.manifest());

    assertThat(
            given.of(
                FctObligations.TABLE.name(),
                "obligation_id",
                "source_file",
                "received_on",
                "days_late"))
        .containsExactly(
            "heshan-longzhou/2020/B1 | f1 | 2020-07-10 | 0",
            "heshan-longzhou/2020/B2 | f3 | 2020-07-18 | 3",
            "heshan-longzhou/2020/B3 | f4 | null | null",
            "heshan-longzhou/2020/B4 | null | null | null");
  }

  private static Obligation owed(String id, String dataset) {
    return new Obligation(
        id,
        dataset,
        Side.R,
        "人社局",
        Optional.of(LocalDate.of(2020, 1, 1)),
        Optional.of(LocalDate.of(2020, 12, 31)),
        LocalDate.of(2020, 7, 15),
        List.of("5.1"));
  }

  private static Plan plan(Obligation... obligations) {
    return new Plan(
        2020,
        Workspaces.PAIR,
        "plans/2020",
        "计划",
        LocalDate.of(2020, 4, 26),
        "1",
        true,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(obligations),
        List.of());
  }
}
