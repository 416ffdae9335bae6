package org.pairledger.warehouse.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.workspace.submission.SubmissionLines;

/**
 * What two releases were made of otherwise: files of a year and pairing, other files, and what is
 * no file (the day up to which is counted, the program).
 *
 * @param paths files that came, went or changed, in the workspace
 * @param others in Chinese
 * @param lastYear the last year that has files now
 */
public record ChangedInputs(SortedSet<String> paths, List<String> others, int lastYear) {

  private static final Pattern OF_YEAR =
      Pattern.compile("(?:ledgers|plans|judgements)/(\\d{4})/(.*)");
  private static final int MOST = 3;

  public ChangedInputs {
    paths = new TreeSet<>(paths);
    others = List.copyOf(others);
  }

  /** Of two lists of files with their SHA-256. */
  public static ChangedInputs between(
      SortedMap<String, String> before, SortedMap<String, String> after, List<String> others) {
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> Objects.equals(before.get(path), after.get(path)));
    int lastYear =
        after.keySet().stream().map(ChangedInputs::year).mapToInt(y -> y.orElse(0)).max().orElse(0);
    return new ChangedInputs(paths, others, lastYear);
  }

  /** Whether all that could move a year are files of that year, or lines that a person wrote. */
  boolean areOf(int year) {
    return others.isEmpty()
        && paths.stream()
            .filter(path -> year(path).orElse(year) <= year)
            .allMatch(path -> year(path).orElse(0) == year || path.equals(SubmissionLines.FILE))
        && paths.stream().anyMatch(path -> year(path).orElse(year) <= year);
  }

  /** What moved a figure, the nearest first: its own files, its year's, earlier ones, rules. */
  String cause(String pairing, int year) {
    List<Predicate<String>> nearest =
        List.of(
            path -> is(path, year, pairing),
            path -> year(path).orElse(0) == year,
            path -> path.equals(SubmissionLines.FILE),
            path -> year(path).orElse(year) < year,
            path -> year(path).isEmpty());
    for (Predicate<String> one : nearest) {
      List<String> found = paths.stream().filter(one).toList();
      if (!found.isEmpty()) {
        return named(found);
      }
    }
    return others.isEmpty() ? named(List.copyOf(paths)) : String.join("、", others);
  }

  private static String named(List<String> paths) {
    List<String> shown = new ArrayList<>(paths.subList(0, Math.min(MOST, paths.size())));
    return String.join("、", shown) + (paths.size() > MOST ? " 等 " + paths.size() + " 个文件" : "");
  }

  private static boolean is(String path, int year, String pairing) {
    Matcher of = OF_YEAR.matcher(path);
    return of.matches()
        && Integer.parseInt(of.group(1)) == year
        && of.group(2).matches(Pattern.quote(pairing) + "(/|\\.).*");
  }

  private static Optional<Integer> year(String path) {
    Matcher of = OF_YEAR.matcher(path);
    return of.matches() ? Optional.of(Integer.valueOf(of.group(1))) : Optional.empty();
  }
}
