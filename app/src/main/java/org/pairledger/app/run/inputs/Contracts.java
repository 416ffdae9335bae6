package org.pairledger.app.run.inputs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pairledger.contract.Canonical;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.star.StarTables;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * The versions of what this program packs: two programs of one version of a contract mean the same
 * by it.
 */
public final class Contracts {

  private static final int LENGTH = 16;

  private Contracts() {}

  /** What a contract is of, to its version: a number that people raise, or a hash of it. */
  public static SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("reading", String.valueOf(LedgerReader.VERSION));
    versions.put("reckoning", String.valueOf(Rulebook.VERSION));
    versions.put("ledgers", hash(DatasetCatalogue.builtIn().fingerprint()));
    versions.put(
        "indicators", hash(Canonical.of(IndicatorCatalogue.load(Optional.empty()).definitions())));
    versions.put(
        "tables",
        hash(
            Stream.concat(StarTables.ALL.stream(), AssessTables.ALL.stream())
                .map(Canonical::of)
                .sorted()
                .toList()
                .toString()));
    return versions;
  }

  private static String hash(String text) {
    return Sha256.of(text).substring(0, LENGTH);
  }

  /** Where this program's are others, a phrase each. */
  public static List<String> differing(Map<String, String> then) {
    List<String> differing = new ArrayList<>();
    versions()
        .forEach(
            (what, now) -> {
              String before = then.getOrDefault(what, "none");
              if (!before.equals(now)) {
                differing.add(what + " " + before + ", now " + now);
              }
            });
    return differing.isEmpty() ? List.of("the same contracts, otherwise reckoned") : differing;
  }
}
