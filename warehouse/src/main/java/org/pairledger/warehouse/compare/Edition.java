package org.pairledger.warehouse.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.StarFiles;

/**
 * One release, or what would be one, with everything it was made of.
 *
 * @param name what people call it
 * @param build its folder, with star, rules and served file
 * @param rules by which it is measured and scored
 * @param code which program made it
 * @param inputs the files it was made from: path in the workspace to SHA-256
 */
public record Edition(
    String name, Path build, Rulebook rules, String code, SortedMap<String, String> inputs) {

  public Edition {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  Workspace workspace() {
    return rules.workspace();
  }

  Regimes regimes() {
    return rules.regimes();
  }

  IndicatorCatalogue indicators() {
    return rules.indicators();
  }

  LocalDate asOf() {
    return rules.asOf();
  }

  StarFiles star() {
    return new StarFiles(build);
  }

  Path served() {
    return build.resolve(ServedFile.NAME);
  }

  /** The copy that the build keeps of a file people decided. */
  Path rule(String path) {
    return build.resolve("rules").resolve(path);
  }

  /** The inputs whose path matches. */
  SortedMap<String, String> inputs(String pattern) {
    SortedMap<String, String> chosen = new TreeMap<>(inputs);
    chosen.keySet().removeIf(path -> !path.matches(pattern));
    return chosen;
  }
}
