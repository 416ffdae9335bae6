package org.pairledger.contract.workspace.settings;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.file.WorkspaceFaults;

/** The factors of all rules of doubt: those shipped, overlaid by a workspace's own file. */
public final class Factors {

  /** Where a workspace keeps its own. */
  public static final String FILE = "catalogue/factors.csv";

  private static final String SHIPPED = "doubts/factors.csv";
  private static final FileShape COLUMNS = FileShapes.of("factors.csv");

  private final Map<String, Factor> byRule;

  private Factors(Map<String, Factor> byRule) {
    this.byRule = Map.copyOf(byRule);
  }

  /** The shipped ones alone. */
  public static Factors shipped() {
    return new Factors(shipped(new FaultList()));
  }

  /** Those of a workspace; every fault of its file is in the exception. */
  public static Factors read(Path root) throws WorkspaceFaults {
    FaultList faults = new FaultList();
    Map<String, Factor> all = shipped(faults);
    for (CsvRow row : CsvFile.rows(root, FILE, COLUMNS, faults)) {
      Factor own = factor(row);
      if (all.put(own.rule(), own) == null) {
        row.fault("rule", "allowed are " + all.keySet().stream().sorted().toList());
      }
      if (own.soft().isEmpty() && own.hard().isPresent()) {
        row.fault("soft", "must not be empty while hard is not");
      }
    }
    faults.throwIfAny();
    return new Factors(all);
  }

  /** The factors of a rule. */
  public Factor of(String rule) {
    return Objects.requireNonNull(byRule.get(rule), () -> "no factors of rule " + rule);
  }

  /** All of them, by rule. */
  public List<Factor> all() {
    return byRule.values().stream().sorted(Comparator.comparing(Factor::rule)).toList();
  }

  private static Map<String, Factor> shipped(FaultList faults) {
    Map<String, Factor> all = new LinkedHashMap<>();
    CsvFile.rows(SHIPPED, PackedText.of(SHIPPED), COLUMNS.names(), faults)
        .forEach(row -> all.put(row.text("rule"), factor(row)));
    return all;
  }

  private static Factor factor(CsvRow row) {
    return new Factor(
        row.required("rule"), row.number("soft"), row.number("hard"), row.number("floor"));
  }
}
