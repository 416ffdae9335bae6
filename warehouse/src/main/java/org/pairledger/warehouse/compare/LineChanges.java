package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines of a small text file are gone and which are new, with their numbers. */
final class LineChanges {

  private static final int MOST = 6;

  private LineChanges() {}

  static List<String> between(Path before, Path after) throws IOException {
    List<String> was = lines(before);
    List<String> is = lines(after);
    List<String> changes = new ArrayList<>();
    only(was, is).forEach(change -> changes.add("原 " + change));
    only(is, was).forEach(change -> changes.add("现 " + change));
    if (changes.size() <= MOST) {
      return changes;
    }
    List<String> shown = new ArrayList<>(changes.subList(0, MOST));
    shown.add("……另有 " + (changes.size() - MOST) + " 行");
    return shown;
  }

  private static List<String> only(List<String> here, List<String> there) {
    Map<String, Integer> left = new HashMap<>();
    there.forEach(line -> left.merge(line, 1, Integer::sum));
    List<String> only = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      if (left.merge(here.get(i), -1, Integer::sum) < 0) {
        only.add("第 " + (i + 1) + " 行：" + here.get(i).strip());
      }
    }
    return only;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
  }
}
