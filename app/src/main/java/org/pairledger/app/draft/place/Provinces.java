package org.pairledger.app.draft.place;

import java.util.Map;
import java.util.Set;

/** Which provinces help in the cooperation of east and west, and their one-letter names. */
final class Provinces {

  private static final Set<String> EAST =
      Set.of("11", "12", "21", "31", "32", "33", "35", "37", "44");

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("44", "粤"),
          Map.entry("45", "桂"),
          Map.entry("33", "浙"),
          Map.entry("35", "闽"),
          Map.entry("37", "鲁"),
          Map.entry("32", "苏"),
          Map.entry("31", "沪"),
          Map.entry("12", "津"),
          Map.entry("11", "京"),
          Map.entry("21", "辽"),
          Map.entry("51", "川"),
          Map.entry("52", "黔贵"),
          Map.entry("53", "滇云"),
          Map.entry("61", "陕"),
          Map.entry("62", "甘陇"),
          Map.entry("63", "青"),
          Map.entry("64", "宁"),
          Map.entry("65", "新"),
          Map.entry("54", "藏"),
          Map.entry("50", "渝"),
          Map.entry("15", "蒙"));

  private Provinces() {}

  static boolean isEastern(String code) {
    return EAST.contains(code.substring(0, 2));
  }

  /** Whether a text names the cooperation by this province's letter: 粤桂协作, 闽宁. */
  static boolean isLettered(String text, String code) {
    String letters = LETTERS.getOrDefault(code.substring(0, 2), "");
    return letters
        .chars()
        .mapToObj(letter -> String.valueOf((char) letter))
        .anyMatch(
            letter ->
                text.matches(
                    "(?s).*(?:"
                        + letter
                        + "[京津沪苏浙闽鲁粤辽桂川黔滇陕甘宁青新藏渝蒙贵云]|[京津沪苏浙闽鲁粤辽]"
                        + letter
                        + ").*"));
  }
}
