package org.pairledger.contract.person;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.workspace.region.NationalRegions;

/** The names of the country's provinces, cities and counties, in full and short, as words. */
final class RegionNames {

  private static final Set<String> ALL =
      NationalRegions.names().stream()
          .flatMap(name -> Stream.of(name, name.replaceAll("[省市县区旗]$", "")))
          .filter(name -> name.length() > 1)
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = ALL.stream().mapToInt(String::length).max().orElse(0);

  private RegionNames() {}

  /** Where the longest name ends that begins there; there, if none does. */
  static int end(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
      if (ALL.contains(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }
}
