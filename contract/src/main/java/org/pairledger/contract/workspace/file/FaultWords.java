package org.pairledger.contract.workspace.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.contract.PackedText;

/** Faults of a workspace's own files in Chinese, beside what their readers say. */
public final class FaultWords {

  private static final String FILE = "workspace/faults.csv";
  private static final Pattern FAULT =
      Pattern.compile(
          "(\\S+\\.(?:csv|yaml)|plans/\\S+?|judgements/\\S+?)(?::(\\d+))?(?: ([^:]{1,80}))?: (?:found '(.{0,200}?)', )?(.+)");

  private FaultWords() {}

  /** A message, each line of it that is a known fault followed by the same in Chinese. */
  public static String inBoth(String message) {
    return message
        .lines()
        .map(line -> chinese(line).map(told -> line + "\n    " + told).orElse(line))
        .collect(Collectors.joining("\n"));
  }

  /** A fault's line in Chinese, if it is one and its words are known. */
  static Optional<String> chinese(String line) {
    Matcher fault = FAULT.matcher(line);
    if (!fault.matches()) {
      return Optional.empty();
    }
    String where =
        fault.group(1)
            + (fault.group(2) == null ? "" : " 第" + fault.group(2) + "行")
            + (fault.group(3) == null || fault.group(3).equals("column")
                ? ""
                : " " + fault.group(3));
    String found = fault.group(4) == null ? "" : "“" + fault.group(4) + "”";
    return words(fault.group(5))
        .map(told -> where + "：" + found + (found.isEmpty() ? "" : "，") + told);
  }

  private static Optional<String> words(String says) {
    for (Map.Entry<Pattern, String> one : Known.ALL) {
      Matcher matcher = one.getKey().matcher(says);
      if (matcher.matches()) {
        return Optional.of(matcher.replaceFirst(one.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Read when the first fault is told. */
  private static final class Known {

    static final List<Map.Entry<Pattern, String>> ALL = read();

    private static List<Map.Entry<Pattern, String>> read() {
      FaultList faults = new FaultList();
      List<Map.Entry<Pattern, String>> all = new ArrayList<>();
      CsvFile.rows(FILE, PackedText.of(FILE), List.of("says", "chinese"), faults)
          .forEach(
              row -> all.add(Map.entry(Pattern.compile(row.text("says")), row.text("chinese"))));
      return List.copyOf(all);
    }
  }
}
