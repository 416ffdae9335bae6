package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.warehouse.serve.ServedFile;

/**
 * What a release rests on beside its star.
 *
 * @param contracts what the program that made it agreed on with itself: what a contract is of
 *     (tables, ledgers, indicators, regimes, reading, reckoning) to its version
 * @param secret tells the secret of its person keys from another without giving it away
 * @param beside the build's rules, {@code staging.json} and problems that no single file can tell
 */
public record Grounds(
    SortedMap<String, String> contracts, String secret, List<Manifest.FileEntry> beside) {

  public Grounds {
    contracts = Collections.unmodifiableSortedMap(new TreeMap<>(contracts));
    beside = List.copyOf(beside);
  }

  /** Lists what lies in a finished build beside these files. */
  public static Grounds of(
      Path build,
      SortedMap<String, String> contracts,
      String secret,
      List<Manifest.TableEntry> tables)
      throws IOException {
    List<String> listed = new ArrayList<>(List.of(ServedFile.NAME));
    tables.forEach(table -> table.files().forEach(file -> listed.add(file.path())));
    return new Grounds(contracts, secret, BuildFiles.beside(build, listed));
  }
}
