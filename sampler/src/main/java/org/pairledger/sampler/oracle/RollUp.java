package org.pairledger.sampler.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Plan;

/**
 * The figures of a pairing that others belong to: what they did together. No person, project, firm
 * or gift of the invented world belongs to two of them, so what each has adds up, a thing that two
 * of them tell but once; a least value is the least.
 */
record RollUp(Workspace workspace, List<Measure> measures, Function<String, Facts> facts) {

  private static final String LEAST = "ORG-09";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<Integer> years = workspace.plans().stream().map(Plan::year).distinct().sorted().toList();
    for (Pairing parent : workspace.pairings()) {
      List<Facts> children = children(parent);
      if (!children.isEmpty()) {
        years.forEach(year -> lines.addAll(lines(parent, children, year)));
      }
    }
    return lines;
  }

  /** Each without what those before it have, too. */
  private List<Facts> children(Pairing parent) {
    List<Facts> whole =
        workspace.pairings().stream()
            .filter(one -> one.parentId().filter(parent.pairingId()::equals).isPresent())
            .map(one -> facts.apply(one.pairingId()))
            .toList();
    List<Facts> children = new ArrayList<>();
    whole.forEach(child -> children.add(child.without(whole.subList(0, children.size()))));
    return children;
  }

  private List<String> lines(Pairing parent, List<Facts> children, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    List<String> lines = new ArrayList<>();
    for (Measure measure : measures) {
      for (String side : measure.sides()) {
        Quotient together =
            children.stream()
                .map(child -> measure.at(new Ask(child, side, first, last, Map.of()), last))
                .reduce(together(measure))
                .orElseThrow();
        lines.add(
            String.join(
                ",",
                String.valueOf(year),
                parent.pairingId(),
                measure.code(),
                side,
                last.toString(),
                Oracle.text(together.rounded())));
      }
    }
    return lines;
  }

  private static BinaryOperator<Quotient> together(Measure measure) {
    return measure.code().equals(LEAST)
        ? BinaryOperator.minBy(Comparator.comparing(Quotient::top))
        : Quotient::and;
  }
}
