package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairledger.contract.star.dimension.BridgePairingClosure;
import org.pairledger.contract.star.dimension.DimPairingMembers;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.star.dimension.DimRegions;
import org.pairledger.contract.star.fact.FctObligations;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.assessment.decision.RuleFaults;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.ask.KnownOn;
import org.pairledger.warehouse.serve.ShownStar;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * An evaluation whose parts come from either of two editions.
 *
 * @param fromAfter the parts that come from the later one
 */
record Mixture(Edition before, Edition after, Set<Part> fromAfter) {

  private static final Set<Table> MEMBERSHIP =
      Set.of(
          DimPairings.TABLE, DimPairingMembers.TABLE, BridgePairingClosure.TABLE, DimRegions.TABLE);

  Mixture {
    fromAfter = Set.copyOf(fromAfter);
  }

  /** Evaluates it in a database of its own, and leaves its schema {@code assess} in front. */
  void evaluate(Connection connection, String database) throws SQLException, IOException {
    ShownStar.show(
        connection,
        database,
        of(Part.RULE).star(),
        table -> of(MEMBERSHIP.contains(table) ? Part.MEMBERSHIP : Part.DATA).star());
    ShownStar.showDoubts(connection, fromAfter.contains(Part.DATA) ? "after" : "before");
    if (fromAfter.contains(Part.DATA) != fromAfter.contains(Part.TARGET)) {
      try (Statement statement = connection.createStatement()) {
        Table owed = FctObligations.TABLE;
        statement.execute(
            SqlTemplate.of("compare/obligations-of-both")
                .sql("answered", of(Part.DATA).star().select(owed))
                .sql("owed", of(Part.TARGET).star().select(owed))
                .toString());
      }
    }
    Rulebook rules = of(Part.RULE).rules().with(workspace());
    new AssessmentJob(rules).writeScores(connection, KnownOn.of(connection, rules.asOf()));
  }

  private Edition of(Part part) {
    return fromAfter.contains(part) ? after : before;
  }

  private Workspace workspace() {
    Workspace members = of(Part.MEMBERSHIP).workspace();
    return new Workspace(
        members.root(),
        members.settings(),
        members.pairings(),
        members.members(),
        members.regions(),
        members.hamlets(),
        members.aliases(),
        plans(),
        List.of());
  }

  /** A plan that the other parts cannot answer yet waits: until then the earlier one stands. */
  private List<Plan> plans() {
    return of(Part.TARGET).workspace().plans().stream()
        .map(
            plan ->
                Stream.of(Optional.of(plan), find(before.workspace(), plan))
                    .flatMap(Optional::stream)
                    .filter(this::isAnswerable)
                    .findFirst()
                    .map(this::withUnits)
                    .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isAnswerable(Plan plan) {
    Edition rule = of(Part.RULE);
    return of(Part.MEMBERSHIP).workspace().pairings().stream()
            .anyMatch(pairing -> pairing.pairingId().equals(plan.pairingId()))
        && RuleFaults.ofOne(plan, rule.regimes(), rule.indicators()).isEmpty();
  }

  private Plan withUnits(Plan plan) {
    return find(of(Part.MEMBERSHIP).workspace(), plan)
        .map(same -> plan.withUnits(same.units()))
        .orElse(plan);
  }

  private static Optional<Plan> find(Workspace workspace, Plan plan) {
    return workspace.plans().stream()
        .filter(one -> one.year() == plan.year() && one.pairingId().equals(plan.pairingId()))
        .findFirst();
  }
}
