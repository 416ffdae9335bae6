package org.pairledger.app.draft.promise;

import java.util.Arrays;
import java.util.List;

/**
 * Words by which plans speak of one indicator.
 *
 * @param needed one of each of these must stand near
 * @param far one of each of these must stand somewhere in the item
 * @param barred none of these may stand near
 */
record Cue(
    String indicator, List<List<String>> needed, List<List<String>> far, List<String> barred) {

  static Cue of(String indicator, String words) {
    List<String> terms = List.of(words.split("&", -1));
    return new Cue(
        indicator,
        terms.stream().filter(term -> !term.matches("[!~].*")).map(Cue::options).toList(),
        terms.stream().filter(term -> term.startsWith("~")).map(Cue::options).toList(),
        terms.stream()
            .filter(term -> term.startsWith("!"))
            .flatMap(term -> options(term).stream())
            .toList());
  }

  private static List<String> options(String term) {
    return Arrays.asList(term.replaceFirst("^[!~]", "").split("\\|", -1));
  }

  boolean isSpokenOf(String near, String whole) {
    return needed.stream().allMatch(options -> options.stream().anyMatch(near::contains))
        && far.stream().allMatch(options -> options.stream().anyMatch(whole::contains))
        && barred.stream().noneMatch(near::contains);
  }

  int weight() {
    return needed.size() + far.size();
  }
}
