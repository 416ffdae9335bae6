package org.pairledger.ingest.staging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.ledger.tell.FileNames;

/** Paths of files as they leave the landing: without persons, and each still another. */
final class ShownPaths {

  private static final Pattern OF_A_PAIRING = Pattern.compile("(ledgers/[^/]*/[^/]*/)(.*)");

  private final Map<String, String> shown = new HashMap<>();

  ShownPaths(List<FoundFile> files) {
    Set<String> taken = new HashSet<>();
    files.stream()
        .map(FoundFile::path)
        .sorted()
        .forEach(path -> shown.computeIfAbsent(path, one -> free(masked(one), taken)));
  }

  /** The folders of ledgers, year and pairing are the workspace's own. */
  private static String masked(String path) {
    Matcher inside = OF_A_PAIRING.matcher(path);
    return inside.matches()
        ? inside.group(1) + FileNames.shown(inside.group(2))
        : FileNames.shown(path);
  }

  private static String free(String path, Set<String> taken) {
    int end = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
    String free = path;
    for (int i = 2; !taken.add(free); i++) {
      free = path.substring(0, end) + "〔" + i + "〕" + path.substring(end);
    }
    return free;
  }

  /** What is shown of the path of a file, also of one that is not here. */
  String of(String path) {
    String known = shown.get(path);
    return known == null ? masked(path) : known;
  }
}
