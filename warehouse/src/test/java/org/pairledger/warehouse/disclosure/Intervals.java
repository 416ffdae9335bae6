package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The attacker with a linear programme (Fischetti and Salazar's attacker problem): every published
 * figure is an equation over who may be where, and a hidden one is asked for its least and its
 * greatest value.
 */
final class Intervals {

  private static final double MILLION = 1_000_000;

  private final PairingTree tree;
  private final Map<PersonCells.Key, SortedMap<String, Cells>> published;

  Intervals(PairingTree tree, Map<PersonCells.Key, SortedMap<String, Cells>> published) {
    this.tree = tree;
    this.published = published;
  }

  /** How far apart they are of one cell, in persons; infinite without a greatest. */
  double width(PersonCells.Key key, String side, int node, int month) {
    return bound(key, side, node, month, true) - bound(key, side, node, month, false);
  }

  private double bound(PersonCells.Key key, String side, int node, int month, boolean isGreatest) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<String, Variable> atoms = new HashMap<>();
    published.forEach(
        (each, bySide) -> bySide.forEach((of, cells) -> equations(model, atoms, each, of, cells)));
    Expression asked = model.newExpression("asked").weight(1);
    atoms(model, atoms, key, side, node, month).forEach(atom -> asked.set(atom, 1));
    Optimisation.Result result = isGreatest ? model.maximise() : model.minimise();
    if (result.getState() == Optimisation.State.UNBOUNDED) {
      return Double.POSITIVE_INFINITY;
    }
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("The figures contradict each other: " + result);
    }
    return result.getValue();
  }

  private void equations(
      ExpressionsBasedModel model,
      Map<String, Variable> atoms,
      PersonCells.Key key,
      String side,
      Cells cells) {
    for (int node = 0; node < tree.size(); node++) {
      for (int month = 0; month < RandomPersons.MONTHS; month++) {
        if (cells.isThere(node, month)) {
          Expression sum = model.newExpression(key + side + node + "/" + month);
          atoms(model, atoms, key, side, node, month).forEach(atom -> sum.set(atom, 1));
          sum.level(cells.at()[node][month] / MILLION);
        }
      }
    }
  }

  /** Persons of a county, month and side, of the part or of the rest of the whole. */
  private List<Variable> atoms(
      ExpressionsBasedModel model,
      Map<String, Variable> atoms,
      PersonCells.Key key,
      String side,
      int node,
      int month) {
    List<Variable> all = new ArrayList<>();
    for (int county : tree.withAllUnder(node)) {
      for (int until = 0; tree.children(county).isEmpty() && until <= month; until++) {
        for (String of : side.equals("J") ? List.of("D", "R") : List.of(side)) {
          for (String part : key.equals(RandomPersons.WHOLE) ? List.of("p", "r") : List.of("p")) {
            String name = part + of + county + "/" + until;
            all.add(atoms.computeIfAbsent(name, fresh -> model.newVariable(fresh).lower(0)));
          }
        }
      }
    }
    return all;
  }
}
