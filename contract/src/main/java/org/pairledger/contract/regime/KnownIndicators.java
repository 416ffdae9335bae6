package org.pairledger.contract.regime;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.Nearest;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/** Says each indicator and each parameter that a file names and the catalogue does not know. */
record KnownIndicators(Map<String, Set<String>> known, FaultList faults) {

  void check(Regime regime) {
    regime
        .parameters()
        .forEach((code, params) -> check(regime.file(), 0, "parameters", code, params.keySet()));
    for (Scorecard scorecard : regime.scorecards()) {
      for (ScoreLine line : scorecard.lines()) {
        line.binds()
            .measure()
            .ifPresent(
                measure ->
                    check(
                        regime.file(),
                        0,
                        "scorecards." + scorecard.scorecard() + "." + line.id(),
                        line.binds().ref(),
                        measure.params().keySet()));
      }
    }
  }

  void check(Plan plan) {
    for (Target target : plan.targets()) {
      target
          .indicator()
          .ifPresent(
              code ->
                  check(
                      plan.folder() + "/targets.csv",
                      target.line(),
                      "indicator",
                      code,
                      target.params().keySet()));
    }
  }

  private void check(String file, int line, String place, String code, Set<String> params) {
    Set<String> allowed = known.get(code);
    if (allowed == null) {
      String nearest = "; nearest are " + Nearest.of(code, known.keySet());
      faults.add(new Fault(file, line, place, code, "is no indicator of the catalogue" + nearest));
      return;
    }
    for (String param : params) {
      if (!allowed.contains(param)) {
        String names = allowed.isEmpty() ? "none" : new TreeSet<>(allowed).toString();
        faults.add(
            new Fault(file, line, place, code + " " + param, "allowed parameters are " + names));
      }
    }
  }
}
