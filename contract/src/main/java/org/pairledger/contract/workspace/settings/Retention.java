package org.pairledger.contract.workspace.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Until when the ledgers that were sent are kept.
 *
 * @param years how many years after the end of a ledger's own; 0 when nothing is said of all
 * @param until last days of their own, by path or the beginning of paths
 */
public record Retention(int years, Map<String, LocalDate> until) {

  /** Nothing is said. */
  public static final Retention NONE = new Retention(0, Map.of());

  private static final String LEDGERS = "ledgers/";

  public Retention {
    until = Map.copyOf(until);
  }

  /** The last day a ledger is kept; nothing when nothing is said of it. The longest path wins. */
  public Optional<LocalDate> lastDay(String path) {
    Optional<LocalDate> own =
        until.keySet().stream()
            .filter(named -> path.equals(named) || path.startsWith(folder(named)))
            .max(Comparator.comparingInt(String::length))
            .map(until::get);
    return own.isPresent() || years == 0 ? own : ofYear(path);
  }

  private Optional<LocalDate> ofYear(String path) {
    String folder = path.startsWith(LEDGERS) ? path.substring(LEDGERS.length()) : "";
    boolean hasYear = folder.length() > 4 && folder.charAt(4) == '/';
    boolean isYear = hasYear && folder.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
    return isYear
        ? Optional.of(LocalDate.of(Integer.parseInt(folder.substring(0, 4)) + years, 12, 31))
        : Optional.empty();
  }

  private static String folder(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
